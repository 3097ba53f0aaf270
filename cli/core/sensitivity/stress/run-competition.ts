import type { Exact } from '../../exact/exact.ts';
import type { RankedLot } from '../../scoring/rank-lot.ts';
import { rankField } from '../../scoring/rank-lot.ts';
import type { InventedLot } from './invented-lot.ts';

/** How an invented competition between some bids of a lot ended. */
export interface Ran {
  readonly ranked: RankedLot;
  /** The bid alone in first place. Absent when several share it, when none can win, or when a figure is not defined. */
  readonly winner?: string;
}

/** Ranks these bids of an invented lot against one another, by the tender's own rules. */
export function runCompetition({ work, contenders }: InventedLot, ids: readonly string[]): Ran {
  const chosen = ids.flatMap((id) => contenders.get(id) ?? []);
  const ranked = rankField(work, { contenders: chosen, others: [] });
  const [first] = ranked.ranking?.placed ?? [];
  return { ranked, ...(first && !first.isJoint && { winner: first.bid.work.bid.id }) };
}

/** The total that decides the order, by bid; bids that cannot be placed have none. */
export function totalsIn({ ranked }: Ran): ReadonlyMap<string, Exact> {
  const placed = ranked.ranking?.placed ?? [];
  return new Map(placed.map(({ bid }) => [bid.work.bid.id, bid.total.ranksOn.abs()]));
}
