import { cellsOf, widthOfCells } from '../../core/diagnostics/cells.ts';
import { table } from '../table.ts';
import { wrap } from '../wrap.ts';
import { chartText } from './chart-text.ts';
import type { Page, PagePart } from './page.ts';
import type { Painter } from '../report.ts';

/** A report for a terminal of 80 columns. A chart stands in place of the table with the same figures that follows it. */
export function pageText({ title, parts }: Page, paint: Painter): string {
  const shown = parts.filter(
    (part, at) => !(part.kind === 'table' && parts[at - 1]?.kind === 'chart'),
  );
  return (
    [paint.strong(wrap(title)), ...shown.map((part) => partText(part, paint))].join('\n\n') + '\n'
  );
}

function partText(part: PagePart, paint: Painter): string {
  switch (part.kind) {
    case 'heading':
      return paint.strong(wrap(part.says));
    case 'says':
      return wrap(part.says);
    case 'list':
      return part.items.map((item) => hung(`- ${item}`)).join('\n');
    case 'table':
      return tableText(part.head, part.rows);
    case 'chart':
      return chartText(part.chart);
  }
}

const hung = (item: string): string => wrap(item, '  ').replace(/^ {2}/, '');

/** A table, or a list of its rows where it would be wider than the screen. */
export function tableText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const drawn = table(head, rows).trimEnd();
  const isWide = drawn.split('\n').some((line) => widthOfCells(cellsOf(line)) > 80);
  if (!isWide) return drawn;
  const spoken = (row: readonly string[]): string =>
    row.map((cell, at) => (at === 0 ? cell : `${head[at]?.toLowerCase()}: ${cell}`)).join('; ');
  return rows.map((row) => hung(`- ${spoken(row)}`)).join('\n');
}
