import { barLength } from '../documents/bar-length.ts';
import type { Bar, Chart } from '../documents/chart.ts';
import { zero, type Exact } from '../exact/exact.ts';
import { showPounds } from '../exact/show.ts';
import type { Calculator } from './calculator.ts';
import type { Calculated } from './run-calculator.ts';

/**
 * The months of a sum as a chart of the column that matters most, in pounds; nothing where the sum has no months.
 * `most` is how many bars people take in at one glance there.
 */
export function monthChart(
  { written: { months: written } }: Calculator,
  { months }: Pick<Extract<Calculated, { readonly ok: true }>, 'months'>,
  most = 24,
): Chart | undefined {
  if (!months || !written) return undefined;
  const shown = written.columns.find(({ name }) => name === written.shows);
  const title = `${shown?.title ?? ''} at the end of each month shown. Hollow bars are below nothing.`;
  return { title, bars: barsOf(months.columns[written.shows] ?? [], most) };
}

/** Every month, or every so many and the lowest. */
function barsOf(values: readonly Exact[], most: number): readonly Bar[] {
  const sizes = values.map((value) => value.abs());
  const every = Math.ceil(values.length / most);
  const lowest = values.reduce((low, one) => (one.lt(low) ? one : low), values[0] ?? zero);
  const at = values.findIndex((one) => one.equals(lowest));
  return values.flatMap((value, index) =>
    (index + 1) % every === 0 || index === 0 || index === at
      ? {
          name: `Month ${index + 1}`,
          length: barLength(value.abs(), sizes),
          shown: showPounds(value),
          series: value.lt(zero) ? 2 : 1,
        }
      : [],
  );
}
