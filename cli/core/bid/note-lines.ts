import { commentLines } from '../panel/comment-lines.ts';

/** A note in a form, as comment lines that fit a screen of 80 columns; `indent` is how far the lines are set in. */
export const noteLines = (text: string, indent = 0, deeper = ''): readonly string[] =>
  commentLines(text, `${' '.repeat(indent)}# ${deeper}`, 80);

/** A rule across the form with a name in it, so that a reader who scrolls finds the part again. */
export function ruledLine(name: string, indent = 0): string {
  const start = `${' '.repeat(indent)}# ---- ${name} `;
  return start + '-'.repeat(Math.max(4, 80 - start.length));
}

/** The bare mark of a comment, to set notes apart. */
export const emptyNote = (indent = 0): string => `${' '.repeat(indent)}#`;
