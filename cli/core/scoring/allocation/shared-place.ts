import { inWords } from '../../competition/in-words.ts';
import { placeFor } from '../place-of-figure.ts';
import type { RankedLot } from '../rank-lot.ts';
import type { Unknown } from '../unknown.ts';
import type { Candidate } from './candidate.ts';

/** The question that stands in the way where the next bid in line shares its place with another that may win too. */
export function sharedPlace(
  lot: RankedLot,
  next: Candidate,
  mayWin: readonly Candidate[],
): Unknown | undefined {
  const equal = mayWin.filter(({ place }) => place === next.place);
  if (equal.length < 2) return undefined;
  const names = inWords(equal.map(({ bid }) => bid.work.bid.name));
  const tie = lot.ranking?.ties.findLast(
    ({ settled, bids }) => !settled && bids.includes(next.bid.work.bid.id),
  );
  return {
    says:
      tie?.says ?? `${names} share a place in ${lot.work.lot.title}, and one of them would win it.`,
    at: placeFor([lot.work.lot.written, 'id']),
    advice: 'Settle the tie as the tender says, and record the decision.',
  };
}
