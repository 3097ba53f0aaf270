import { defineCommand } from '../command.ts';
import { money } from '../project/money/money.ts';

/** Works out what a way of paying would mean for an organisation, step by step. */
export const command = defineCommand({
  describes: 'Work out what a way of paying would mean, step by step',
  words: '[calculator] [figures..]',
  options: {
    calculator: { type: 'text', describes: 'A calculator, or `pack`; lists them when left out' },
    figures: { type: 'list', describes: 'Figures, such as fee=100000 share=20' },
    with: { type: 'list', describes: 'A figure, written in another way' },
    tender: { type: 'text', describes: 'The folder of a tender whose figures to take' },
    lot: { type: 'text', describes: 'The lot of that tender, by its id' },
    organisation: { type: 'text', describes: 'The file of your organisation' },
    bid: { type: 'text', describes: 'The file of a bid, for its price and its partners' },
    partner: { type: 'text', describes: 'A partner in that bid, by its id or name' },
    compare: {
      type: 'list',
      describes: 'Another way of paying beside it: figures with commas, or a payment model',
    },
    plain: {
      type: 'switch',
      describes: 'Ask for missing figures line by line, for screen readers',
    },
    format: {
      type: 'text',
      describes: 'For people or for other programs',
      choices: ['text', 'json'],
      default: 'text',
    },
    out: { type: 'text', describes: 'Write the sum as a page into this folder' },
    to: {
      type: 'list',
      describes: 'Forms of that page; all three when left out',
      choices: ['md', 'html', 'pdf'],
    },
    force: { type: 'switch', describes: 'Replace files that this tool did not write' },
    on: { type: 'day', describes: 'The day to put on the page (2027-03-01)' },
  },
  examples: [
    ['fairlot money', 'lists the calculators'],
    ['fairlot money cash-flow', 'says which figures it needs, and where they may be'],
    ['fairlot money money-at-risk fee=100000 share=20 mode=withheld cost=95000', 'works it out'],
    [
      'fairlot money pack --tender examples/womens-services --lot lot-1 --out out',
      'how you get paid: days, risk, questions, what to have in place',
    ],
    [
      'fairlot money cash-flow --tender examples/womens-services --lot lot-1 --compare timing=in-advance,every=quarter',
      'what if we asked for quarterly in advance?',
    ],
    [
      'fairlot money cash-flow --compare clinks-capped --compare activity,minimum=40000',
      'payment models side by side, the second with a minimum',
    ],
    [
      'fairlot money money-at-risk --tender examples/glasgow-recovery --lot lot-1',
      'takes from a tender what it says',
    ],
  ],
  run: async ({ to, figures, plain, ...words }, project) =>
    money(
      {
        ...words,
        with: [...words.with, ...figures],
        to: to.length ? to : ['md', 'html', 'pdf'],
        manner: plain ? 'plain' : 'painted',
      },
      project,
    ),
});
