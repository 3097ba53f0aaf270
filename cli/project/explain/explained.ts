import { join } from 'node:path';
import { formatOf } from '../../core/source/format-of.ts';
import type { Source } from '../../core/source/source.ts';
import { homeFolder } from '../../io/home.ts';
import { listFolder } from '../../io/files.ts';
import { competitionOf } from '../open/find-files.ts';
import { readSources } from '../open/read-sources.ts';
import { packFolders, type PackFolder } from '../rules/rule-folders.ts';
import { leafOf } from '../../core/source/leaf-of.ts';

/** What a name leads to: the page of a finding, a pack, a file in a pack, several files to choose from, or nothing. */
export type Explained =
  | { readonly kind: 'finding'; readonly code: string; readonly source: Source }
  | { readonly kind: 'pack'; readonly pack: PackFolder; readonly sources: readonly Source[] }
  | {
      readonly kind: 'file';
      readonly id: string;
      readonly pack: PackFolder;
      readonly source: Source;
    }
  | { readonly kind: 'several'; readonly ids: readonly string[] }
  | { readonly kind: 'unknown'; readonly known: readonly string[] };

/** Looks a name up: a code (`spec/unknown-field`), a rule (`clinks-2013/at-risk-cap`), a pack, or a file in a pack. */
export function findExplained(typed: string): Explained {
  const name = typed.replace(/@[^/]*$/, '').replace(/\.ya?ml$/, '');
  const packs = packFolders(competitionOf('.'));
  return findingNamed(name) ?? packNamed(name, packs) ?? fileNamed(name, packs) ?? nothing(packs);
}

function findingNamed(code: string): Explained | undefined {
  const path = findingFiles().get(code);
  const [source] = path === undefined ? [] : readSources([path]).sources;
  return source && { kind: 'finding', code, source };
}

function packNamed(id: string, packs: readonly PackFolder[]): Explained | undefined {
  const pack = packs.find((one) => one.id === id);
  return pack && { kind: 'pack', pack, sources: readSources(pack.files).sources };
}

/** A bare name may lie in several packs; what tenders name by it (`use: user-voice`) comes before rules. */
function fileNamed(name: string, packs: readonly PackFolder[]): Explained | undefined {
  const found = packs.flatMap((pack) => inPack(name, pack));
  const shared = found.filter(({ source }) => SHARED.has(formatOf(source.data)?.name ?? ''));
  const [one, another] = shared.length === 1 ? shared : found;
  if (one && !another) return { kind: 'file', ...one };
  return one && { kind: 'several', ids: found.map(({ id }) => id) };
}

const SHARED: ReadonlySet<string> = new Set([
  'criterion',
  'price',
  'low-price',
  'gate',
  'scale',
  'value',
  'reference',
  'payment',
  'calculator',
]);

function inPack(name: string, pack: PackFolder) {
  const paths = pack.files.filter((file) => [leafOf(file), idOf(pack, file)].includes(name));
  return readSources(paths).sources.map((source) => ({
    id: idOf(pack, source.file),
    pack,
    source,
  }));
}

const nothing = (packs: readonly PackFolder[]): Explained => ({
  kind: 'unknown',
  known: [
    ...findingFiles().keys(),
    ...packs.flatMap((pack) => [pack.id, ...pack.files.map((file) => idOf(pack, file))]),
    ...packs.flatMap((pack) => pack.files.map(leafOf)),
  ],
});

/** Every page about a mistake that the tool itself finds, by its code: its folder and its name. */
export function findingFiles(): ReadonlyMap<string, string> {
  const areas = listFolder(join(homeFolder(), 'rules', 'findings')).entries ?? [];
  const pages = areas.flatMap((area) =>
    (listFolder(area.path).entries ?? []).map(
      ({ path }) => [`${area.name}/${leafOf(path)}`, path] as const,
    ),
  );
  return new Map(pages);
}

const idOf = ({ id }: PackFolder, file: string): string => `${id}/${leafOf(file)}`;
