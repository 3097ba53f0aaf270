import type { CompetitionFacts } from '../../core/competition/facts.ts';
import { findShared, type Library } from '../../core/competition/library.ts';
import { withoutVersion } from '../../core/competition/resolve-shared.ts';

/** The codes of the rules behind the shared gates of a tender, each once. */
export const gateRuleCodes = (
  { tender }: CompetitionFacts,
  library: Library,
): readonly string[] => [
  ...new Set(
    (tender.gates ?? []).flatMap(({ use }) =>
      use === undefined
        ? []
        : (findShared(library, 'shared-gate', withoutVersion(use))?.rule.rules ?? []),
    ),
  ),
];
