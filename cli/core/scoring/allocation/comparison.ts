import type { Play } from './bundles.ts';
import type { Candidate } from './candidate.ts';
import { isByPrice, sumInWords } from './figures.ts';

/** The way that was taken and the best with something else in it, and how a sentence about the latter begins. */
export interface Compared {
  readonly winners: readonly Candidate[];
  readonly instead: readonly Candidate[];
  readonly with: string;
}

/** What the lots come to together, and what they would have come to at best otherwise. */
export function comparison({ facts }: Play, { winners, instead, with: begins }: Compared): string {
  if (instead.length < winners.length) return `${begins}, fewer lots would have a winner.`;
  const [sum, other] = [sumInWords(facts, winners), sumInWords(facts, instead)];
  const what = isByPrice(facts) ? 'the winners’ prices come to' : 'the winners have';
  const bound = isByPrice(facts) ? 'they would come to at least' : 'they would have at most';
  const together = `Together ${what} ${sum}.`;
  if (sum === other)
    return `${together} ${begins} that would look the same at best: the exact sums, or else what the tender says of ties, decide.`;
  return `${together} ${begins} ${bound} ${other}.`;
}
