import { showDate } from '../dates/show-date.ts';
import { readFraction, type Exact } from '../exact/exact.ts';
import type {
  DecisionDrawnLot,
  ResultCriterionResult,
  TenderTieBreak,
} from '../spec/written.generated.ts';
import { arrivalOf } from './arrival.ts';
import type { LotWork } from './scoring-work.ts';
import type { Totalled } from './totals.ts';

/** One way to put equal bids in order: below 0 when the first comes first. */
export interface TieBreaker {
  readonly compare: (a: Totalled, b: Totalled) => number;
  /** What decides, in words: `more points for quality`. */
  readonly by: string;
  /** What the first bid does, in words: `has more points for quality`. */
  readonly has: string;
}

/** The tie-break as a comparison of these bids, or nothing when what it needs is not known of all of them. */
export function tieBreaker(
  work: LotWork,
  rule: TenderTieBreak,
  group: readonly Totalled[],
): TieBreaker | undefined {
  switch (rule.by) {
    case 'quality':
      return more(group, 'more points for quality', ({ qualityPoints }) => qualityPoints);
    case 'criterion':
      return byCriterion(group, rule.criterion);
    case 'price':
      return byPrice(group);
    case 'received':
      return byArrival(work, group);
    case 'drawn-lot':
      return byLot(work, group);
  }
}

function more(
  group: readonly Totalled[],
  by: string,
  of: (bid: Totalled) => Exact | undefined,
): TieBreaker | undefined {
  const compare = comparing(group, of, (a, b) => b.compare(a));
  return compare && { compare, by, has: `has ${by}` };
}

function byCriterion(group: readonly Totalled[], id: string | undefined): TieBreaker | undefined {
  const title = group.flatMap((bid) => resultOf(bid, id) ?? [])[0]?.title;
  return more(group, `more points for “${title ?? id}”`, (bid) => {
    const result = resultOf(bid, id);
    return result && readFraction(result.points.exact);
  });
}

function resultOf({ criteria }: Totalled, id: string | undefined) {
  const all = criteria.flatMap(({ result }): readonly Scored[] => [result, ...result.criteria]);
  return all.find((result) => result.id === id);
}

type Scored = Pick<ResultCriterionResult, 'id' | 'title' | 'points'>;

function byPrice(group: readonly Totalled[]): TieBreaker | undefined {
  const priceOf = ({ price }: Totalled) => (price?.ok ? price.value.price : undefined);
  const compare = comparing(group, priceOf, (a, b) => a.compare(b));
  return compare && { compare, by: 'the lower price', has: 'has the lower price' };
}

function byArrival({ facts }: LotWork, group: readonly Totalled[]): TieBreaker | undefined {
  const arrived = ({ work }: Totalled) => arrivalOf(facts, work.bid)?.at;
  const compare = comparing(group, arrived, (a, b) => (a < b ? -1 : Number(a > b)));
  return compare && { compare, by: 'the earlier arrival', has: 'arrived earlier' };
}

function byLot({ facts, lot }: LotWork, group: readonly Totalled[]): TieBreaker | undefined {
  const ids = group.map(({ work }) => work.bid.id);
  const draws = facts.decisions.filter(
    (decision): decision is DecisionDrawnLot =>
      decision.kind === 'drawn-lot' &&
      decision.lot === lot.id &&
      ids.every((id) => decision.order.includes(id)),
  );
  const [draw, ...others] = draws;
  const orderIn = ({ order }: DecisionDrawnLot) => order.filter((id) => ids.includes(id)).join();
  if (!draw || others.some((other) => orderIn(other) !== orderIn(draw))) return undefined;
  const drawn = ({ work }: Totalled) => draw.order.indexOf(work.bid.id);
  const by = `the order drawn by lot on ${showDate(draw.on)}`;
  return {
    compare: (a, b) => drawn(a) - drawn(b),
    by,
    has: `was drawn first by lot on ${showDate(draw.on)}`,
  };
}

/** A comparison by one value of each bid, or nothing when one of them lacks it. */
function comparing<T>(
  group: readonly Totalled[],
  of: (bid: Totalled) => T | undefined,
  compare: (a: T, b: T) => number,
): TieBreaker['compare'] | undefined {
  const values = new Map<Totalled, T>();
  for (const bid of group) {
    const value = of(bid);
    if (value === undefined) return undefined;
    values.set(bid, value);
  }
  return (a, b) => {
    const [left, right] = [values.get(a), values.get(b)];
    return left === undefined || right === undefined ? 0 : compare(left, right);
  };
}
