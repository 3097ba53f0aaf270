import { cellsOf, widthOfCells } from '../core/diagnostics/cells.ts';
import { table } from './table.ts';
import { wrap } from './wrap.ts';

/**
 * A table for a screen of 80 columns. Where it would be wider, each row stands by itself: a line for two cells, and otherwise
 * the first cell with a line below it for each of the others, under the name of its column. Empty cells are left out.
 */
export function rowsText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const drawn = table(head, rows).trimEnd();
  const isWide = drawn.split('\n').some((line) => widthOfCells(cellsOf(line)) > 80);
  if (!isWide) return drawn;
  return head.length === 2
    ? rows.map(([one = '', other = '']) => hung(`- ${withColon(one)} ${other}`)).join('\n')
    : rows.map((row) => rowText(head, row)).join('\n\n');
}

const rowText = (head: readonly string[], [first = '', ...others]: readonly string[]): string =>
  [
    hung(`- ${first}`),
    ...others.flatMap((cell, at) => {
      const name = head[at + 1] ?? '';
      return cell.trim() === '' ? [] : [wrap(name === '' ? cell : `${name}: ${cell}`, '  ')];
    }),
  ].join('\n');

const withColon = (text: string): string => (/[.:?!]$/.test(text) ? text : `${text}:`);

const hung = (item: string): string => wrap(item, '  ').replace(/^ {2}/, '');
