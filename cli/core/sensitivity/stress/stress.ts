import type { CompetitionFacts, LotFacts } from '../../competition/facts.ts';
import type { Exact } from '../../exact/exact.ts';
import { priceCriteria, priceCriterion } from '../../scoring/contender.ts';
import { plainData } from '../../exact/plain-data.ts';
import { inventCompetitions, type HowMany } from './invent-competitions.ts';
import { losingBids, type LosingBids } from './losing-bids.ts';
import { middleBid, type MiddleBid } from './middle-bid.ts';
import { oddPrices, type OddPrices } from './odd-prices.ts';
import { priceOfAPoint, timesDearer, type PointPrice } from './price-of-a-point.ts';
import { priceScaleOf, shareOf, type PriceScale } from './price-scale.ts';
import { weightsInEffect, type WeightInEffect } from './weights-in-effect.ts';
import { whatDecides, type Decides } from './what-decides.ts';

/** What became of a tender's scoring rules when many invented bids were scored by them. */
export interface Stress {
  readonly tender: string;
  readonly tenderVersion: string;
  readonly title: string;
  readonly seed: string;
  readonly lots: readonly LotStress[];
  /** The titles of lots that were not tried, because they score several lines of their price schedule apart. */
  readonly notTried: readonly string[];
}

/** The same for one lot. */
export interface LotStress {
  readonly lot: string;
  readonly title: string;
  /** The price method as the tender names it; absent where price is not scored. */
  readonly method?: string;
  readonly methodTitle?: string;
  readonly scale: PriceScale;
  readonly competitions: number;
  /** Competitions that no bid won alone. */
  readonly withoutWinner: number;
  readonly pointPrices: readonly PointPrice[];
  /** How many times dearer a point is where it is dearest. */
  readonly timesDearer: Exact;
  readonly weights: readonly WeightInEffect[];
  readonly losers: LosingBids;
  readonly odd: readonly OddPrices[];
  readonly middle?: MiddleBid;
  readonly decides: readonly Decides[];
}

/** Runs the tender's own scoring rules on invented bids, lot by lot. The tender needs no bids; those it has are not looked at. */
export function stress(
  facts: CompetitionFacts,
  lots: readonly LotFacts[],
  howMany: HowMany,
): Stress {
  const { id, version, title } = facts.tender;
  const seed = howMany.seed.toString();
  const known = new Map<string, LotStress>();
  const tried = lots.filter(({ criteria }) => priceCriteria(criteria).length < 2);
  const notTried = lots.filter((lot) => !tried.includes(lot)).map((lot) => lot.title);
  const found = tried.map((lot) => {
    const rules = rulesOf(lot);
    const one = known.get(rules) ?? stressLot(facts, lot, howMany);
    known.set(rules, one);
    return { ...one, lot: lot.id, title: lot.title };
  });
  return { tender: `${id}@${version}`, tenderVersion: version, title, seed, lots: found, notTried };
}

/** All that the scoring of a lot depends on, as text: lots that share it share their results. */
const rulesOf = ({ criteria, written: { value, ceiling, total_threshold } }: LotFacts): string =>
  JSON.stringify(plainData({ criteria, value, ceiling, total_threshold }));

function stressLot(facts: CompetitionFacts, lot: LotFacts, howMany: HowMany): LotStress {
  const competed = inventCompetitions(facts, lot, howMany);
  const price = priceCriterion(lot.criteria);
  const scale = priceScaleOf(lot);
  const pointPrices = priceOfAPoint(
    lot,
    LEVELS.map((share) => shareOf(scale, share)),
  );
  const middle = middleBid(facts, lot);
  return {
    lot: lot.id,
    title: lot.title,
    ...(price && { method: price.methodName, methodTitle: price.method.title }),
    scale,
    competitions: competed.length,
    withoutWinner: competed.filter(({ ran }) => ran.winner === undefined).length,
    pointPrices,
    timesDearer: timesDearer(pointPrices),
    weights: weightsInEffect(lot, competed),
    losers: losingBids(facts, lot, competed),
    odd: oddPrices(facts, lot),
    ...(middle && { middle }),
    decides: whatDecides(facts, lot, competed),
  };
}

/** The price levels at which a point is priced, in hundredths of the scale. */
const LEVELS = [50, 60, 70, 80, 90, 100];
