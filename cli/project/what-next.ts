import type { Outcome } from '../command.ts';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { lawOf } from '../core/rules/law-of.ts';
import { wrap } from '../reports/wrap.ts';
import type { OpenCompetition } from './open-competition.ts';
import { regimes } from './regimes.ts';

/** What a check did not look at, so that nobody takes “no errors” for “lawful” or “good”. */
export function notChecked(competitions: readonly OpenCompetition[]): string {
  const named = competitions.flatMap(({ facts, packs }) =>
    facts ? lawOf(facts.tender, packs, regimes()).not_checked : [],
  );
  const all = [...new Set([TRUTH, ...named])];
  const shown = all.slice(0, SHOWN);
  const more = all.length - shown.length;
  const rest = more > 0 ? [`and ${more} more: the evaluation report lists them.`] : [];
  return `\nNot checked:\n${[...shown, ...rest].map((one) => `${wrap(`- ${one}`, '  ')}\n`).join('')}`;
}

const TRUTH = 'Whether what people wrote is true';
const SHOWN = 4;

/** The next step after a check: what to mend first, or what to run when there is nothing to mend. */
export function whatNext(findings: readonly Diagnostic[]): Pick<Outcome, 'next'> {
  const first = findings.find(({ severity }) => severity === 'error') ?? findings[0];
  if (first) return { next: `\`fairlot explain ${first.code}\` tells why, and how to mend it.` };
  return { next: '`fairlot score` when the scores are in, or `fairlot render` for the documents.' };
}
