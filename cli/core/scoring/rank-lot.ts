import { comparePrices, type PricesScored } from './compare-prices.ts';
import { missingFrom, priceCriteria } from './contender.ts';
import { fieldOf, isOpen, openQuestion, type Aside } from './entrant.ts';
import { placeFor } from './place-of-figure.ts';
import { rank, type Ranking } from './rank.ts';
import type { LotWork } from './scoring-work.ts';
import type { Rankable } from './ties.ts';
import { addUp, type Totalled } from './totals.ts';
import type { Unknown } from './unknown.ts';

/** A lot with every bid scored and, where nothing is left open, placed. */
export interface RankedLot {
  readonly work: LotWork;
  readonly assessed: readonly Totalled[];
  readonly others: readonly Aside[];
  readonly prices?: PricesScored;
  /** The prices of every further price criterion, where lines of the schedule are scored apart. */
  readonly otherPrices: readonly PricesScored[];
  /** Absent while a figure of any bid in the running cannot be worked out. */
  readonly ranking?: Ranking;
  readonly unknown: readonly Unknown[];
}

/** Scores every bid of a lot in the order the design sets: quality, thresholds, prices, totals, places. */
export function rankLot(work: LotWork): RankedLot {
  const { contenders, others } = fieldOf(work);
  const open = others.filter(isOpen);
  const complete = open.length === 0;
  const all = priceCriteria(work.lot.criteria).map((criterion) =>
    comparePrices(work, { criterion, contenders, complete }),
  );
  const pointsOf = (bid: string) => all.flatMap(({ points }) => points.get(bid) ?? []);
  const assessed = contenders.map((one) => addUp(one, pointsOf(one.work.bid.id)));
  const unknown = [
    ...unfit(work),
    ...open.map(openQuestion),
    ...contenders.flatMap(missingFrom),
    ...all.flatMap((prices) => prices.unknown),
  ];
  const ranking = unknown.length === 0 && { ranking: rank(work, assessed.filter(canWin)) };
  const [prices, ...otherPrices] = all;
  return { work, assessed, others, ...(prices && { prices }), otherPrices, ...ranking, unknown };
}

const canWin = (bid: Totalled): bid is Rankable => bid.total !== undefined && !bid.isShutOut;

/** A lot that cannot be scored by anyone, because nothing says how. */
function unfit({ lot }: LotWork): readonly Unknown[] {
  const at = placeFor([lot.written, 'criteria']);
  const priced = priceCriteria(lot.criteria);
  if (lot.criteria.length === 0)
    return [
      {
        says: `${lot.title} has no criteria.`,
        at,
        advice: 'Write the criteria with their weights.',
      },
    ];
  const lines = new Set(priced.flatMap(({ rule }) => rule.line ?? []));
  const isApart = lines.size === priced.length && priced.every(({ method }) => !method.ranks_by);
  if (priced.length < 2 || isApart) return [];
  const says = `${lot.title} has ${priced.length} price criteria, but a bid has one price.`;
  const advice =
    'Keep one price criterion, or let each score another `line` of the price schedule by a method that gives points.';
  return [{ says, at, advice }];
}
