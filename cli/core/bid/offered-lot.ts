import type { BidFacts, CompetitionFacts, LotFacts } from '../competition/facts.ts';
import type { BidLotBid } from '../spec/written.generated.ts';

/** A bid in one lot, with the tender that it answers. */
export interface OfferedLot {
  readonly facts: CompetitionFacts;
  readonly bid: BidFacts;
  readonly lot: LotFacts;
  readonly offer: BidLotBid;
}
