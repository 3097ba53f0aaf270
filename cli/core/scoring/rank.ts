import type { ResultTieResult } from '../spec/written.generated.ts';
import { inOrder } from './in-order.ts';
import { separate, type Rankable } from './ties.ts';
import type { LotWork } from './scoring-work.ts';

/** The bids of a lot in order, with their places, how ties were settled, and which bids share first place. */
export interface Ranking {
  readonly placed: readonly Placed[];
  readonly ties: readonly ResultTieResult[];
}

/** One bid with its place: first is 1. Bids that nothing could separate share a place. */
export interface Placed {
  readonly bid: Rankable;
  readonly place: number;
  readonly isJoint: boolean;
}

/** Puts bids in order of their totals, highest first, and settles ties as the tender declares. Names and file order never decide. */
export function rank(work: LotWork, bids: readonly Rankable[]): Ranking {
  const groups = inOrder(bids, (a, b) => b.total.ranksOn.compare(a.total.ranksOn));
  const separated = groups.map((group) => separate(work, group, work.facts.tender.ties));
  const placed: Placed[] = [];
  for (const group of separated.flatMap(({ order }) => order)) {
    const place = placed.length + 1;
    placed.push(...group.map((bid) => ({ bid, place, isJoint: group.length > 1 })));
  }
  return { placed, ties: separated.flatMap(({ ties }) => ties) };
}
