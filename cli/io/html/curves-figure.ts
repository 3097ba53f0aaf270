import type { Element } from 'hast';
import type { CurveLine, Curves } from '../../core/documents/chart.ts';
import { element } from './element.ts';

/** Curves as a drawing with a strong line at nought. Each has its letter and its own strokes, so that no colour is needed. */
export function curvesFigure(title: string, curves: Curves): Element {
  const { lines } = curves;
  const spoken = lines.map(({ letter, name }) => `${letter}: ${name}`).join('; ');
  const drawing = {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    role: 'img',
    ariaLabel: `${title} ${spoken}.`,
    style: 'width:100%;height:auto',
  };
  return element('figure', { style: 'margin:1.25rem 0 1.5rem' }, [
    element('figcaption', {}, [{ type: 'text', value: title }]),
    element('svg', drawing, [
      ...curves.levels.flatMap((level) => levelAt(level)),
      ...lines.flatMap((line, at) => curveOf(line, at, curves)),
      label(`${curves.along} 1`, LEFT, HEIGHT - 6),
      label(`${curves.last}`, WIDTH - RIGHT, HEIGHT - 6, 'end'),
    ]),
    element(
      'ul',
      { style: 'list-style:none;padding:0' },
      lines.map(({ letter, name }) =>
        element('li', {}, [
          element('strong', {}, [{ type: 'text', value: `${letter} ` }]),
          { type: 'text', value: name },
        ]),
      ),
    ),
  ]);
}

const WIDTH = 700;
const HEIGHT = 340;
const LEFT = 90;
const RIGHT = 30;
const TOP = 14;
const FOOT = 30;
const STROKES = ['', '8 4', '2 4', '12 4 2 4', '5 3', '14 6', '1 6', '9 3 3 3'];

const heightAt = (height: number): number =>
  Math.round(TOP + ((HEIGHT - TOP - FOOT) * (1000 - height)) / 1000);

const across = (at: number, last: number): number =>
  LEFT + Math.round(((WIDTH - LEFT - RIGHT) * at) / Math.max(1, last - 1));

function levelAt({ height, shown }: Curves['levels'][number]): readonly Element[] {
  const y = heightAt(height);
  const isNought = shown === '£0';
  const line = { x1: `${LEFT}`, x2: `${WIDTH - RIGHT}`, y1: `${y}`, y2: `${y}` };
  const look = { stroke: 'currentColor', strokeWidth: isNought ? '1.6' : '0.4' };
  return [element('line', { ...line, ...look }, []), label(shown, LEFT - 8, y + 5, 'end')];
}

function curveOf({ letter, heights }: CurveLine, at: number, { last }: Curves) {
  const points = heights.map((height, month) => `${across(month, last)},${heightAt(height)}`);
  const marks = [(at + 1) / 8, (at + 5) / 9].map((share) =>
    Math.min(heights.length - 1, Math.round(share * heights.length)),
  );
  const stroke = STROKES[at % STROKES.length];
  return [
    element(
      'polyline',
      {
        points: points.join(' '),
        fill: 'none',
        stroke: 'currentColor',
        strokeWidth: '2',
        ...(stroke && { strokeDashArray: [stroke] }),
      },
      [],
    ),
    ...marks.map((month) =>
      label(letter, across(month, last), heightAt(heights[month] ?? 0) - 5, 'middle'),
    ),
  ];
}

const label = (value: string, x: number, y: number, textAnchor = 'start'): Element =>
  element('text', { x: `${x}`, y: `${y}`, fontSize: '14', fill: 'currentColor', textAnchor }, [
    { type: 'text', value },
  ]);
