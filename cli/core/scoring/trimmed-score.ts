import { several } from '../diagnostics/several.ts';
import type { QuestionFacts } from '../competition/facts.ts';
import type { Exact } from '../exact/exact.ts';
import { showExact } from '../exact/show.ts';
import { trimmedMeanOf, type Average } from './averages.ts';
import { placeFor } from './place-of-figure.ts';
import type { BidWork } from './scoring-work.ts';
import { known, unknown, type Known } from './unknown.ts';

/** The mean of the scores without as many ends as the tender says, or why there is none: nothing is trimmed of too few. */
export function trimmedScore(
  { facts, bid }: BidWork,
  { title }: QuestionFacts,
  scores: readonly Exact[],
): Known<Average> {
  const { assessment } = facts.tender;
  const { trim } = assessment;
  if (!trim)
    return unknown(
      placeFor([assessment, 'combine']),
      'The tender does not say how many scores its trimmed mean leaves out.',
      'Add `trim:` with `each_end` and `least`.',
    );
  const least = trim.each_end.mul(2n);
  if (trim.least.lte(scores.length) && least.lt(scores.length))
    return known(trimmedMeanOf(scores, Number(trim.each_end.n)));
  const count = several(scores.length, 'assessor', 'assessors');
  return unknown(
    placeFor([trim, 'least']),
    `${count} scored “${title}” of ${bid.name}, too few to leave out the highest and the lowest: the tender asks for at least ${showExact(trim.least)}.`,
    'Have more members score it. The ends are never left out of fewer scores, nor kept in.',
  );
}
