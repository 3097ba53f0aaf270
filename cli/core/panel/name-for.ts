import type { BidFacts, CompetitionFacts } from '../competition/facts.ts';
import { isHidden } from '../competition/letters.ts';

/** How people may call a bid now: by the bidder’s name, or as `Bid C` in a blind tender that has not shown the names. */
export function nameFor({ tender, decisions }: CompetitionFacts, bid: BidFacts): string {
  if (!isHidden(tender, decisions)) return bid.name;
  return bid.letter === undefined ? 'A bid without a letter' : `Bid ${bid.letter}`;
}
