import type { RankedLot } from '../../scoring/rank-lot.ts';

/** How a lot ends: one bid alone in first place, several that share it, none that can win, or no order at all and why. */
export type Ending =
  | { readonly kind: 'winner'; readonly bid: string }
  | { readonly kind: 'shared'; readonly bids: readonly string[] }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'not-scored'; readonly says: string };

/** How a lot that was scored ends. */
export function endingOf({ ranking, unknown }: RankedLot): Ending {
  if (!ranking) return { kind: 'not-scored', says: unknown[0]?.says ?? '' };
  const [first] = ranking.placed;
  if (!first) return { kind: 'nobody' };
  if (!first.isJoint) return { kind: 'winner', bid: first.bid.work.bid.id };
  const top = ranking.placed.filter(({ place }) => place === first.place);
  return { kind: 'shared', bids: top.map(({ bid }) => bid.work.bid.id) };
}

/** Whether a lot ends with this bid alone in first place. */
export const isWonBy = (ending: Ending, bid: string): boolean =>
  ending.kind === 'winner' && ending.bid === bid;

/** One thing that could have been otherwise, and how the lot would then end. */
export interface Tried {
  readonly id: string;
  /** What would be otherwise, in words. */
  readonly what: string;
  readonly ending: Ending;
}
