import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { choosePacks } from '../core/rules/choose-packs.ts';
import { loadPacks } from '../core/rules/load-packs.ts';
import type { Pack } from '../core/rules/pack.ts';
import { pinsOf } from '../core/rules/pin.ts';
import { ruleLanguage } from '../core/rules/rule-language.ts';
import { formatOf } from '../core/source/format-of.ts';
import type { Source } from '../core/source/source.ts';
import { schemaOf } from '../core/spec/formats.ts';
import type { WrittenCheck, WrittenPack, WrittenTender } from '../core/spec/written.generated.ts';
import { readSources } from './read-sources.ts';
import type { PackFolder } from './rule-folders.ts';

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
  const wanted = about === 'bid' ? isNotAboutOthers : undefined;
  const { folders: read, sources, findings } = readWithLenders(folders, pinnedBy(tender), wanted);
  const loaded = loadPacks(read, ruleLanguage(schemaOf));
  const chosen = choosePacks(tender, loaded.packs, namesToSuggest(tender, folders));
  return {
    packs: chosen.packs,
    sources,
    findings: [...findings, ...loaded.findings, ...chosen.findings],
  };
}

const pinnedBy = (tender: WrittenTender): readonly string[] =>
  pinsOf(tender).map(({ pack }) => pack);

/** Told from the text alone, because reading a file as YAML takes a hundred times longer. */
const isNotAboutOthers = (text: string): boolean => !/^about: (?!bid\b)/m.test(text);

/** Packs that were read: the files of each, all files together, and what is wrong with them. */
export interface ReadPacks {
  readonly folders: readonly (readonly Source[])[];
  readonly sources: readonly Source[];
  readonly findings: readonly Diagnostic[];
}

/** Reads these packs and every pack whose dated figures their rules name. */
export function readWithLenders(
  all: readonly PackFolder[],
  ids: readonly string[],
  wanted?: (text: string) => boolean,
): ReadPacks {
  const first = readPacks(
    all.filter(({ id }) => ids.includes(id)),
    wanted,
  );
  const second = readPacks(lendersTo(first.sources, all).filter(({ id }) => !ids.includes(id)));
  return {
    folders: [...first.folders, ...second.folders],
    sources: [...first.sources, ...second.sources],
    findings: [...first.findings, ...second.findings],
  };
}

/** The files of the packs whose dated figures these rules use, pack by pack. */
export const readLenders = (
  sources: readonly Source[],
  all: readonly PackFolder[],
): readonly (readonly Source[])[] => readPacks(lendersTo(sources, all)).folders;

function lendersTo(sources: readonly Source[], all: readonly PackFolder[]): readonly PackFolder[] {
  const ids = new Set(sources.flatMap(lendersOf));
  return all.filter(({ id }) => ids.has(id));
}

function readPacks(packs: readonly PackFolder[], wanted?: (text: string) => boolean): ReadPacks {
  const read = packs.map(({ files }) => readSources(files, wanted));
  return {
    folders: read.map(({ sources }) => sources),
    sources: read.flatMap(({ sources }) => sources),
    findings: read.flatMap(({ findings }) => findings),
  };
}

/** The packs that a rule borrows dated figures from: `values: { days: values/payment-days }`. */
function lendersOf({ data }: Source): readonly string[] {
  if (formatOf(data)?.name !== 'check') return [];
  const { values, applies } = data as WrittenCheck;
  const named = [...Object.values(values ?? {}), applies?.value_at_least ?? ''];
  return named.flatMap((id) => (id.includes('/') ? [id.split('/')[0] ?? id] : []));
}

/** Names for a suggestion: only looked up when a name is unknown. */
function namesToSuggest(tender: WrittenTender, folders: readonly PackFolder[]): readonly string[] {
  const ids = folders.map(({ id }) => id);
  if (pinnedBy(tender).every((id) => ids.includes(id))) return ids;
  return folders.filter(({ files }) => holdsChecks(files)).map(({ id }) => id);
}

function holdsChecks(files: readonly string[]): boolean {
  const { sources } = readSources(files.filter((file) => file.endsWith('pack.yaml')));
  const kinds = sources.map(({ data }) => (data as WrittenPack).kind);
  return kinds.some((kind) => ['law', 'policy', 'practice'].includes(kind));
}
