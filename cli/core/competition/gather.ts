import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Source } from '../source/source.ts';
import type {
  WrittenBid,
  WrittenDecision,
  WrittenModeration,
  WrittenOrganisation,
  WrittenPanel,
  WrittenPartner,
  WrittenSheet,
  WrittenTender,
} from '../spec/written.generated.ts';
import { plainPath } from './beside.ts';
import { onlyOnce } from './only-once.ts';
import type { Written, WrittenLotFile } from './written.ts';

/** The files of one competition, sorted by what they are and as people wrote them. */
export interface Competition {
  readonly tender: WrittenTender;
  readonly lots: readonly WrittenLotFile[];
  readonly organisations: readonly WrittenOrganisation[];
  readonly bids: readonly WrittenBid[];
  /** What the partners of bids confirmed for themselves. */
  readonly partners: readonly WrittenPartner[];
  readonly panel?: WrittenPanel;
  readonly sheets: readonly WrittenSheet[];
  readonly moderations: readonly WrittenModeration[];
  readonly decision?: WrittenDecision;
  /** The plain path of every file in the folder, also of those that could not be used. */
  readonly files: ReadonlySet<string>;
  /** The plain paths of those that could not be used. */
  readonly unusable: ReadonlySet<string>;
}

/** What came of gathering: the competition when there is a tender, and a finding for all that is there twice. */
export interface Gathered {
  readonly competition?: Competition;
  readonly findings: readonly Diagnostic[];
}

/**
 * Sorts files of the right shape into one competition, in the order of their paths. `unusable` names the files that
 * are there but were refused, so that nothing they should have said is also reported as missing.
 */
export function gather(sources: readonly Source[], unusable: readonly string[] = []): Gathered {
  const { kept, findings } = onlyOnce(sources);
  const [tender] = filesOf(kept, 'tender/1');
  if (!tender) return { findings };
  const refused = new Set(unusable.map(plainPath));
  const files = new Set([...sources.map(({ file }) => plainPath(file)), ...refused]);
  return { competition: { tender, files, unusable: refused, ...restOf(kept) }, findings };
}

function restOf(kept: readonly Written[]): Omit<Competition, 'tender' | 'files' | 'unusable'> {
  const [panel] = filesOf(kept, 'panel/1');
  const [decision] = filesOf(kept, 'decision/1');
  return {
    lots: filesOf(kept, 'lot/1'),
    organisations: filesOf(kept, 'organisation/1'),
    bids: filesOf(kept, 'bid/1'),
    partners: filesOf(kept, 'partner/1'),
    sheets: filesOf(kept, 'sheet/1'),
    moderations: filesOf(kept, 'moderation/1'),
    ...(panel && { panel }),
    ...(decision && { decision }),
  };
}

const filesOf = <Format extends Written['format']>(
  kept: readonly Written[],
  format: Format,
): readonly Extract<Written, { readonly format: Format }>[] =>
  kept.filter(
    (written): written is Extract<Written, { readonly format: Format }> =>
      written.format === format,
  );
