import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { choosePacks } from '../../core/rules/choose-packs.ts';
import { loadPacks } from '../../core/rules/load-packs.ts';
import type { Pack } from '../../core/rules/pack.ts';
import { pinsOf } from '../../core/rules/pin.ts';
import type { Source } from '../../core/source/source.ts';
import type { WrittenPack, WrittenTender } from '../../core/spec/written.generated.ts';
import { keptTreesOf } from './kept-rules.ts';
import { readWithLenders } from './read-packs.ts';
import { readSources } from '../open/read-sources.ts';
import { provenAmong, type PackFolder } from './rule-folders.ts';
import { rulesLanguage } from './rules-language.ts';

/** The packs that a tender chose, the files they were read from, and what is wrong with either. */
export interface LoadedRules {
  readonly packs: readonly Pack[];
  readonly sources: readonly Source[];
  readonly findings: readonly Diagnostic[];
}

/**
 * Reads the packs that a tender names, and those whose dated figures they use. `about` says which rules will be needed:
 * all of them, or those about a bid.
 */
export function loadRules(
  tender: WrittenTender,
  folders: readonly PackFolder[],
  about: 'anything' | 'bid',
): LoadedRules {
  const wanted = about === 'bid' ? isNotAboutOthers : () => true;
  const reading = { wanted, shipped: 'quickly' } as const;
  const { folders: read, sources, findings } = readWithLenders(folders, pinnedBy(tender), reading);
  const loaded = loadPacks(read, rulesLanguage(), {
    known: idsOf(folders),
    proven: provenAmong(folders),
    treesOf: keptTreesOf,
  });
  const chosen = choosePacks(tender, loaded.packs, namesToSuggest(tender, folders));
  return {
    packs: chosen.packs,
    sources,
    findings: [...findings, ...loaded.findings, ...chosen.findings],
  };
}

/** Told from the text alone, because reading a file as YAML takes a hundred times longer. */
const isNotAboutOthers = (text: string): boolean =>
  !(/^format: check\/1\s*$/m.test(text) && /^about: (?!bid\b)/m.test(text));

const pinnedBy = (tender: WrittenTender): readonly string[] =>
  pinsOf(tender).map(({ pack }) => pack);

/** Names for a suggestion: only looked up when a name is unknown. */
function namesToSuggest(tender: WrittenTender, folders: readonly PackFolder[]): readonly string[] {
  const ids = idsOf(folders);
  if (pinnedBy(tender).every((id) => ids.includes(id))) return ids;
  return folders.filter(({ files }) => holdsChecks(files)).map(({ id }) => id);
}

const idsOf = (folders: readonly PackFolder[]): readonly string[] => folders.map(({ id }) => id);

function holdsChecks(files: readonly string[]): boolean {
  const { sources } = readSources(files.filter((file) => file.endsWith('pack.yaml')));
  const kinds = sources.map(({ data }) => (data as WrittenPack).kind);
  return kinds.some((kind) => ['law', 'policy', 'practice'].includes(kind));
}
