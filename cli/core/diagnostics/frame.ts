import { cellsOf, textOfCells, widthOfCells, type Cell } from './cells.ts';
import type { Place } from './diagnostic.ts';
import { printable } from './printable.ts';

/**
 * The lines around a place, numbered, with carets under what is meant. No line is wider than `width` columns:
 * a long one is cut around the place and `…` stands where something is left out.
 */
export function frame(text: string, at: Place, width = 80): string {
  const lines = linesOf(text);
  const numbers = [at.line - 1, at.line, at.line + 1].filter((line) => isShown(lines, line, at));
  const digits = String(Math.max(at.line, ...numbers)).length;
  const room = width - digits - 3;
  return numbers
    .flatMap((line) => {
      const range = line === at.line ? rangeOf(at) : NOWHERE;
      const shown = shownLine(lines[line - 1] ?? '', range, room);
      const numbered = `${String(line).padStart(digits)} | ${shown.text}`.trimEnd();
      return line === at.line ? [numbered, `${' '.repeat(digits)} | ${shown.carets}`] : [numbered];
    })
    .join('\n');
}

/** The lines of a text as they may be shown. Many findings point into one file, so its lines are kept until another comes. */
function linesOf(text: string): readonly string[] {
  if (last.text !== text)
    last = { text, lines: printable(text.replace(/\r\n/g, '\n')).split('\n') };
  return last.lines;
}

let last: { readonly text: string; readonly lines: readonly string[] } = { text: '', lines: [''] };

const isShown = (lines: readonly string[], line: number, at: Place): boolean =>
  line === at.line || (line > 0 && (lines[line - 1]?.trim() ?? '') !== '');

interface Range {
  readonly from: number;
  readonly to: number;
}

const NOWHERE: Range = { from: 0, to: 0 };

/** A place that goes on over further lines is underlined to the end of its first. */
const rangeOf = (at: Place): Range => ({
  from: at.column - 1,
  to: at.endLine > at.line ? Infinity : Math.max(at.column, at.endColumn - 1),
});

/** Nearly every line is short and of characters that fill one column each, so that nothing needs to be measured. */
function shownLine(line: string, range: Range, room: number): Shown {
  if (line.length >= room || !/^[ -~]*$/.test(line)) return clip(near(line, range), room);
  const under = Math.min(range.to, line.length) - range.from;
  return {
    text: line,
    carets: ' '.repeat(Math.min(range.from, line.length)) + '^'.repeat(Math.max(1, under)),
  };
}

interface Shown {
  readonly text: string;
  readonly carets: string;
}

/** A line of millions of characters is cut roughly first, so that only what may be shown is measured. */
function near(line: string, { from, to }: Range): Line {
  const skip = from > ROUGH ? from - ROUGH : 0;
  const text = line.slice(skip, from + ROUGH);
  const cells = cellsOf(skip > 0 ? `…${text.slice(1)}` : text);
  return { cells, range: { from: from - skip, to: to - skip } };
}

const ROUGH = 1000;

interface Line {
  readonly cells: readonly Cell[];
  readonly range: Range;
}

function clip({ cells, range }: Line, room: number): Shown {
  const before = widthOfCells(cells.filter(({ offset }) => offset < range.from));
  const total = widthOfCells(cells);
  const start =
    total < room ? 0 : Math.max(0, Math.min(before - Math.floor(room / 3), total - room + 1));
  const kept = windowOf(cells, start, room);
  const under = widthOfCells(
    kept.cells.filter(({ offset }) => offset >= range.from && offset < range.to),
  );
  const left = kept.cutLeft ? '…' : '';
  const indent = Math.max(0, before - kept.skipped) + left.length;
  return {
    text: left + textOfCells(kept.cells) + (kept.cutRight ? '…' : ''),
    carets: ' '.repeat(indent) + '^'.repeat(Math.max(1, under)),
  };
}

/** The cells between two columns, with a column kept free at each side where something is cut. */
function windowOf(cells: readonly Cell[], start: number, room: number) {
  let column = 0;
  let skipped = 0;
  const end = start + room;
  const right = widthOfCells(cells) > end ? end - 1 : end;
  const kept = cells.filter(({ width }) => {
    const from = column;
    column += width;
    if (start > 0 && from < start + 1) skipped = column;
    return (start === 0 || from >= start + 1) && column <= right;
  });
  return { cells: kept, skipped, cutLeft: start > 0, cutRight: right < end };
}
