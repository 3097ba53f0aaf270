import { comparePrices, type PricesScored } from './compare-prices.ts';
import { missingFrom, priceCriterion } from './contender.ts';
import { fieldOf, isOpen, openQuestion, type Aside } from './entrant.ts';
import { lowPrices, type LowPrices } from './low-price/low-prices.ts';
import { placeFor } from './place-of-figure.ts';
import { rank, type Ranking } from './rank.ts';
import type { LotWork } from './scoring-work.ts';
import { departures, type Departure } from './rescored.ts';
import { canWin } from './ties.ts';
import { addUp, type Totalled } from './totals.ts';
import type { Unknown } from './unknown.ts';

/** A lot with every bid scored and, where nothing is left open, placed. */
export interface RankedLot {
  readonly work: LotWork;
  readonly assessed: readonly Totalled[];
  readonly others: readonly Aside[];
  readonly prices?: PricesScored;
  /** Absent while a figure of any bid in the running cannot be worked out. */
  readonly ranking?: Ranking;
  readonly unknown: readonly Unknown[];
  /** Bids that left after they could be compared, with the scores before and after. */
  readonly departures: readonly Departure[];
  /** What the test of unusually low prices says, where the tender names one. */
  readonly lowPrice?: LowPrices;
}

/** Scores every bid of a lot in the order the design sets: quality, thresholds, prices, totals, places. */
export function rankLot(work: LotWork): RankedLot {
  const { contenders, others } = fieldOf(work);
  const open = others.filter(isOpen);
  const criterion = priceCriterion(work.lot.criteria);
  const complete = open.length === 0;
  const prices = criterion && comparePrices(work, { criterion, contenders, complete });
  const assessed = contenders.map((one) => addUp(one, prices?.points.get(one.work.bid.id)));
  const unknown = [
    ...unfit(work),
    ...open.map(openQuestion),
    ...contenders.flatMap(missingFrom),
    ...(prices?.unknown ?? []),
  ];
  const ranking = unknown.length === 0 && { ranking: rank(work, assessed.filter(canWin)) };
  const gone = departures(work, { contenders, others });
  const ranked = {
    ...{ work, assessed, others, ...(prices && { prices }), ...ranking, unknown },
    departures: gone,
  };
  const lowPrice = lowPrices(work, { assessed, prices, ...ranking });
  return { ...ranked, ...(lowPrice && { lowPrice }) };
}

/** A lot that cannot be scored by anyone, because nothing says how. */
function unfit({ lot }: LotWork): readonly Unknown[] {
  const at = placeFor([lot.written, 'criteria']);
  const priced = lot.criteria.filter(({ kind }) => kind === 'price');
  if (lot.criteria.length === 0)
    return [
      {
        says: `${lot.title} has no criteria.`,
        at,
        advice: 'Write the criteria with their weights.',
      },
    ];
  if (priced.length < 2) return [];
  const says = `${lot.title} has ${priced.length} price criteria, but a bid has one price.`;
  return [{ says, at, advice: 'Keep one price criterion.' }];
}
