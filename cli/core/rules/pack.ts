import { formatOf } from '../source/format-of.ts';
import type { Source } from '../source/source.ts';
import { showExact } from '../exact/show.ts';
import type { WrittenCheck, WrittenPack, WrittenValue } from '../spec/written.generated.ts';
import type { DatedValue } from './dated-value.ts';
import type { Reach, Rule } from './rule.ts';
import { leafOf } from '../source/leaf-of.ts';

/** A rule pack: what it is, its rules ready to run and its dated figures by id. */
export interface Pack {
  readonly id: string;
  /** The whole number that a tender pins, as text: `1`. */
  readonly version: string;
  readonly written: WrittenPack;
  readonly rules: readonly Rule[];
  readonly values: ReadonlyMap<string, DatedValue>;
  /** The procurements that the whole pack is for. */
  readonly reach: Reach;
}

/** The files of one pack, sorted by what they are, before any rule is checked. */
export interface PackFiles {
  readonly id: string;
  readonly version: string;
  readonly written: WrittenPack;
  readonly checks: readonly CheckFile[];
  readonly values: ReadonlyMap<string, DatedValue>;
}

/** One rule as it was written, with the file it stands in. */
export interface CheckFile {
  readonly id: string;
  readonly source: Source;
  readonly written: WrittenCheck;
}

/**
 * Sorts the files of one pack folder; nothing when it has no `pack.yaml`. The folder's name is the pack's id,
 * a file's name its id inside the pack. The files must already fit their formats.
 */
export function sortPack(files: readonly Source[]): PackFiles | undefined {
  const main = files.find((source) => formatOf(source.data)?.name === 'pack');
  if (!main) return undefined;
  const id = main.file.split(/[\\/]/).at(-2) ?? 'pack';
  const written = main.data as WrittenPack;
  const named = (format: string) =>
    files
      .filter((source) => formatOf(source.data)?.name === format)
      .map((source) => ({ source, id: `${id}/${leafOf(source.file)}` }));
  return {
    id,
    version: showExact(written.version),
    written,
    checks: named('check').map((file) => ({ ...file, written: file.source.data as WrittenCheck })),
    values: new Map(
      named('value').map((file) => [
        file.id,
        { id: file.id, written: file.source.data as WrittenValue },
      ]),
    ),
  };
}
