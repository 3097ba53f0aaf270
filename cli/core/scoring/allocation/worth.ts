import { zero, type Exact } from '../../exact/exact.ts';

/**
 * Makes one whole number of each list of figures, so that adding such numbers up and comparing the sums gives what adding
 * the lists up and comparing the first figures, then the second and so on, would give. Exact: nothing is rounded.
 * `figures` must hold every list that may be added up in one comparison.
 */
export function worthOf(figures: readonly (readonly Exact[])[]): readonly bigint[] {
  const length = figures[0]?.length ?? 0;
  const columns = Array.from({ length }, (_, at) =>
    wholeNumbers(figures.map((row) => row[at] ?? zero)),
  );
  return figures.map((_, row) =>
    columns.reduce((worth, { values, span }) => worth * span + (values[row] ?? 0n), 0n),
  );
}

interface Column {
  readonly values: readonly bigint[];
  /** More than any two sums of these values can differ by. */
  readonly span: bigint;
}

function wholeNumbers(values: readonly Exact[]): Column {
  const under = values.reduce((all, { d }) => (all / common(all, d)) * d, 1n);
  const whole = values.map(({ s, n, d }) => s * n * (under / d));
  const most = whole.reduce((sum, value) => sum + (value < 0n ? -value : value), 0n);
  return { values: whole, span: 2n * most + 1n };
}

/** The greatest whole number that divides both. */
function common(a: bigint, b: bigint): bigint {
  return b === 0n ? a : common(b, a % b);
}
