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

/** The most and the least points for everything but the price among the bids that are compared. */
export interface QualitySet {
  readonly best_quality: Exact;
  readonly least_quality: Exact;
}

/** The most and least of these points for quality, or nothing when there are none. */
export function qualitySetOf(quality: readonly Exact[]): QualitySet | undefined {
  const sorted = [...quality].sort((a, b) => a.compare(b));
  const [least, best] = [sorted[0], sorted.at(-1)];
  return least && best && { best_quality: best, least_quality: least };
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
