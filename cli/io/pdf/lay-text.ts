import { breakLines, type Line, type Measure } from './break-lines.ts';
import type { Style } from './look.ts';
import type { Run } from './runs.ts';
import type { Strip, TextMark } from './strip.ts';

/** Words to set in a column: left edge and width in points. */
export interface TextBlock {
  readonly runs: readonly Run[];
  readonly left: number;
  readonly width: number;
  readonly style: Style;
  readonly measure: Measure;
}

/** Text as one strip a line. A first or last line is never left alone on a page. */
export function layText(text: TextBlock): readonly Strip[] {
  const lines = breakLines(text.runs, text.width, text.measure);
  return lines.map((line, index) => ({
    height: text.style.leading,
    above: 0,
    keep: lines.length > 1 && (index === 0 || index === lines.length - 2),
    marks: lineMarks(line, text.style, { x: text.left, y: 0 }),
  }));
}

/** The marks of a line whose top left corner is at `at`. */
export function lineMarks(
  line: Line,
  style: Style,
  at: { readonly x: number; readonly y: number },
): readonly TextMark[] {
  const baseline = at.y + (style.leading + capHeight * style.size) / 2;
  return line.map((piece) => ({
    kind: 'text',
    x: at.x + piece.x,
    baseline,
    width: piece.width,
    text: piece.text,
    style: piece.style,
    tag: piece.tag,
  }));
}

/** The height of a capital as a share of the size, in Atkinson Hyperlegible Next. */
const capHeight = 0.668;
