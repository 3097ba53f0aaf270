/** Nobody types a question mark at the first list of their life. */
export const WHY = { value: '?', shows: 'Why is this asked, and what do the words mean?' };

/** How many lines of a list are shown at a time, so that the question above it stays in sight. */
export const pageFor = (lines: number): number =>
  Math.min(lines, Math.max(5, (process.stdout.rows || 24) - ROOM));

/** The question, the tip below the list, and a line or two to read them by. */
const ROOM = 8;

/** The answers whose boxes are ticked. */
export type Marks = Set<string>;

/** Told below a list that goes on. */
export const LONGER = 'The list is longer than this screen.';
