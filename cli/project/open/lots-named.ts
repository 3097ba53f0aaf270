import type { CompetitionFacts, LotFacts } from '../../core/competition/facts.ts';
import { didYouMean } from '../../core/diagnostics/suggest.ts';

/** The lots with these ids, or all when none is named; a sentence when there is no such lot. */
export function lotsNamed(
  { lots }: CompetitionFacts,
  typed: readonly string[],
): readonly LotFacts[] | string {
  const names = typed.flatMap((word) => word.split(','));
  const known = lots.map(({ id }) => id);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    return `There is no lot \`${unknown}\`.${didYouMean(unknown, known)}\nThe lots are: ${known.join(', ')}.`;
  return names.length === 0 ? lots : lots.filter(({ id }) => names.includes(id));
}
