import type { Place } from '../diagnostics/diagnostic.ts';
import { originOf, type Path } from '../source/origin.ts';
import { placeOf } from '../source/place-of.ts';

/** Something read from a file, and the path from it to one figure. */
export type WrittenFigure = readonly [object, ...Path];

/** Where a figure was written, or the top of the tender when it was not read from any file. */
export function placeFor([value, ...path]: WrittenFigure): Place {
  return originOf(value) ? placeOf(value, path) : nowhere;
}

/** File and line of a figure, the file told from the tender's folder: `bids/bidder-b.yaml:40`. */
export function placeInFolder(tender: object, written: WrittenFigure): string | undefined {
  if (!originOf(written[0])) return undefined;
  const { file, line } = placeFor(written);
  const folder = originOf(tender) ? placeOf(tender).file.replace(/[^/\\]*$/, '') : '';
  return `${file.startsWith(folder) ? file.slice(folder.length) : file}:${line}`;
}

const nowhere: Place = { file: 'tender.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 };
