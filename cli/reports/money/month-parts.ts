import { zero, type Exact } from '../../core/exact/exact.ts';
import { showPounds } from '../../core/exact/show.ts';
import { showFigure } from '../../core/payment/show-figure.ts';
import { lengthOf } from '../sensitivity/figures.ts';
import type { Bar } from '../../core/documents/chart.ts';
import { heading, tableOf, type PagePart } from '../page/page.ts';
import type { Sum } from './sum.ts';

/** The months as a chart of the column that matters most. */
export function monthParts({ calculator, calculated }: Sum): readonly PagePart[] {
  const { months } = calculated;
  const written = calculator.written.months;
  if (!months || !written) return [];
  const shown = written.columns.find(({ name }) => name === written.shows);
  const values = months.columns[written.shows] ?? [];
  const title = `${shown?.title ?? ''} at the end of each month shown. Hollow bars are below nothing.`;
  return [heading(2, 'Month by month'), { kind: 'chart', chart: { title, bars: barsOf(values) } }];
}

/** Every month as a table of every column that is not hidden; nothing where the sum has no months. */
export function everyMonth({ calculator, calculated }: Sum): readonly PagePart[] {
  const { months } = calculated;
  const columns = calculator.written.months?.columns.filter(({ hidden }) => !hidden) ?? [];
  if (!months) return [];
  return [heading(2, 'Every month'), ...tableOf(headOf(columns), rowsOf(columns, months))];
}

/** As many months as people take in at one glance: every one, or every so many and the lowest. */
const MOST_BARS = 24;

function barsOf(values: readonly Exact[]): readonly Bar[] {
  const sizes = values.map((value) => value.abs());
  const every = Math.ceil(values.length / MOST_BARS);
  const lowest = values.reduce((low, one) => (one.lt(low) ? one : low), values[0] ?? zero);
  const at = values.findIndex((one) => one.equals(lowest));
  return values.flatMap((value, index) =>
    (index + 1) % every === 0 || index === 0 || index === at
      ? {
          name: `Month ${index + 1}`,
          length: lengthOf(value.abs(), sizes),
          shown: showPounds(value),
          series: value.lt(zero) ? 2 : 1,
        }
      : [],
  );
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
