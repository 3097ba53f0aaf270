import { cellsOf, widthOfCells } from '../../core/diagnostics/cells.ts';
import { wrap } from '../wrap.ts';
import { curvesText } from './curves-text.ts';
import type { Bar, Chart } from '../../core/documents/chart.ts';

/** A chart in text: its title, then a line for each bar with its name, the bar and the figure. Series differ by their sign. */
export function chartText({ title, bars, curves }: Chart): string {
  if (curves) return [wrap(title), '', curvesText(curves)].join('\n');
  const names = Math.max(...bars.map(({ name }) => width(name)));
  const figures = Math.max(...bars.map(({ shown }) => width(shown)));
  const room = Math.max(10, 80 - names - figures - 4);
  const line = ({ name, shown, length, series = 1 }: Bar): string => {
    const bar = signs[series].repeat(Math.round((length * room) / 100));
    const before = `${name}${' '.repeat(names - width(name))}`;
    return `${before}  ${' '.repeat(figures - width(shown))}${shown}  ${bar}`.trimEnd();
  };
  return [wrap(title), '', ...bars.map(line)].join('\n');
}

const signs = { 1: '█', 2: '░' } as const;

const width = (text: string): number => widthOfCells(cellsOf(text));
