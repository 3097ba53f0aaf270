import type { Cell, Tab } from '../../core/panel/workbook.ts';

/**
 * How high a row must be to show all of its text, in points; programs do not work it out by themselves. No row can be higher
 * than 409 points, about 27 lines.
 */
export function rowHeight({ widths }: Tab, row: readonly Cell[]): number {
  const lines = row.map((cell, column) =>
    RUNS_ON.includes(cell.is) ? 1 : linesOf(cell, widths[column] ?? 0),
  );
  const leastLines = row.some(({ is }) => is === 'reason') ? LINES_FOR_A_REASON : 1;
  const bigger = row.some(({ is }) => is === 'title') ? 1.4 : 1;
  return Math.min(HIGHEST, Math.max(leastLines, ...lines) * POINTS_A_LINE * bigger);
}

const RUNS_ON = ['title', 'nothing'];
const LINES_FOR_A_REASON = 7;
const POINTS_A_LINE = 15;
const HIGHEST = 409;

/** Words that do not fit go to the next line, so a line holds a little less than its width. */
const FILLED = 0.92;

function linesOf({ shows = '' }: Cell, width: number): number {
  const room = Math.max(1, width * FILLED);
  const each = String(shows)
    .split('\n')
    .map((line) => Math.max(1, Math.ceil(line.length / room)));
  return each.reduce((sum, one) => sum + one, 0);
}
