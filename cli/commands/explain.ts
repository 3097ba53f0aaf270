import { defineCommand } from '../command.ts';
import { explainScore } from '../project/explain/explain-score.ts';
import { explain } from '../project/explain/explain.ts';

/** Explains a finding, a rule, or anything else that a pack holds. */
export const command = defineCommand({
  describes: 'Explain a finding, a rule, a pack, a figure or a price method',
  words: '<what..>',
  options: {
    what: { type: 'list', describes: 'A code, a rule, a pack, a method; or score and an address' },
    result: { type: 'text', describes: 'The result to explain; the nearest when left out' },
  },
  examples: [
    ['fairlot explain spec/unknown-field', 'a mistake: why it matters and how to mend it'],
    ['fairlot explain clinks-2013/at-risk-cap', 'a rule: who asks, for whom, right and wrong'],
    ['fairlot explain clinks-2013', 'a policy: where it stands and what it checks'],
    ['fairlot explain values/payment-days', 'a figure: since when, and where it is published'],
    ['fairlot explain lowest-ratio', 'a price method: its formula and what it does wrong'],
    ['fairlot explain score lot-1 bidder-b price', 'a figure: how it was worked out'],
  ],
  run: async ({ what, result }) =>
    what[0] === 'score' ? explainScore(what.slice(1), result) : explain(what),
});
