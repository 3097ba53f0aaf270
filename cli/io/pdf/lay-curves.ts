import type { CurveLine, Curves } from '../../core/documents/chart.ts';
import { breakLines } from './break-lines.ts';
import type { Frame, Laid } from './frame.ts';
import { lineMarks, layText } from './lay-text.ts';
import { colours, tableText } from './look.ts';
import type { CurveMark, Mark, Strip } from './strip.ts';
import type { Tag } from './tag.ts';

/** Curves as a picture with a strong line at nought, and under it each curve’s letter and name, which a reader hears. */
export function layCurves(titled: readonly Strip[], curves: Curves, frame: Frame): Laid {
  const picture: Strip = { height: HEIGHT, above: 6, keep: true, marks: marksOf(curves, frame) };
  const keys = curves.lines.flatMap(({ letter, name }) => {
    const tag: Tag = { type: 'P', parent: frame.tag };
    return layText({ ...frame, runs: [{ text: `${letter}  ${name}`, style: tableText, tag }] });
  });
  const kept = keys.map((strip, at) => ({ ...strip, keep: at < keys.length - 1 }));
  const heads = titled.map((strip) => ({ ...strip, keep: true }));
  return { strips: [...heads, picture, ...kept], above: 6, below: 14 };
}

const HEIGHT = 220;
const FOOT = 18;
const LEFT = 66;
const STROKES: readonly (readonly number[])[] = [[], [7, 4], [2, 3], [11, 5], [4, 2], [14, 3]];

const yOf = (height: number): number => 8 + ((HEIGHT - FOOT - 8) * (1000 - height)) / 1000;

function marksOf(curves: Curves, frame: Frame): readonly Mark[] {
  const { along, last, levels, lines } = curves;
  const left = frame.left + LEFT;
  const right = frame.left + frame.width - 8;
  const xOf = (at: number): number => left + ((right - left) * at) / Math.max(1, last - 1);
  const tag: Tag = { type: 'P', parent: frame.tag };
  const word = (text: string, x: number, y: number): readonly Mark[] => {
    const [line = []] = breakLines([{ text, style: tableText, tag }], 90, frame.measure);
    return lineMarks(line, tableText, { x, y });
  };
  return [
    ...levels.flatMap(({ height, shown }) => [
      straight(shown === '£0' ? 1.2 : 0.4, yOf(height), [left, right]),
      ...word(shown, frame.left, yOf(height) - 7),
    ]),
    ...lines.map((line, at) => curve(line, STROKES[at % STROKES.length] ?? [], xOf)),
    ...lines.flatMap(({ letter, heights }, at) => {
      const month = Math.min(heights.length - 1, Math.round(((at + 1) / 8) * heights.length));
      return word(letter, xOf(month), yOf(heights[month] ?? 0) - 14);
    }),
    ...word(`${along} 1`, left, HEIGHT - FOOT + 4),
    ...word(String(last), right - 14, HEIGHT - FOOT + 4),
  ];
}

const straight = (width: number, y: number, [from, to]: readonly [number, number]): CurveMark => ({
  kind: 'curve',
  points: [
    { x: from, y },
    { x: to, y },
  ],
  width,
  strokes: [],
  colour: colours.ink,
});

const curve = (
  { heights }: CurveLine,
  strokes: readonly number[],
  xOf: (at: number) => number,
): CurveMark => ({
  kind: 'curve',
  points: heights.map((height, at) => ({ x: xOf(at), y: yOf(height) })),
  width: 1.4,
  strokes,
  colour: colours.heading,
});
