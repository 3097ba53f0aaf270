import type { Bar, Chart } from '../../core/documents/chart.ts';
import type { Frame, Laid } from './frame.ts';
import { layCurves } from './lay-curves.ts';
import { lineMarks, layText } from './lay-text.ts';
import { breakLines } from './break-lines.ts';
import { colours, tableText } from './look.ts';
import type { BoxMark, Mark, Strip } from './strip.ts';
import type { Tag } from './tag.ts';

/**
 * A chart: its title, then a bar a line with its name and figure as words. A reader hears the words; the bars are for
 * the eye, and the second series is drawn hollow.
 */
export function layChart({ title, bars, curves }: Chart, frame: Frame): Laid {
  const tag: Tag = { type: 'P', parent: frame.tag };
  const titled = layText({ ...frame, runs: [{ text: title, style: frame.style, tag }] });
  if (curves) return layCurves(titled, curves, frame);
  const strips = bars.map((bar, index) => layBar(bar, frame, index === bars.length - 1));
  return {
    strips: [...titled.map((strip) => ({ ...strip, keep: true })), ...strips],
    above: 6,
    below: 14,
  };
}

const NAMES = 0.42;
const FIGURES = 0.16;
const HEIGHT = 17;

function layBar(bar: Bar, frame: Frame, isLast: boolean): Strip {
  const tag: Tag = { type: 'P', parent: frame.tag };
  const names = frame.width * NAMES;
  const figures = frame.width * FIGURES;
  const indent = 8 * (bar.name.length - bar.name.trimStart().length);
  const name = words(bar.name.trim(), {
    frame,
    tag,
    left: frame.left + indent,
    width: names - indent,
  });
  const shown = words(bar.shown, {
    frame,
    tag,
    left: frame.left + names,
    width: figures,
    toRight: true,
  });
  const left = frame.left + names + figures + 10;
  const length = Math.max(1, ((frame.left + frame.width - left) * bar.length) / 100);
  return {
    height: HEIGHT,
    above: 0,
    keep: !isLast,
    marks: [...boxes(bar, left, length), ...name, ...shown],
  };
}

interface Where {
  readonly frame: Frame;
  readonly tag: Tag;
  readonly left: number;
  readonly width: number;
  readonly toRight?: boolean;
}

/** The first line of a text; a name that is too long for its column ends in an ellipsis. */
function words(text: string, where: Where): readonly Mark[] {
  const { frame, tag, left, width } = where;
  const broken = (shown: string) =>
    breakLines([{ text: shown, style: tableText, tag }], width, frame.measure);
  let shown = text;
  while (broken(shown).length > 1 && shown.length > 1) shown = `${shown.slice(0, -2).trimEnd()}…`;
  const line = broken(shown)[0] ?? [];
  const last = line.at(-1);
  const spare = where.toRight ? width - (last ? last.x + last.width : 0) : 0;
  return lineMarks(line, tableText, { x: left + spare, y: 1 });
}

function boxes({ series = 1 }: Bar, x: number, width: number): readonly BoxMark[] {
  const box = (inset: number, colour: string): BoxMark => ({
    kind: 'box',
    x: x + inset,
    y: 4 + inset,
    width: Math.max(0, width - 2 * inset),
    height: HEIGHT - 8 - 2 * inset,
    colour,
  });
  const whole = box(0, colours.heading);
  return series === 2 && width > 3 ? [whole, box(1, '#ffffff')] : [whole];
}
