import type { CompetitionFacts, LotFacts } from '../../competition/facts.ts';
import { questionsOf } from '../../competition/look-up.ts';
import { zero, type Exact } from '../../exact/exact.ts';
import { showDecimal, showPounds } from '../../exact/show.ts';
import { priceCriterion } from '../../scoring/contender.ts';
import { idsOf } from './invent-competitions.ts';
import type { InventedBid } from './invented-bids.ts';
import { inventLot } from './invented-lot.ts';
import { priceScaleOf, shareOf } from './price-scale.ts';
import { runCompetition } from './run-competition.ts';

/** What the tender's rules do in a situation that formulas are known to trip over. */
export interface OddPrices {
  readonly situation: 'zero-price' | 'one-bid' | 'equal-prices' | 'dear-bid';
  /** The situation in words, with its prices. */
  readonly title: string;
  /** `stops`: nobody can be placed until people decide. `below-zero`: somebody earns less than nothing for price. */
  readonly outcome: 'works' | 'stops' | 'below-zero' | 'no-winner';
  readonly says: string;
}

/** Tries a price of nothing, a single bid, equal prices and a price far above the rest, by the tender's own rules. */
export function oddPrices(facts: CompetitionFacts, lot: LotFacts): readonly OddPrices[] {
  if (!priceCriterion(lot.criteria)) return [];
  const scale = priceScaleOf(lot);
  const [high, middle, low] = [100, 75, 20].map((share) => shareOf(scale, share));
  if (!high || !middle || !low) return [];
  const situations: readonly Situation[] = [
    { situation: 'zero-price', what: 'One price is nothing', prices: [zero, middle] },
    { situation: 'one-bid', what: 'There is one bid', prices: [middle] },
    { situation: 'equal-prices', what: 'All prices are equal', prices: [middle, middle] },
    { situation: 'dear-bid', what: 'One price is five times another', prices: [low, high] },
  ];
  return situations.map((one) => tried(facts, lot, one));
}

interface Situation {
  readonly situation: OddPrices['situation'];
  readonly what: string;
  readonly prices: readonly Exact[];
}

function tried(
  facts: CompetitionFacts,
  lot: LotFacts,
  { situation, what, prices }: Situation,
): OddPrices {
  const bids = prices.map((price, at) => bidAt(lot, { price, at }));
  const { ranked, winner } = runCompetition(inventLot(facts, lot, bids), idsOf(bids));
  const title = `${what}: ${prices.map(showPounds).join(' and ')}`;
  const [unknown] = ranked.unknown;
  if (unknown) return { situation, title, outcome: 'stops', says: unknown.says };
  const earned = [...(ranked.prices?.points ?? [])].map(([, { points }]) => points);
  const places = Number(facts.tender.rounding.shown_places.valueOf());
  const says = `${earned.length === 1 ? 'It earns' : 'They earn'} ${earned.map((points) => showDecimal(points, places)).join(' and ')}${unitOf(lot)}.`;
  const outcome = earned.some((points) => points.lt(zero)) ? 'below-zero' : 'works';
  const isStuck = outcome === 'works' && winner === undefined;
  return { situation, title, outcome: isStuck ? 'no-winner' : outcome, says };
}

const unitOf = ({ criteria }: LotFacts): string =>
  priceCriterion(criteria)?.method.ranks_by ? ' as the figure that decides' : ' points for price';

/** Every bid has the top score for all but its first question, which differs, so that only ties in price are looked at. */
function bidAt(
  lot: LotFacts,
  { price, at }: { readonly price: Exact; readonly at: number },
): InventedBid {
  const scores = questionsOf(lot).map(({ id, levels }, index) => {
    const level = levels.at(index === 0 && at > 0 ? -2 : -1) ?? levels.at(-1);
    return [id, level?.score ?? zero] as const;
  });
  return { id: `bid ${at + 1}`, price, scores: new Map(scores) };
}
