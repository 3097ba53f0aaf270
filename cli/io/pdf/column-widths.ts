/** What a column needs: `least` without breaking a word, `most` without breaking a line; in points. */
export interface ColumnNeed {
  readonly least: number;
  readonly most: number;
}

/**
 * Widths for the columns of a table, which together fill `room`: each gets what its longest word needs, and the rest goes to those with
 * more to say. Where long words would leave too little for the others, it is the longest that break.
 */
export function columnWidths(needs: readonly ColumnNeed[], room: number): readonly number[] {
  const most = needs.map((need) => Math.min(need.most, room * 0.6));
  if (sum(most) <= room) return most.map((width) => (width * room) / (sum(most) || 1));
  const least = needs.map((need, index) =>
    Math.min(yielding(needs, room), need.least, most[index] ?? 0),
  );
  const share = (room - sum(least)) / (sum(most) - sum(least));
  return least.map((width, index) => width + ((most[index] ?? width) - width) * share);
}

/** The widest that a word may make its column: as wide as it likes unless that takes more than most of the room. */
function yielding(needs: readonly ColumnNeed[], room: number): number {
  const fair = room / needs.length;
  const fits = (limit: number) =>
    sum(needs.map((need) => Math.min(need.least, limit))) <= room * 0.8;
  return [room, fair * 2, fair * 1.6, fair * 1.3].find(fits) ?? fair;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
