import { cellsOf, widthOfCells } from '../core/diagnostics/cells.ts';

/** A table in plain text: a row of headings, a rule, then the rows. Columns of figures stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => width(row[column]))));
  const right = head.map((_, column) => rows.every((row) => isFigure(row[column])));
  const line = (row: readonly string[]): string =>
    row
      .map((text, column) => pad(text, widths[column] ?? 0, right[column] ?? false))
      .join('  ')
      .trimEnd();
  const rule = widths.map((wide) => '-'.repeat(wide)).join('  ');
  return `${[line(head), rule, ...rows.map(line)].join('\n')}\n`;
}

const width = (text = ''): number => widthOfCells(cellsOf(text));

function pad(text: string, wide: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, wide - width(text)));
  return right ? space + text : text + space;
}

/** A figure, or the dash that stands where there is none. */
const isFigure = (text = ''): boolean => /^[−£]*[\d,.]*%?$|^–$/.test(text);
