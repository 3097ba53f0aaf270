import { isExact, type Exact } from '../../exact/exact.ts';
import { showExact } from '../../exact/show.ts';
import type { PricePublishedCase } from '../../spec/written.generated.ts';
import type { PriceMethod } from './compile-method.ts';
import { scorePrices } from './score-prices.ts';

/** One published case of a method: the points in print and the points that the formula gives, price by price. */
export interface ProvedCase {
  readonly title: string;
  readonly source: string;
  readonly wanted: readonly string[];
  /** Exact points as text; `refused` where a price gets none. */
  readonly got: readonly string[];
  readonly agrees: boolean;
}

/** Runs a price method on each of its published cases, with the rounding that the case states. */
export function proveMethod(method: PriceMethod): readonly ProvedCase[] {
  return method.written.examples.map((example) => proveCase(method, example));
}

function proveCase(method: PriceMethod, example: PricePublishedCase): ProvedCase {
  const { title, source, weight, settings, rounding } = example;
  const prices = new Map(example.prices.map((price, index) => [String(index), price]));
  const stages = rounding ?? [];
  const bids = [...prices.keys()];
  const { points } = scorePrices({
    method,
    weight,
    prices,
    stages,
    ...(settings && { settings }),
    figures: new Map(bids.map((bid, at) => [bid, figuresOf(example, at)])),
    ...qualityOf(example),
  });
  const got = bids.map((bid) => inPrint(points.get(bid)?.points));
  const wanted = example.points.map((given) => (isExact(given) ? showExact(given) : given));
  const agrees = wanted.length === got.length && wanted.every((text, at) => text === got[at]);
  return { title, source, wanted, got, agrees };
}

const figuresOf = ({ figures = {} }: PricePublishedCase, at: number) =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([name, all]) => (all[at] ? [[name, all[at]] as const] : [])),
  );

const qualityOf = ({ quality, quality_weight: qualityWeight }: PricePublishedCase) => ({
  ...(quality && { quality: new Map(quality.map((points, index) => [String(index), points])) }),
  ...(qualityWeight && { qualityWeight }),
});

const inPrint = (points: Exact | undefined): string => (points ? showExact(points) : 'refused');
