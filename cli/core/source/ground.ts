import type { LineCounter } from 'yaml';
import type { Place } from '../diagnostics/diagnostic.ts';

/** The text that positions are counted in: one file, without its byte order mark. */
export interface Ground {
  readonly file: string;
  readonly text: string;
  readonly lines: LineCounter;
}

/** The place between two offsets of the text, in lines and columns that count from 1. */
export function placeAt(ground: Ground, from: number, to: number): Place {
  const start = ground.lines.linePos(from);
  const end = ground.lines.linePos(Math.max(from, to));
  return {
    file: ground.file,
    line: Math.max(1, start.line),
    column: Math.max(1, start.col),
    endLine: Math.max(1, end.line),
    endColumn: Math.max(1, end.col),
  };
}

/** The place from an offset to the end of its line, without the blanks that close it. */
export function restOfLine(ground: Ground, from: number): Place {
  const end = ground.text.indexOf('\n', from);
  const line = ground.text.slice(from, end < 0 ? ground.text.length : end);
  return placeAt(ground, from, from + Math.max(1, line.trimEnd().length));
}
