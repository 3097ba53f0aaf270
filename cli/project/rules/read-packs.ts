import { readPin } from '../../core/rules/pin.ts';
import { VAT_RATE } from '../../core/rules/resolve-reach.ts';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { formatOf } from '../../core/source/format-of.ts';
import type { Source } from '../../core/source/source.ts';
import type { WrittenCheck, WrittenPack } from '../../core/spec/written.generated.ts';
import { readShipped } from './read-shipped.ts';
import { readSources } from '../open/read-sources.ts';
import type { PackFolder } from './rule-folders.ts';

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
  reading: Reading = WHOLE,
): ReadPacks {
  const first = readWithBases({ all, reading }, ids);
  const had = new Set(first.ids);
  const second = readPacks(
    lendersTo(first.sources, all).filter(({ id }) => !had.has(id)),
    { ...WHOLE, shipped: reading.shipped },
  );
  return bothOf(first, second);
}

/** How rule files are read: which of them, told from the text alone, and whether what comes with the tool is read quickly. */
export interface Reading {
  readonly wanted: (text: string) => boolean;
  /** `whole` reads every file of what comes with the tool, wanted or not; `quickly` leaves out the examples of rules that come with the tool, which only prove and explain them. */
  readonly shipped: 'quickly' | 'whole';
}

const WHOLE: Reading = { wanted: () => true, shipped: 'whole' };

interface Shelf {
  readonly all: readonly PackFolder[];
  readonly reading: Reading;
}

const bothOf = (one: ReadPacks, other: ReadPacks): ReadPacks => ({
  folders: [...one.folders, ...other.folders],
  sources: [...one.sources, ...other.sources],
  findings: [...one.findings, ...other.findings],
});

/** Reads these packs, the packs whose rules they take over, those of these in turn, and so on. */
function readWithBases(
  shelf: Shelf,
  ids: readonly string[],
  had: readonly string[] = [],
): ReadPacks & { readonly ids: readonly string[] } {
  const { all, reading } = shelf;
  const known = [...had, ...ids];
  const mine = all.filter(({ id }) => ids.includes(id));
  const read = readPacks(mine, reading);
  const bases = [...new Set(read.sources.flatMap(basesOf))].filter((id) => !known.includes(id));
  if (bases.length === 0) return { ...read, ids: known };
  const deeper = readWithBases(shelf, bases, known);
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

function readPacks(packs: readonly PackFolder[], reading: Reading = WHOLE): ReadPacks {
  const read = packs.map((pack) => readPack(pack, reading));
  return {
    folders: read.map(({ sources }) => sources),
    sources: read.flatMap(({ sources }) => sources),
    findings: read.flatMap(({ findings }) => findings),
  };
}

function readPack(pack: PackFolder, { wanted, shipped }: Reading): Read {
  if (!pack.comesWithTool) return readSources(pack.files, wanted);
  return shipped === 'quickly' ? readShipped(pack.files, wanted) : readOnce(pack);
}

type Read = Pick<ReadPacks, 'sources' | 'findings'>;

/** What comes with the tool does not change while it runs, so whoever asks for many pages waits for it once. */
function readOnce({ folder, files }: PackFolder): Read {
  const known = readWhole.get(folder) ?? readSources(files);
  readWhole.set(folder, known);
  return known;
}

const readWhole = new Map<string, Read>();

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
