import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { choosePacks } from '../core/rules/choose-packs.ts';
import { loadPacks } from '../core/rules/load-packs.ts';
import type { Pack } from '../core/rules/pack.ts';
import { pinsOf, readPin } from '../core/rules/pin.ts';
import { VAT_RATE } from '../core/rules/resolve-reach.ts';
import { formatOf } from '../core/source/format-of.ts';
import type { Source } from '../core/source/source.ts';
import type { WrittenCheck, WrittenPack, WrittenTender } from '../core/spec/written.generated.ts';
import { readSources } from './read-sources.ts';
import type { PackFolder } from './rule-folders.ts';
import { rulesLanguage } from './rules-language.ts';

/** The packs that a tender chose, the files they were read from, and what is wrong with either. */
export interface LoadedRules {
  readonly packs: readonly Pack[];
  readonly sources: readonly Source[];
  readonly findings: readonly Diagnostic[];
}

/** Reads the packs that a tender names, and those whose dated figures they use. */
export function loadRules(tender: WrittenTender, folders: readonly PackFolder[]): LoadedRules {
  const { folders: read, sources, findings } = readWithLenders(folders, pinnedBy(tender));
  const loaded = loadPacks(read, rulesLanguage(), idsOf(folders));
  const chosen = choosePacks(tender, loaded.packs, namesToSuggest(tender, folders));
  return {
    packs: chosen.packs,
    sources,
    findings: [...findings, ...loaded.findings, ...chosen.findings],
  };
}

const pinnedBy = (tender: WrittenTender): readonly string[] =>
  pinsOf(tender).map(({ pack }) => pack);

/** Packs that were read: the files of each, all files together, and what is wrong with them. */
export interface ReadPacks {
  readonly folders: readonly (readonly Source[])[];
  readonly sources: readonly Source[];
  readonly findings: readonly Diagnostic[];
}

/** Reads these packs and every pack whose dated figures their rules name. */
export function readWithLenders(all: readonly PackFolder[], ids: readonly string[]): ReadPacks {
  const first = readWithBases(all, ids);
  const had = new Set(first.ids);
  const second = readPacks(lendersTo(first.sources, all).filter(({ id }) => !had.has(id)));
  return bothOf(first, second);
}

const bothOf = (one: ReadPacks, other: ReadPacks): ReadPacks => ({
  folders: [...one.folders, ...other.folders],
  sources: [...one.sources, ...other.sources],
  findings: [...one.findings, ...other.findings],
});

/** Reads these packs, the packs whose rules they take over, those of these in turn, and so on. */
function readWithBases(
  all: readonly PackFolder[],
  ids: readonly string[],
  had: readonly string[] = [],
): ReadPacks & { readonly ids: readonly string[] } {
  const known = [...had, ...ids];
  const read = readPacks(all.filter(({ id }) => ids.includes(id)));
  const bases = [...new Set(read.sources.flatMap(basesOf))].filter((id) => !known.includes(id));
  if (bases.length === 0) return { ...read, ids: known };
  const deeper = readWithBases(all, bases, known);
  return { ...bothOf(read, deeper), ids: deeper.ids };
}

/** The packs whose rules a pack takes over: `extends: [evaluation@1]`. */
function basesOf({ data }: Source): readonly string[] {
  if (formatOf(data)?.name !== 'pack') return [];
  return ((data as WrittenPack).extends ?? []).map((text) => readPin(text, []).pack);
}

/** The files of the packs that these lean on, pack by pack: whose rules they take over and whose dated figures they use. */
export function readBehind(
  sources: readonly Source[],
  all: readonly PackFolder[],
): readonly (readonly Source[])[] {
  const ids = [...sources.flatMap(basesOf), ...lendersTo(sources, all).map(({ id }) => id)];
  return readWithLenders(all, [...new Set(ids)]).folders;
}

function lendersTo(sources: readonly Source[], all: readonly PackFolder[]): readonly PackFolder[] {
  const ids = new Set(sources.flatMap(lendersOf));
  return all.filter(({ id }) => ids.has(id));
}

function readPacks(packs: readonly PackFolder[]): ReadPacks {
  const read = packs.map(({ files }) => readSources(files));
  return {
    folders: read.map(({ sources }) => sources),
    sources: read.flatMap(({ sources }) => sources),
    findings: read.flatMap(({ findings }) => findings),
  };
}

/** The packs that a rule borrows dated figures from: `values: { days: values/payment-days }`. */
function lendersOf({ data }: Source): readonly string[] {
  if (!['check', 'pack'].includes(formatOf(data)?.name ?? '')) return [];
  const { values, applies } = data as Partial<WrittenCheck>;
  const thresholds = [applies?.value_at_least, applies?.value_below].filter(
    (id) => id !== undefined,
  );
  const vat = thresholds.length > 0 ? [VAT_RATE] : [];
  const named = [...Object.values(values ?? {}), ...thresholds, ...vat];
  return named.flatMap((id) => (id.includes('/') ? [id.split('/')[0] ?? id] : []));
}

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
