import { formatOf } from '../../core/source/format-of.ts';
import type { Source } from '../../core/source/source.ts';
import { readSources } from '../open/read-sources.ts';
import { packFolders } from './rule-folders.ts';
import { leafOf } from '../../core/source/leaf-of.ts';

/** A rule file by its format and name, from the folder a person stands in or from the tool; else the names there are. */
export function findRule(
  format: string,
  name: string,
): { readonly source: Source } | { readonly known: readonly string[] } {
  const bare = name.split('@')[0] ?? name;
  const files = packFolders('.').flatMap((pack) => pack.files);
  const named = files.filter((file) => leafOf(file) === bare);
  const source = readSources(named).sources.find(({ data }) => formatOf(data)?.name === format);
  if (source) return { source };
  const all = readSources(files).sources.filter(({ data }) => formatOf(data)?.name === format);
  return { known: all.map(({ file }) => leafOf(file)) };
}
