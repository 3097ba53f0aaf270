import type { Exact } from '../../exact/exact.ts';
import { sumOf } from '../../exact/sum-of.ts';
import { referenceSetOf } from '../price/reference-set.ts';

/** A price that is held against the others: whose it is, and its place where bids are ranked. */
export interface TestedPrice {
  readonly bid: string;
  readonly price: Exact;
  /** The price before an auction, where there was one. */
  readonly first?: Exact;
  /** First is 1. Bids that share a place have the same. */
  readonly place?: number;
}

/** What a formula may name about one price among others; a name is absent where there is no such price. */
export type Around = Readonly<Record<string, Exact | readonly Exact[] | undefined>>;

/** The figures around one price: the average of the others, the next in the ranking, the lowest of all … */
export function aroundPrice(own: TestedPrice, all: readonly TestedPrice[]): Around {
  const prices = all.map(({ price }) => price).sort((a, b) => a.compare(b));
  const others = all.filter(({ bid }) => bid !== own.bid).map(firstOf);
  return {
    ...referenceSetOf(prices),
    prices,
    price: own.price,
    first_price: firstOf(own),
    others_mean: others.length > 0 ? sumOf(others).div(BigInt(others.length)) : undefined,
    next: nextInRanking(own, all),
    next_dearer: prices.find((price) => price.gt(own.price)),
  };
}

const firstOf = ({ first, price }: TestedPrice): Exact => first ?? price;

/** Where several bids share the next place, the lowest of their prices: the one closest to the price in question. */
function nextInRanking({ place }: TestedPrice, all: readonly TestedPrice[]): Exact | undefined {
  if (place === undefined) return undefined;
  const after = all.flatMap((one) => (one.place !== undefined && one.place > place ? [one] : []));
  const nearest = after.reduce((low, one) => Math.min(low, one.place ?? low), Infinity);
  const prices = after.filter((one) => one.place === nearest).map(({ price }) => price);
  return referenceSetOf(prices)?.lowest;
}
