import { basename } from 'node:path';
import type { Library, Shared, SharedKind } from '../core/competition/library.ts';
import { formatOf } from '../core/source/format-of.ts';
import type { Source } from '../core/source/source.ts';
import { showExact } from '../core/exact/show.ts';
import type { WrittenCriterion, WrittenPack, WrittenPrice, WrittenScale } from '../core/spec/written.generated.ts';
import type { PackFolder } from './rule-folders.ts';
import { readSources } from './read-sources.ts';

/** The shared rules that a tender names, and the files they were read from. */
export interface LoadedLibrary {
  readonly library: Library;
  readonly sources: readonly Source[];
}

/**
 * Reads the scales, price methods and criteria that these files name. When a name is not there, every shared
 * rule is read, so that a suggestion can be made.
 */
export function loadLibrary(named: readonly Source[], folders: readonly PackFolder[]): LoadedLibrary {
  const names = namesIn(named.map(({ data }) => data));
  const known = new Set(folders.flatMap(({ files }) => files.map(leafOf)));
  const all = [...names].some((name) => !known.has(name));
  const read = folders.flatMap((pack) => sharedIn(pack, (name) => all || names.has(name)));
  const library = {
    scale: ofKind<WrittenScale>(read, 'scale'),
    method: ofKind<WrittenPrice>(read, 'price'),
    criterion: ofKind<WrittenCriterion>(read, 'criterion'),
  } satisfies { readonly [Kind in SharedKind]: readonly object[] };
  return { library, sources: read.map(({ source }) => source) };
}

interface SharedFile {
  readonly source: Source;
  readonly pack: string;
  readonly version: string;
}

function sharedIn({ id, files }: PackFolder, wanted: (name: string) => boolean): SharedFile[] {
  const chosen = files.filter((file) => leafOf(file) !== 'pack' && wanted(leafOf(file)));
  if (chosen.length === 0) return [];
  const { sources } = readSources([...files.filter((file) => leafOf(file) === 'pack'), ...chosen]);
  const pack = sources.find(({ data }) => formatOf(data)?.name === 'pack')?.data as WrittenPack;
  const version = pack ? showExact(pack.version) : '';
  return sources.filter(isShared).map((source) => ({ source, pack: id, version }));
}

const isShared = ({ data }: Source): boolean =>
  ['scale', 'price', 'criterion'].includes(formatOf(data)?.name ?? '');

const ofKind = <Rule>(files: readonly SharedFile[], format: string): readonly Shared<Rule>[] =>
  files
    .filter(({ source }) => formatOf(source.data)?.name === format)
    .map(({ source, pack, version }) => ({ name: leafOf(source.file), pack, version, rule: source.data as Rule }));

/** Every name that a file gives under `use`, `scale` or `method`, without its version. */
function namesIn(value: unknown): Set<string> {
  if (typeof value !== 'object' || value === null) return new Set();
  const here = ['use', 'scale', 'method'].flatMap((field) => {
    const name = (value as Record<string, unknown>)[field];
    return typeof name === 'string' ? [name.split('@')[0] ?? name] : [];
  });
  return new Set([...here, ...Object.values(value).flatMap((part) => [...namesIn(part)])]);
}

const leafOf = (file: string): string => basename(file).replace(/\.ya?ml$/, '');
