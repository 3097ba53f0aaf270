import type { Exact } from '../../exact/exact.ts';
import type { TenderRoundingStage } from '../../spec/written.generated.ts';
import type { PriceMethod } from './compile-method.ts';
import type { ReferenceSet } from './reference-set.ts';

/** Prices to score together. All of them are compared with one another. */
export interface PricesToScore {
  readonly method: PriceMethod;
  /** The points available for price. */
  readonly weight: Exact;
  /** The price of each bid, in pounds. The order makes no difference. */
  readonly prices: ReadonlyMap<string, Exact>;
  /** The figures that the tender gives the method, by name. */
  readonly settings?: Readonly<Record<string, Exact>>;
  /** Where the tender rounds; `ratio` and `criterion` matter here. */
  readonly stages?: readonly TenderRoundingStage[];
  /** The points of each bid for everything but the price, for a method that ranks by price and quality together. */
  readonly quality?: ReadonlyMap<string, Exact>;
  /** The most such points there are. */
  readonly qualityWeight?: Exact;
  /** The highest price the lot considers, where it has one. */
  readonly ceiling?: Exact;
}

/** One price with everything its points may depend on. */
export interface PriceInSet {
  readonly price: Exact;
  readonly quality?: Exact;
  readonly asked: PricesToScore;
  readonly set: ReferenceSet;
}
