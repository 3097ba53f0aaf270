import type { Exact } from '../../exact/exact.ts';
import type { TenderRoundingStage } from '../../spec/written.generated.ts';
import type { PriceMethod } from './compile-method.ts';
import type { ReferenceSet } from './reference-set.ts';
import type { SettingValues } from './setting.ts';

/** Prices to score together. All of them are compared with one another. */
export interface PricesToScore {
  readonly method: PriceMethod;
  /** The points available for price. */
  readonly weight: Exact;
  /** The price of each bid, in pounds. The order makes no difference. */
  readonly prices: ReadonlyMap<string, Exact>;
  /** What the tender gives the method, by name. */
  readonly settings?: SettingValues;
  /** Where the tender rounds; `ratio` and `criterion` matter here. */
  readonly stages?: readonly TenderRoundingStage[];
  /** The points of each bid for everything but the price, for a method that weighs them too. */
  readonly quality?: ReadonlyMap<string, Exact>;
  /** The most such points there are. */
  readonly qualityWeight?: Exact;
  /** What else each bid brings: the figures the method asks bidders for, and its points for the criteria it names. */
  readonly figures?: ReadonlyMap<string, OwnFigures>;
  /** The highest price the lot considers, where it has one. */
  readonly ceiling?: Exact;
}

/** Figures of one bid besides its price and quality, by the name that formulas use. */
export type OwnFigures = Readonly<Record<string, Exact>>;

/** All the bids that are compared, each with its price, its quality and its own figures: what formulas call `bids`. */
export type ComparedBids = readonly Readonly<Record<string, Exact>>[];

/** One price with everything its points may depend on. */
export interface PriceInSet {
  readonly price: Exact;
  readonly quality?: Exact;
  readonly own?: OwnFigures;
  readonly bids: ComparedBids;
  readonly asked: PricesToScore;
  readonly set: ReferenceSet;
}
