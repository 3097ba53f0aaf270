import { libraryOf, type Library } from '../../core/competition/library.ts';
import type { Source } from '../../core/source/source.ts';
import { readSources } from '../open/read-sources.ts';
import type { PackFolder } from './rule-folders.ts';
import { leafOf } from '../../core/source/leaf-of.ts';

/** The shared rules that a tender names, and the files they were read from. */
export interface LoadedLibrary {
  readonly library: Library;
  readonly sources: readonly Source[];
}

/**
 * Reads the scales, price methods and criteria that these files name. When a name is not there, every shared
 * rule is read, so that a suggestion can be made.
 */
export function loadLibrary(
  named: readonly Source[],
  folders: readonly PackFolder[],
): LoadedLibrary {
  const names = namesIn(named.map(({ data }) => data));
  const known = new Set(folders.flatMap(({ files }) => files.map(leafOf)));
  const all = [...names].some((name) => !known.has(name));
  const packs = folders.map((pack) => readShared(pack, (name) => all || names.has(name)));
  return { library: libraryOf(packs), sources: packs.flat() };
}

function readShared({ files }: PackFolder, wanted: (name: string) => boolean): readonly Source[] {
  const chosen = files.filter((file) => leafOf(file) !== 'pack' && wanted(leafOf(file)));
  const { sources } = readSources(chosen, (text) => SHARED.test(text));
  if (sources.length === 0) return [];
  const pack = readSources(files.filter((file) => leafOf(file) === 'pack'));
  return [...pack.sources, ...sources];
}

/** Packs of other kinds, such as guides, may hold files of the same names, which no tender can use. */
const SHARED = /^format: *['"]?(scale|price|criterion|payment|low-price|gate)\//m;

/** Every name that a file gives under `use`, `scale` or `method`, without its version; a `method` may also be a sentence. */
function namesIn(value: unknown): Set<string> {
  if (typeof value !== 'object' || value === null) return new Set();
  const here = ['use', 'scale', 'method'].flatMap((field) => {
    const name = (value as Record<string, unknown>)[field];
    return typeof name === 'string' && NAME.test(name) ? [name.split('@')[0] ?? name] : [];
  });
  return new Set([...here, ...Object.values(value).flatMap((part) => [...namesIn(part)])]);
}

const NAME = /^[a-z0-9-]+(@\d+)?$/;
