import type { Style } from './look.ts';
import type { Run } from './runs.ts';
import type { Tag } from './tag.ts';

/** The width of a text in points when set in this style. */
export type Measure = (text: string, style: Style) => number;

/** Words on one line, from the line's own left edge. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly style: Style;
  readonly tag: Tag;
}

/** One line of words. */
export type Line = readonly Piece[];

/** Sets runs in lines no wider than `width`: at spaces and hyphens where it can, inside a word only when the word alone is too wide. */
export function breakLines(runs: readonly Run[], width: number, measure: Measure): readonly Line[] {
  const words = runs.flatMap(wordsOfRun);
  const lines: Word[][] = [[]];
  let used = 0;
  for (const chunk of chunksOf(words)) {
    const fitted = fits(chunk, width, measure)
      ? [chunk]
      : chunk.flatMap((word) => shatter(word, width, measure));
    for (const part of fitted) {
      const wide = widthOf(part, measure);
      if (chunk[0]?.text === '\n' || (used > 0 && used + trimmedWidth(part, measure) > width))
        used = startLine(lines);
      if (chunk[0]?.text === '\n') continue;
      lines.at(-1)?.push(...part);
      used += wide;
    }
  }
  return lines.map((line) => piecesOf(line, measure));
}

/** The width of the widest part that cannot be broken at a space or hyphen. */
export function narrowest(runs: readonly Run[], measure: Measure): number {
  const chunks = chunksOf(runs.flatMap(wordsOfRun));
  return Math.max(0, ...chunks.map((chunk) => trimmedWidth(chunk, measure)));
}

/** The width of the text when nothing breaks it but its own line breaks. */
export function widest(runs: readonly Run[], measure: Measure): number {
  const lines = breakLines(runs, Infinity, measure);
  return Math.max(0, ...lines.map((line) => (line.at(-1)?.x ?? 0) + (line.at(-1)?.width ?? 0)));
}

type Word = Run;

/** Breaking points: after white space, after a hyphen, dash or slash between letters, and around a line break. */
function wordsOfRun(run: Run): Word[] {
  const parts = run.text.match(/\n|[^ \n]*?(?:\p{L}[-–—/](?=\p{L})| +)|[^ \n]+/gu) ?? [];
  return parts.map((text) => ({ ...run, text }));
}

/** Words of different looks that touch, such as a bold word and the comma after it, stay together. */
function chunksOf(words: readonly Word[]): Word[][] {
  const chunks: Word[][] = [];
  let open = false;
  for (const word of words) {
    if (open && word.text !== '\n') chunks.at(-1)?.push(word);
    else chunks.push([word]);
    open = !/[ \n]$|\p{L}[-–—/]$/u.test(word.text);
  }
  return chunks;
}

function fits(chunk: readonly Word[], width: number, measure: Measure): boolean {
  return trimmedWidth(chunk, measure) <= width;
}

function shatter(word: Word, width: number, measure: Measure): Word[][] {
  const parts: Word[][] = [];
  let text = '';
  for (const letter of word.text) {
    if (text && measure(text + letter, word.style) > width) {
      parts.push([{ ...word, text }]);
      text = '';
    }
    text += letter;
  }
  return [...parts, [{ ...word, text }]];
}

function startLine(lines: Word[][]): number {
  lines.push([]);
  return 0;
}

function widthOf(words: readonly Word[], measure: Measure): number {
  return words.reduce((total, word) => total + measure(word.text, word.style), 0);
}

/** The space at the end of a line takes no room. */
function trimmedWidth(words: readonly Word[], measure: Measure): number {
  const last = words.at(-1);
  if (!last) return 0;
  return widthOf(words.slice(0, -1), measure) + measure(last.text.trimEnd(), last.style);
}

function piecesOf(words: readonly Word[], measure: Measure): Line {
  const joined: { text: string; style: Style; tag: Tag }[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last && last.tag === word.tag && last.style === word.style) last.text += word.text;
    else joined.push({ ...word });
  }
  let x = 0;
  return joined.map((piece, index) => {
    const at = x;
    x += measure(piece.text, piece.style);
    const seen = index === joined.length - 1 ? piece.text.trimEnd() : piece.text;
    return { ...piece, x: at, width: measure(seen, piece.style) };
  });
}
