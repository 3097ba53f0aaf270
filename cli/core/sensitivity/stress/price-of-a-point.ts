import type { LotFacts, PriceFacts } from '../../competition/facts.ts';
import { fraction, one, zero, type Exact } from '../../exact/exact.ts';
import { sumOf } from '../../exact/sum-of.ts';
import { priceCriterion } from '../../scoring/contender.ts';
import { compileMethod, type PriceMethod } from '../../scoring/price/compile-method.ts';
import { scorePrices } from '../../scoring/price/score-prices.ts';

/** What one more point is worth in pounds to a bidder who asks this price; absent where price moves no points there. */
export interface PointPrice {
  readonly price: Exact;
  readonly pounds?: Exact;
}

/**
 * How many pounds dearer a bid may be for one more quality point, without losing by it, at each of these prices. Taken
 * from the points that the method itself gives, beside two rivals at the lowest and the highest of the prices: how fast they
 * fall as the price rises by a little. Nothing where price earns no points or the method cannot be used.
 */
export function priceOfAPoint(lot: LotFacts, prices: readonly Exact[]): readonly PointPrice[] {
  const criterion = priceCriterion(lot.criteria);
  const compiled = criterion && compileMethod(criterion.method);
  if (!criterion || !compiled?.ok) return [];
  const sorted = [...prices].sort((a, b) => a.compare(b));
  const field: Field = { lot, criterion, method: compiled.method, rivals: endsOf(sorted) };
  return sorted.map((price, at) => {
    const pounds = poundsAt(price, field, at === sorted.length - 1 ? -1n : 1n);
    return { price, ...(pounds && { pounds }) };
  });
}

const endsOf = (sorted: readonly Exact[]): readonly Exact[] =>
  [sorted[0], sorted.at(-1)].flatMap((end) => end ?? []);

interface Field {
  readonly lot: LotFacts;
  readonly criterion: PriceFacts;
  readonly method: PriceMethod;
  readonly rivals: readonly Exact[];
}

/** By how much of itself a price moves; a formula has no slope of its own to read off. */
const STEP = fraction(1n, 100_000n);

function poundsAt(price: Exact, field: Field, way: bigint): Exact | undefined {
  const step = price.mul(STEP).mul(way);
  const perPound = slope((by) => figure(field, price.add(by)), step);
  if (!perPound || perPound.n === 0n) return undefined;
  if (!field.criterion.method.ranks_by) return perPound.neg().inverse();
  return slope((by) => figure(field, price, by), STEP)
    ?.div(perPound)
    .neg();
}

/** How fast a figure changes: by half a step and by a whole one, put together so that the bend of a curve falls out. */
function slope(at: (by: Exact) => Exact | undefined, step: Exact): Exact | undefined {
  const [here, half, whole] = [at(zero), at(step.div(2n)), at(step)];
  if (!here || !half || !whole) return undefined;
  return half.sub(here).mul(4n).sub(whole.sub(here)).div(step);
}

/** The points of a price, or the figure for price and quality of a bid with seven tenths of the points for quality. */
function figure(field: Field, price: Exact, more: Exact = zero): Exact | undefined {
  const { lot, criterion, method, rivals } = field;
  const qualityWeight = sumOf(
    lot.criteria.flatMap(({ kind, weight }) => (kind === 'price' ? [] : [weight])),
  );
  const quality = qualityWeight.mul(SEVEN_TENTHS);
  const names = ['own', ...rivals.map((_, at) => `rival-${at}`)];
  const { ceiling } = lot.written;
  const settings = { ...(ceiling && { ceiling }), ...criterion.rule.settings };
  const prices = new Map([price, ...rivals].map((each, at) => [names[at] ?? '', each]));
  const qualities = new Map(
    names.map((name) => [name, name === 'own' ? quality.add(more) : quality]),
  );
  const asked = { method, weight: criterion.weight, prices, settings, qualityWeight };
  return scorePrices({ ...asked, quality: qualities }).points.get('own')?.points;
}

const SEVEN_TENTHS = fraction(7n, 10n);

/** How many times dearer a point is where it is dearest than where it is cheapest; one when it is the same everywhere. */
export function timesDearer(points: readonly PointPrice[]): Exact {
  const sums = points.flatMap(({ pounds }) => (pounds && pounds.gt(zero) ? [pounds] : []));
  const sorted = sums.sort((a, b) => a.compare(b));
  const [cheapest, dearest] = [sorted[0], sorted.at(-1)];
  return cheapest && dearest ? dearest.div(cheapest) : one;
}
