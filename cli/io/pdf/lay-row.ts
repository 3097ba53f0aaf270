import type { Line } from './break-lines.ts';
import { lineMarks } from './lay-text.ts';
import { colours, page, type Style } from './look.ts';
import type { BoxMark, Mark, Strip } from './strip.ts';
import type { Tag } from './tag.ts';

/** Where a column stands, in points from the left edge of the page, and which side its words keep to. */
export interface Column {
  readonly left: number;
  readonly width: number;
  readonly align: 'left' | 'right' | 'center';
}

/** The lines of one cell. */
export interface Cell {
  readonly lines: readonly Line[];
  readonly tag: Tag;
}

/** One row of a table, ready to be set. */
export interface TableRow {
  readonly cells: readonly Cell[];
  readonly columns: readonly Column[];
  readonly style: Style;
  readonly isHeader: boolean;
}

const padding = 5.5;

/** A row as one strip, or, when it is taller than most of a page, as a strip for each line of it. */
export function layRow(row: TableRow): readonly Strip[] {
  const lines = Math.max(1, ...row.cells.map((cell) => cell.lines.length));
  const whole = lines * row.style.leading < (page.height - page.top - page.bottom) * 0.8;
  const cuts = whole
    ? [[0, lines] as const]
    : Array.from({ length: lines }, (_, at) => [at, at + 1] as const);
  return cuts.map(([from, to]) => layPart(row, { from, to, lines }));
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly lines: number;
}

function layPart(row: TableRow, part: Part): Strip {
  const top = part.from === 0 ? padding : 0;
  const foot = part.to === part.lines ? padding : 0;
  const height = top + (part.to - part.from) * row.style.leading + foot;
  const marks = row.cells.flatMap((cell, index) => cellMarks(cell, row, { index, top, part }));
  const rule = part.to === part.lines ? [ruleUnder(row, height)] : [];
  return { height, above: 0, keep: false, marks: [...rule, ...marks] };
}

function cellMarks(
  cell: Cell,
  row: TableRow,
  at: { readonly index: number; readonly top: number; readonly part: Part },
): readonly Mark[] {
  const column = row.columns[at.index];
  if (!column) return [];
  const marks = cell.lines.slice(at.part.from, at.part.to).flatMap((line, index) => {
    const x = column.left + shift(line, column);
    return lineMarks(line, row.style, { x, y: at.top + index * row.style.leading });
  });
  return at.part.from === 0 ? [{ kind: 'empty', tag: cell.tag }, ...marks] : marks;
}

function shift(line: Line, column: Column): number {
  const last = line.at(-1);
  const spare = column.width - (last ? last.x + last.width : 0);
  return column.align === 'right' ? spare : column.align === 'center' ? spare / 2 : 0;
}

function ruleUnder(row: TableRow, height: number): BoxMark {
  const first = row.columns[0];
  const last = row.columns.at(-1);
  const x = first?.left ?? 0;
  const width = (last ? last.left + last.width : x) - x;
  const thick = row.isHeader ? 1.25 : 0.5;
  const colour = row.isHeader ? colours.strongRule : colours.rule;
  return { kind: 'box', x, y: height - thick, width, height: thick, colour };
}
