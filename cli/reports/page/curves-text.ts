import type { Curves } from '../../core/documents/chart.ts';
import { wrap } from '../wrap.ts';

/** Curves in signs, on a field of letters with a line at each level; where curves meet, the first is drawn. */
export function curvesText(curves: Curves): string {
  const { along, last, levels, lines } = curves;
  const margin = Math.max(...levels.map(({ shown }) => shown.length));
  const rows = Array.from({ length: ROWS }, () => Array.from({ length: COLUMNS }, () => ' '));
  for (const { height } of levels) rows[rowOf(height)]?.fill('·');
  for (const { letter, heights } of [...lines].reverse())
    for (const column of rows[0]?.keys() ?? []) {
      const at = Math.round((column * (last - 1)) / (COLUMNS - 1));
      const height = heights[at];
      const row = height === undefined ? undefined : rows[rowOf(height)];
      if (row) row[column] = letter;
    }
  const named = rows.map((row, at) => {
    const level = levels.find(({ height }) => rowOf(height) === at);
    return `${(level?.shown ?? '').padStart(margin)} |${row.join('')}`.trimEnd();
  });
  const foot = `${along} 1`.padEnd(COLUMNS - String(last).length) + String(last);
  return [...named, `${' '.repeat(margin + 2)}${foot}`, ...keys(curves)].join('\n');
}

const ROWS = 15;
const COLUMNS = 60;

const rowOf = (height: number): number => Math.round(((1000 - height) * (ROWS - 1)) / 1000);

const keys = ({ lines }: Curves): readonly string[] => [
  '',
  ...lines.map(({ letter, name }) => wrap(`${letter}  ${name}`, '   ').replace(/^ {3}/, '')),
];
