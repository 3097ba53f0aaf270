import type { BidFacts, CompetitionFacts } from '../competition/facts.ts';
import { lotBidOf, lotById } from '../competition/look-up.ts';
import { sumOf } from '../exact/sum-of.ts';
import type { Exact } from '../exact/exact.ts';
import { testThreshold } from '../scoring/threshold.ts';
import { foreseeGates, type GateForeseen } from './foresee-gates.ts';
import { foreseePrice, type PriceForeseen } from './foresee-price.ts';
import { foreseeQuestions, type QuestionForeseen } from './foresee-questions.ts';
import type { FoundByRules } from './found-by-rules.ts';
import type { OfferedLot } from './offered-lot.ts';

/** What can be known of a bid before anyone has scored it: its conditions, its caps, its price, and the most it can reach. */
export interface Forecast {
  readonly tender: string;
  readonly bid: string;
  readonly lots: readonly LotForeseen[];
}

/** The same for one lot. */
export interface LotForeseen {
  readonly lot: string;
  readonly title: string;
  readonly gates: readonly GateForeseen[];
  readonly questions: readonly QuestionForeseen[];
  readonly prices: readonly PriceForeseen[];
  /** The points available in the lot, and the most that the bid as it stands can still get of them. */
  readonly available: Exact;
  readonly most: Exact;
  /** The points that are certain now, because they depend on nothing but the bid. */
  readonly certain: Exact;
  /** The least total that can win, and whether the most there can be reaches it. */
  readonly least?: { readonly at_least: Exact; readonly reachable: boolean; readonly says: string };
}

/** Looks ahead for every lot that a bid is for. Nothing is scored, and nothing is assumed of rivals or assessors. */
export function forecast(facts: CompetitionFacts, bid: BidFacts, found: FoundByRules): Forecast {
  const { tender } = facts;
  const lots = bid.lots.flatMap(({ lot }) => lotById(facts, lot) ?? []);
  return {
    tender: `${tender.id}@${tender.version}`,
    bid: bid.id,
    lots: lots.flatMap((lot) => {
      const offer = lotBidOf(bid, lot);
      return offer ? [foreseeLot({ facts, bid, lot, offer }, found)] : [];
    }),
  };
}

function foreseeLot(offered: OfferedLot, found: FoundByRules): LotForeseen {
  const { lot } = offered;
  const questions = foreseeQuestions(offered, found);
  const prices = foreseePrice(offered);
  const most = sumOf([
    ...questions.map((question) => question.most_points),
    ...prices.map((price) => price.most),
  ]);
  const least = leastOf(offered, most);
  return {
    lot: lot.id,
    title: lot.title,
    gates: foreseeGates(offered, found),
    questions,
    prices,
    available: sumOf(lot.criteria.map(({ weight }) => weight)),
    most,
    certain: sumOf(prices.flatMap(({ points }) => points ?? [])),
    ...(least && { least }),
  };
}

function leastOf({ facts, lot }: OfferedLot, most: Exact): LotForeseen['least'] {
  const threshold = lot.written.total_threshold;
  if (!threshold) return undefined;
  const { total } = facts.tender.weighting;
  const { reached, says } = testThreshold(threshold, {
    title: 'The total',
    weight: total,
    exact: most,
    rounded: most,
  });
  return { at_least: threshold.at_least, reachable: reached, says };
}
