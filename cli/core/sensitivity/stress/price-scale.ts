import type { LotFacts, PriceFacts } from '../../competition/facts.ts';
import { hundred, type Exact } from '../../exact/exact.ts';
import { priceCriterion } from '../../scoring/contender.ts';
import { figureNamed } from '../../scoring/price/setting.ts';

/** The highest price that is invented for a lot, in pounds, and what it was taken from, in words. */
export interface PriceScale {
  readonly top: Exact;
  readonly from: string;
}

/**
 * How high invented prices go: the ceiling where there is one, otherwise another sum of money that the price method was
 * given, otherwise the value of the lot.
 */
export function priceScaleOf(lot: LotFacts): PriceScale {
  const price = priceCriterion(lot.criteria);
  const ceiling = figureNamed(price?.rule.settings, 'ceiling') ?? lot.written.ceiling;
  if (ceiling) return { top: ceiling, from: 'the ceiling' };
  const [setting] = price ? sumsOf(price) : [];
  if (setting) return setting;
  const { value } = lot.written;
  return value.n > 0n
    ? { top: value, from: 'the value of the lot' }
    : { top: hundred, from: '£100, as the lot has no value' };
}

/** Sums of money that stand for a whole price, the largest first. */
function sumsOf({ method, rule }: PriceFacts): readonly PriceScale[] {
  return Object.entries(method.settings ?? {})
    .flatMap(([name, { title, unit }]) => {
      const top = figureNamed(rule.settings, name);
      const isSum = unit === 'pounds' && WHOLE_PRICES.includes(name);
      return top && isSum ? [{ top, from: `the ${title.toLowerCase()}` }] : [];
    })
    .sort((a, b) => b.top.compare(a.top));
}

const WHOLE_PRICES = ['maximum', 'estimate', 'reference'];

/** A share of the highest invented price, in hundredths. */
export const shareOf = ({ top }: PriceScale, hundredths: number): Exact =>
  top.mul(BigInt(hundredths)).div(hundred);
