import { showNumber } from '../exact/show-number.ts';
import type { BidFacts, CompetitionFacts, LotFacts } from './facts.ts';
import { decisionsOn } from './look-up.ts';

/** Why a bid for more lots than the tender allows is not assessed in a lot, or not yet; `says` completes the sentence "The bid …". */
export interface TooManyLots {
  readonly kind: 'refused' | 'undecided';
  readonly says: string;
}

/** What the tender’s limit on lots bid for makes of a bid in one lot; nothing where it keeps to the limit or this lot still counts. */
export function tooManyLots(
  facts: CompetitionFacts,
  lot: Pick<LotFacts, 'id'>,
  bid: BidFacts,
): TooManyLots | undefined {
  const { most_bid: most, if_more } = facts.tender.lot_limits ?? {};
  const lots = lotsBidFor(facts, bid);
  if (!most || most.gte(BigInt(lots.size))) return undefined;
  const says = `is for ${lots.size} lots, and the tender allows ${showNumber(most)} at most.`;
  if (!if_more) return { kind: 'undecided', says: `${says} Nobody has decided what follows.` };
  if (if_more === 'all-refused')
    return { kind: 'refused', says: `${says} The tender refuses such a bid for all of its lots.` };
  const order = (bid.written.lot_preference ?? []).filter((id) => lots.has(id));
  if (order.length < lots.size)
    return { kind: 'undecided', says: `${says} Its own order of lots does not name them all.` };
  if (order.slice(0, Number(most.valueOf())).includes(lot.id)) return undefined;
  return {
    kind: 'refused',
    says: `${says} Only the lots that it puts first in its own order count.`,
  };
}

/** The lots that an organisation still bids for, in whichever of its bids. What was withdrawn counts no more. */
export function lotsBidFor(facts: CompetitionFacts, bid: BidFacts): ReadonlySet<string> {
  const own = facts.bids.filter(({ written }) => written.organisation === bid.written.organisation);
  return new Set(
    own.flatMap(({ id, lots }) => {
      const withdrawn = decisionsOn(facts.decisions, id).filter(({ kind }) => kind === 'withdrawn');
      const isLeft = (lot: string): boolean =>
        !withdrawn.some((one) => !('lot' in one) || one.lot === undefined || one.lot === lot);
      return lots.map(({ lot }) => lot).filter(isLeft);
    }),
  );
}
