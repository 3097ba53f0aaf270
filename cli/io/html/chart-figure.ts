import type { Element, ElementContent } from 'hast';
import { readChart, type Bar } from '../../core/documents/chart.ts';
import { curvesFigure } from './curves-figure.ts';
import { element, textIn } from './element.ts';

/**
 * A code block called `chart`, which holds bars as JSON, as a drawing: names and figures are words beside the bars, the second
 * series is hatched, and the drawing carries all of it as its alternative. Any other part stays as it is. `at` is its place on the page.
 */
export function chartFigure(part: ElementContent, at: number): ElementContent {
  const code = part.type === 'element' && part.tagName === 'pre' ? part.children[0] : undefined;
  if (code?.type !== 'element' || !isChart(code)) return part;
  const chart = readChart(textIn(code));
  if (chart.curves) return curvesFigure(chart.title, chart.curves);
  const { title, bars } = chart;
  const height = bars.length * ROW + 4;
  const spoken = bars.map(({ name, shown }) => `${name.trim()}: ${shown}`).join('; ');
  const drawing = {
    viewBox: `0 0 ${WIDTH} ${height}`,
    role: 'img',
    ariaLabel: `${title} ${spoken}.`,
    style: 'width:100%;height:auto',
  };
  const id = `hatch-${at}`;
  return element('figure', { style: 'margin:1.25rem 0 1.5rem' }, [
    element('figcaption', {}, [{ type: 'text', value: title }]),
    element('svg', drawing, [hatch(id), ...bars.flatMap((bar, row) => barAt(bar, row, id))]),
  ]);
}

const WIDTH = 700;
const ROW = 24;
const NAMES = 260;
const FIGURES = 110;

const isChart = ({ properties }: Element): boolean =>
  Array.isArray(properties['className']) && properties['className'].includes('language-chart');

const hatch = (id: string): Element =>
  element('defs', {}, [
    element('pattern', { id, width: '6', height: '6', patternUnits: 'userSpaceOnUse' }, [
      element('path', { d: 'M0 6L6 0', stroke: 'currentColor', strokeWidth: '1.5' }),
    ]),
  ]);

function barAt({ name, length, shown, series }: Bar, at: number, id: string) {
  const top = at * ROW + 2;
  const room = WIDTH - NAMES - FIGURES - 24;
  const fill = series === 2 ? `url(#${id})` : 'currentColor';
  const indent = name.length - name.trimStart().length;
  const x = `${NAMES + FIGURES + 24}`;
  const bar = { x, y: `${top + 3}`, height: `${ROW - 8}`, stroke: 'currentColor', fill };
  return [
    label(name.trim(), { x: `${indent * 8}`, y: `${top + 15}` }),
    label(shown, {
      x: `${NAMES + FIGURES + 12}`,
      y: `${top + 15}`,
      textAnchor: 'end',
    }),
    element('rect', { ...bar, width: `${Math.max(1, Math.round((room * length) / 100))}` }),
  ];
}

const label = (value: string, where: Readonly<Record<string, string>>): Element =>
  element('text', { ...where, fontSize: '14', fill: 'currentColor' }, [{ type: 'text', value }]);
