import type { LotFacts, QuestionFacts } from '../../competition/facts.ts';
import { questionsOf } from '../../competition/look-up.ts';
import { zero, type Exact } from '../../exact/exact.ts';
import type { Draw } from '../numbers-from-seed.ts';
import { priceScaleOf, shareOf } from './price-scale.ts';

/** A bid that nobody made: a price in pounds, and the score that counts for each question. */
export interface InventedBid {
  readonly id: string;
  readonly price: Exact;
  readonly scores: ReadonlyMap<string, Exact>;
}

/** How unlike one another invented bids are: `apart` in price and quality, or `close` together in both. */
export type Spread = 'apart' | 'close';

/** Every spread that bids are invented with. */
export const spreads: readonly Spread[] = ['apart', 'close'];

/** The lowest and highest invented price of each spread, in hundredths of the highest price on the scale. */
const priceRange: Readonly<Record<Spread, readonly [number, number]>> = {
  apart: [50, 100],
  close: [80, 90],
};

/** Invents this many bids for a lot: prices in whole hundredths of its scale, scores on the levels of its own scales. */
export function inventBids(
  lot: LotFacts,
  spread: Spread,
  { count, draw }: { readonly count: number; readonly draw: Draw },
): readonly InventedBid[] {
  const scale = priceScaleOf(lot);
  const [low, high] = priceRange[spread];
  return Array.from({ length: count }, (_, at) => {
    const price = shareOf(scale, low + draw(high - low + 1));
    const strength = 30 + draw(71);
    const scores = questionsOf(lot).map(
      (question) => [question.id, scoreFor(question, { spread, strength, draw })] as const,
    );
    return { id: `${spread}-${String(at + 1).padStart(3, '0')}`, price, scores: new Map(scores) };
  });
}

/** A bid that is cheaper than the others and no better than it must be: the kind that loses and may do harm all the same. */
export function cheapBid(lot: LotFacts, spread: Spread): InventedBid {
  const [low] = priceRange[spread];
  const price = shareOf(priceScaleOf(lot), Math.round((low * 7) / 10));
  const scores = questionsOf(lot).map((one) => [one.id, leastThatPasses(one)] as const);
  return { id: `${spread}-cheap`, price, scores: new Map(scores) };
}

function leastThatPasses({ levels, threshold }: QuestionFacts): Exact {
  const least = threshold?.measured_in === 'score' ? threshold.at_least : zero;
  const passing = levels.map(({ score }) => score).filter((score) => score.gte(least));
  return passing[threshold ? 0 : Math.round((passing.length - 1) / 4)] ?? zero;
}

interface Made {
  readonly spread: Spread;
  /** How good the whole bid is, in hundredths: bids are good or poor as a whole, and vary by question. */
  readonly strength: number;
  readonly draw: Draw;
}

function scoreFor({ levels }: QuestionFacts, { spread, strength, draw }: Made): Exact {
  const last = levels.length - 1;
  const middle = Math.round(last / 2);
  const at =
    spread === 'close' ? middle + draw(2) : Math.round((strength * last) / 100) + draw(3) - 1;
  return levels[Math.max(0, Math.min(last, at))]?.score ?? zero;
}
