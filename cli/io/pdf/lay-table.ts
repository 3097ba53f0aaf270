import type { Block } from '../../core/documents/block.ts';
import { breakLines, narrowest, widest } from './break-lines.ts';
import { columnWidths } from './column-widths.ts';
import type { Frame, Laid } from './frame.ts';
import { keepTogether } from './keep-together.ts';
import { layRow, type Cell, type Column } from './lay-row.ts';
import { smallTableText, tableText, type Style } from './look.ts';
import { runsOf, type Run } from './runs.ts';
import type { Strip } from './strip.ts';
import type { Tag } from './tag.ts';

type Table = Extract<Block, { readonly type: 'table' }>;
type Row = Table['children'][number];

/** A table over the full width of the column. Its header row comes again on every page; a row is cut only when no page could hold it. */
export function layTable(table: Table, frame: Frame): Laid {
  const style = (table.children[0]?.children.length ?? 0) > 5 ? smallTableText : tableText;
  const tag: Tag = { type: 'Table', parent: frame.tag };
  const rows = readRows(table, style, tag);
  const columns = placeColumns(rows, table, frame);
  const [header, ...others] = rows.map((cells, index) =>
    layRow({ cells: cellsOf(cells, columns, frame), columns, style, isHeader: index === 0 }),
  );
  const top = header?.map((strip) => ({ ...strip, keep: true })) ?? [];
  const again = top.length === 1 ? top[0] : undefined;
  const repeated = others.map((row) => row.map((strip): Strip => ({ ...strip, again })));
  return { strips: keepTogether([top, ...repeated]), above: 8, below: 18 };
}

function readRows(table: Table, style: Style, tag: Tag): readonly (readonly RunCell[])[] {
  const head: Tag = { type: 'THead', parent: tag };
  const rest: Tag = { type: 'TBody', parent: tag };
  const count = table.children[0]?.children.length ?? 0;
  return table.children.map((row, index) =>
    readRow({ row, count, style }, index === 0 ? head : rest),
  );
}

interface RunCell {
  readonly runs: readonly Run[];
  readonly tag: Tag;
}

function readRow(
  { row, count, style }: { readonly row: Row; readonly count: number; readonly style: Style },
  group: Tag,
): readonly RunCell[] {
  const line: Tag = { type: 'TR', parent: group };
  const isHeader = group.type === 'THead';
  return Array.from({ length: count }, (_, index) => {
    const tag: Tag = isHeader
      ? { type: 'TH', parent: line, scope: 'Column' }
      : { type: 'TD', parent: line };
    const cell = row.children[index];
    const face = isHeader ? { ...style, face: 'bold' as const } : style;
    return { tag, runs: cell ? runsOf(cell, face, tag) : [] };
  });
}

const gutter = 14;

function placeColumns(
  rows: readonly (readonly RunCell[])[],
  table: Table,
  frame: Frame,
): readonly Column[] {
  const count = rows[0]?.length ?? 0;
  const needs = Array.from({ length: count }, (_, index) => {
    const runs = rows.map((row) => row[index]?.runs ?? []);
    const least = Math.max(...runs.map((cell) => narrowest(cell, frame.measure)));
    const most = Math.max(...runs.map((cell) => widest(cell, frame.measure)));
    return { least: least + 0.5, most: most + 0.5 };
  });
  const widths = columnWidths(needs, frame.width - gutter * (count - 1));
  let left = frame.left;
  return widths.map((width, index) => {
    const column = { left, width, align: table.align?.[index] ?? 'left' };
    left += width + gutter;
    return column;
  });
}

function cellsOf(
  cells: readonly RunCell[],
  columns: readonly Column[],
  frame: Frame,
): readonly Cell[] {
  return cells.map(({ runs, tag }, index) => ({
    tag,
    lines: breakLines(runs, columns[index]?.width ?? 0, frame.measure),
  }));
}
