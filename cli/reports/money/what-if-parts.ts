import type { Calculated } from '../../core/payment/run-calculator.ts';
import { showFigure } from '../../core/payment/show-figure.ts';
import { heading, tableOf, type PagePart } from '../page/page.ts';
import type { Sum } from './sum.ts';

/** What other figures would give, one line each under what was worked out; as many results as fit on a terminal. */
export function whatIfParts({ calculator, calculated, whatIf }: Sum): readonly PagePart[] {
  if (whatIf.length === 0) return [];
  const names = calculator.written.results;
  const steps = [...calculator.steps, ...calculator.then].map(({ written }) => written);
  const titles = new Map(steps.map(({ name, title, short }) => [name, short ?? title]));
  const head = ['', ...names.map((name) => titles.get(name) ?? name)];
  const rows = [
    ['As it is', ...cellsOf(calculated, names)],
    ...whatIf.map((one) => [one.title, ...cellsOf(one.calculated, names)]),
  ];
  const fit = columnsThatFit([head, ...rows]);
  return [
    heading(2, 'What if?'),
    ...tableOf(
      head.slice(0, fit),
      rows.map((row) => row.slice(0, fit)),
    ),
  ];
}

function cellsOf(calculated: Calculated, names: readonly string[]): readonly string[] {
  if (!calculated.ok) return names.map(() => '–');
  return names.map((name) => {
    const figure = calculated.figures.find((one) => one.name === name);
    return figure ? showFigure(figure.value, figure.unit) : '–';
  });
}

/** At least the first result is shown, however long its title. */
function columnsThatFit(rows: readonly (readonly string[])[]): number {
  let width = 0;
  let count = 0;
  for (const column of rows[0]?.keys() ?? []) {
    width += Math.max(...rows.map((row) => row[column]?.length ?? 0)) + 2;
    if (width > 82 && column > 1) break;
    count = column + 1;
  }
  return count;
}
