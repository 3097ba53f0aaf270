import type { LotFacts, PriceFacts } from '../../competition/facts.ts';
import { exact, hundred, type Exact } from '../../exact/exact.ts';
import { showDecimal } from '../../exact/show.ts';
import { compileMethod } from '../../scoring/price/compile-method.ts';
import { scorePrices } from '../../scoring/price/score-prices.ts';
import type { WrittenTender } from '../../spec/written.generated.ts';

/** One invented price and what it would earn. */
export interface ExampleRow {
  readonly price: Exact;
  readonly points: string;
  readonly how: string;
}

/**
 * Four invented prices and the points each would earn by the formula that will be run: shares of the ceiling, or of
 * the lot's value where there is none.
 */
export function priceExample(
  { written }: LotFacts,
  { method, rule, weight }: PriceFacts,
  { rounding }: Pick<WrittenTender, 'rounding'>,
): readonly ExampleRow[] {
  const compiled = compileMethod(method);
  // Without scores for quality a method that ranks by both has nothing to show.
  if (!compiled.ok || method.ranks_by) return [];
  const prices = shares.map((share) => (written.ceiling ?? written.value).mul(share).div(hundred));
  const { points } = scorePrices({
    method: compiled.method,
    weight,
    prices: new Map(prices.map((price, index) => [String(index), price])),
    stages: rounding.stages,
    ...(rule.settings && { settings: rule.settings }),
    ...(written.ceiling && { ceiling: written.ceiling }),
  });
  const places = Number(rounding.shown_places.valueOf());
  return prices.flatMap((price, index) => {
    const earned = points.get(String(index));
    return earned ? { price, points: showDecimal(earned.points, places), how: earned.how } : [];
  });
}

const shares = ['70', '80', '90', '100'].map((share) => exact(share));
