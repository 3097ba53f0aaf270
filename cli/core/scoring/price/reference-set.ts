import type { Exact } from '../../exact/exact.ts';
import { exact } from '../../exact/exact.ts';
import { sumOf } from '../../exact/sum-of.ts';

/** What the prices that are compared have in common: their lowest, highest, average, middle and number. */
export interface ReferenceSet {
  readonly lowest: Exact;
  readonly highest: Exact;
  readonly mean: Exact;
  readonly median: Exact;
  readonly count: Exact;
}

/** The figures of these prices, or nothing when there are none. */
export function referenceSetOf(prices: readonly Exact[]): ReferenceSet | undefined {
  const sorted = [...prices].sort((a, b) => a.compare(b));
  const lowest = sorted[0];
  const highest = sorted.at(-1);
  if (!lowest || !highest) return undefined;
  const count = exact(BigInt(sorted.length));
  return { lowest, highest, mean: sumOf(sorted).div(count), median: middleOf(sorted), count };
}

/** The middle of these numbers, lowest first: with an even number of them, halfway between the two in the middle. */
export function middleOf(sorted: readonly Exact[]): Exact {
  const half = Math.floor(sorted.length / 2);
  const middle = sorted.slice(sorted.length % 2 === 0 ? half - 1 : half, half + 1);
  return sumOf(middle).div(BigInt(middle.length));
}
