import { formatOf } from '../../core/source/format-of.ts';
import { leafOf } from '../../core/source/leaf-of.ts';
import type { WrittenCalculator } from '../../core/spec/written.generated.ts';
import { readSources } from '../open/read-sources.ts';
import { packFolders } from './rule-folders.ts';

/** A calculator by the name of its file. */
export interface NamedCalculator {
  readonly name: string;
  readonly written: WrittenCalculator;
}

/** The calculators in packs, of the folder a person stands in first; only those of this name, where one is given. */
export function calculators(named?: string): readonly NamedCalculator[] {
  const files = packFolders('.').flatMap((pack) => pack.files);
  const wanted = named === undefined ? files : files.filter((file) => leafOf(file) === named);
  const { sources } = readSources(wanted, (text) => FORMAT.test(text));
  return sources
    .filter(({ data }) => formatOf(data)?.name === 'calculator')
    .map(({ file, data }) => ({ name: leafOf(file), written: data as WrittenCalculator }));
}

const FORMAT = /^format: *['"]?calculator\//m;
