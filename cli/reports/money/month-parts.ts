import { monthChart } from '../../core/payment/month-chart.ts';
import { showFigure } from '../../core/payment/show-figure.ts';
import { heading, tableOf, type PagePart } from '../page/page.ts';
import type { Sum } from './sum.ts';

/** The months as a chart of the column that matters most. */
export function monthParts({ calculator, calculated }: Sum): readonly PagePart[] {
  const chart = monthChart(calculator, calculated);
  return chart ? [heading(2, 'Month by month'), { kind: 'chart', chart }] : [];
}

/** Every month as a table of every column that is not hidden; nothing where the sum has no months. */
export function everyMonth({ calculator, calculated }: Sum): readonly PagePart[] {
  const { months } = calculated;
  const columns = calculator.written.months?.columns.filter(({ hidden }) => !hidden) ?? [];
  if (!months) return [];
  return [heading(2, 'Every month'), ...tableOf(headOf(columns), rowsOf(columns, months))];
}

type Columns = NonNullable<Sum['calculator']['written']['months']>['columns'];
type Months = NonNullable<Sum['calculated']['months']>;

const headOf = (columns: Columns): readonly string[] => [
  'Month',
  ...columns.map(({ title }) => title),
];

const rowsOf = (columns: Columns, { count, columns: values }: Months) =>
  Array.from({ length: count }, (_, at) => [
    String(at + 1),
    ...columns.map(({ name, unit }) => {
      const value = values[name]?.[at];
      return value ? showFigure(value, unit) : '–';
    }),
  ]);
