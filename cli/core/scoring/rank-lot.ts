import { pricesAreSealed } from '../panel/envelopes.ts';
import { lockOf } from '../panel/lock.ts';
import { comparePrices, type PricesScored } from './compare-prices.ts';
import { missingFrom, priceCriteria } from './contender.ts';
import { fieldOf, isOpen, openQuestion, type Aside, type Field } from './entrant.ts';
import { lowPrices, type LowPrices } from './low-price/low-prices.ts';
import { placeFor } from './place-of-figure.ts';
import { rank, type Ranking } from './rank.ts';
import type { LotWork } from './scoring-work.ts';
import { canWin } from './ties.ts';
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
  /** What the test of unusually low prices says, where the tender names one. */
  readonly lowPrice?: LowPrices;
}

/** Scores every bid of a lot in the order the design sets: quality, thresholds, prices, totals, places. */
export function rankLot(work: LotWork): RankedLot {
  const ranked = rankField(work, fieldOf(work));
  const { assessed, prices, ranking } = ranked;
  const lowPrice = lowPrices(work, { assessed, prices, ...(ranking && { ranking }) });
  return { ...ranked, ...(lowPrice && { lowPrice }) };
}

/** Compares the bids of this field and places them. What each bid earned by itself is not worked out again. */
export function rankField(work: LotWork, { contenders, others }: Field): RankedLot {
  const open = others.filter(isOpen);
  const isSealed = pricesAreSealed(work.facts, work.lot);
  const criteria = isSealed ? [] : priceCriteria(work.lot.criteria);
  const complete = open.length === 0;
  const all = criteria.map((criterion) => comparePrices(work, { criterion, contenders, complete }));
  const pointsOf = (bid: string) => all.flatMap(({ points }) => points.get(bid) ?? []);
  const assessed = contenders.map((one) => addUp(one, pointsOf(one.work.bid.id)));
  const unknown = [
    ...unfit(work),
    ...(isSealed ? [sealed(work)] : []),
    ...open.map(openQuestion),
    ...contenders.flatMap(missingFrom),
    ...all.flatMap((prices) => prices.unknown),
  ];
  const ranking = unknown.length === 0 && { ranking: rank(work, assessed.filter(canWin)) };
  const [prices, ...otherPrices] = all;
  return { work, assessed, others, ...(prices && { prices }), otherPrices, ...ranking, unknown };
}

const sealed = ({ facts, lot }: LotWork): Unknown => ({
  says: `The prices of ${lot.title} are still sealed, so there are no totals and no order yet.`,
  at: placeFor([facts.tender, 'assessment', 'envelopes']),
  advice: lockOf(facts, lot)
    ? `Open them in front of witnesses, then run \`fairlot record prices-opened --lot ${lot.id}\`.`
    : `First lock the quality scores: \`fairlot record quality-locked --lot ${lot.id}\`.`,
});

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
