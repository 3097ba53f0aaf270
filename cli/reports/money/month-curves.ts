import type { Chart, Curves } from '../../core/documents/chart.ts';
import { zero, type Exact } from '../../core/exact/exact.ts';
import { round } from '../../core/exact/round.ts';
import { showPounds } from '../../core/exact/show.ts';
import type { Calculator } from '../../core/payment/calculator.ts';
import type { Calculated } from '../../core/payment/run-calculator.ts';

/** Something that was worked out, by its name. */
export interface NamedSum {
  readonly title: string;
  readonly calculated: Calculated;
}

/** The column that matters most, month by month, of several sums in one picture with a line at nought; nothing without months. */
export function monthCurves(
  title: string,
  { written }: Calculator,
  sums: readonly NamedSum[],
): Chart | undefined {
  const shows = written.months?.shows ?? '';
  const series = sums.flatMap(({ title: name, calculated }) => {
    const values = calculated.ok ? calculated.months?.columns[shows] : undefined;
    return values ? [{ name, values }] : [];
  });
  const [first] = series;
  if (!first) return undefined;
  return { title, bars: [], curves: curvesOf(series) };
}

interface Series {
  readonly name: string;
  readonly values: readonly Exact[];
}

function curvesOf(series: readonly Series[]): Curves {
  const all = [zero, ...series.flatMap(({ values }) => values)];
  const low = all.reduce((least, one) => (one.lt(least) ? one : least));
  const high = all.reduce((most, one) => (one.gt(most) ? one : most));
  const heightOf = (value: Exact): number =>
    high.equals(low)
      ? 500
      : Number(round(value.sub(low).div(high.sub(low)).mul(1000n), 0, 'half-up').valueOf());
  const levels = [high, zero, low].filter(
    (one, at, those) => those.findIndex((other) => other.equals(one)) === at,
  );
  return {
    along: 'Month',
    last: Math.max(...series.map(({ values }) => values.length)),
    levels: levels.map((level) => ({ height: heightOf(level), shown: showPounds(level) })),
    lines: series.map(({ name, values }, at) => ({
      letter: LETTERS[at] ?? '+',
      name: `${name}: ${spoken(values)}${hidden(series, at)}`,
      heights: values.map(heightOf),
    })),
  };
}

/** The letters that mark curves and the columns of a comparison, in order. */
export const LETTERS = 'ABCDEFGHIJKL';

/** A curve that lies under another cannot be seen, so it is said. */
function hidden(series: readonly Series[], at: number): string {
  const { values = [] } = series[at] ?? {};
  const over = series.findIndex(
    (one) =>
      one.values.length === values.length &&
      one.values.every((value, month) => value.equals(values[month] ?? zero)),
  );
  return over < at ? `; the same line as ${LETTERS[over]}` : '';
}

function spoken(values: readonly Exact[]): string {
  const low = values.reduce((least, one) => (one.lt(least) ? one : least), values[0] ?? zero);
  const month = values.findIndex((one) => one.equals(low)) + 1;
  return `lowest ${showPounds(low)} in month ${month}, ${showPounds(values.at(-1) ?? zero)} at the end`;
}
