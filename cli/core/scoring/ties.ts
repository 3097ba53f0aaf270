import type { ResultTieResult, TenderTieBreak } from '../spec/written.generated.ts';
import { inWords } from '../competition/in-words.ts';
import { inOrder } from './in-order.ts';
import type { LotWork } from './scoring-work.ts';
import { tieBreaker } from './tie-breaker.ts';
import type { Total, Totalled } from './totals.ts';

/** An assessed bid with a total, which can be placed. */
export type Rankable = Totalled & { readonly total: Total };

/** Whether a bid can be placed: its total is known and no least score shuts it out. */
export const canWin = (bid: Totalled): bid is Rankable => bid.total !== undefined && !bid.isShutOut;

/** Equal bids put in order as far as the declared tie-breaks can: a group of more than one is still equal. */
export interface Separated {
  readonly order: readonly (readonly Rankable[])[];
  readonly ties: readonly ResultTieResult[];
}

/** Tries the declared tie-breaks in turn on bids with equal totals. What nothing separates is left for people. */
export function separate(
  work: LotWork,
  group: readonly Rankable[],
  breaks: readonly TenderTieBreak[],
): Separated {
  if (group.length < 2) return { order: [group], ties: [] };
  const [first, ...rest] = breaks;
  if (!first) return { order: [group], ties: [unsettled(work, group)] };
  const breaker = tieBreaker(work, first, group);
  const order = breaker ? inOrder(group, breaker.compare) : [group];
  if (!breaker || order.length === 1) return separate(work, group, rest);
  const inner = order.map((part) => separate(work, part, rest));
  const tie = {
    bids: group.map(({ work: own }) => own.bid.id),
    by: breaker.by,
    settled: order.every((part) => part.length === 1),
    says: `${equal(group)} ${orderInWords(order, breaker)}`,
  };
  return {
    order: inner.flatMap((part) => part.order),
    ties: [tie, ...inner.flatMap((part) => part.ties)],
  };
}

const namesOf = (group: readonly Rankable[]): string =>
  inWords(group.map(({ work }) => work.bid.name));

function equal(group: readonly Rankable[]): string {
  const each = group.length === 2 ? 'both' : 'all';
  const total = group[0]?.total;
  const has = total?.ratio ? `a figure of ${total.ratio.shown}` : `${total?.figure.shown} points`;
  return `${namesOf(group)} ${each} have ${has}.`;
}

function orderInWords(
  order: readonly (readonly Rankable[])[],
  breaker: { readonly by: string; readonly has: string },
): string {
  const [first = [], ...others] = order;
  if (first.length === 1 && others.length === 1)
    return `${namesOf(first)} ${breaker.has} and comes before ${namesOf(others[0] ?? [])}.`;
  return `The order by ${breaker.by} is: ${order.map(namesOf).join('; then ')}.`;
}

function unsettled({ facts }: LotWork, group: readonly Rankable[]): ResultTieResult {
  const isDrawn = facts.tender.ties.some(({ by }) => by === 'drawn-lot');
  const wanted = isDrawn
    ? 'Draw lots in front of witnesses and record the order.'
    : 'They share a place until people settle it.';
  return {
    bids: group.map(({ work }) => work.bid.id),
    by: 'nothing that the tender declares',
    settled: false,
    says: `${equal(group)} Nothing that the tender declares separates them. ${wanted}`,
  };
}
