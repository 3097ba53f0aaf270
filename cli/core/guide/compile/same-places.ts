import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Exact } from '../../exact/exact.ts';
import { placeOf } from '../../source/place-of.ts';
import type { GuidePart } from './guide-part.ts';

/** What is found where two files of a guide claim the same place: their order would be left to chance. */
export function samePlaces(
  parts: readonly GuidePart<{ readonly place: Exact }>[],
): readonly Diagnostic[] {
  return parts.flatMap((part, at) => {
    const before = parts[at - 1];
    if (!before?.written.place.equals(part.written.place)) return [];
    return {
      code: 'guide/same-place',
      severity: 'error',
      message: `“${part.name}” and “${before.name}” have the same place, so nobody can tell which comes first.`,
      at: placeOf(part.source.data, ['place']),
      advice: 'Give one of them another number under `place`.',
      basis: 'format',
    } as const;
  });
}
