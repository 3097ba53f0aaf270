import type { ResultBidResult, ResultLotResult } from '../spec/written.generated.ts';
import { asideResult, assessedResult } from './bid-result.ts';
import { outcomeResult, type Outcome } from './outcome.ts';
import { departures } from './rescored.ts';
import { rescoredResult } from './rescored-result.ts';
import type { RankedLot } from './rank-lot.ts';

/** A lot as the result file holds it: placed bids first, in order; then the others by id. */
export function lotResult(lot: RankedLot, outcome: Outcome): ResultLotResult {
  const { work, assessed, others, prices, ranking } = lot;
  const gone = prices ? departures(lot) : [];
  const placed = ranking?.placed ?? [];
  const winner = outcome.kind === 'award' ? { winner: outcome.winner.work.bid.id } : {};
  const among = { count: placed.length, ...winner };
  const isPlaced = new Set(placed.map(({ bid }) => bid.work.bid.id));
  const first = placed.map((one) => withLowPrice(assessedResult(one.bid, one, among), lot));
  const rest = [
    ...assessed
      .filter((bid) => !isPlaced.has(bid.work.bid.id))
      .map((bid) => withLowPrice(assessedResult(bid, undefined, among), lot)),
    ...others.map(asideResult),
  ].sort((a, b) => (a.bid < b.bid ? -1 : 1));
  return {
    id: work.lot.id,
    title: work.lot.title,
    ...outcomeResult(outcome),
    ...(prices && { prices: prices.compared }),
    ...(lot.lowPrice && { low_price: lot.lowPrice.rule }),
    ...(lot.otherPrices.length > 0 && {
      other_prices: lot.otherPrices.map(({ compared }) => compared),
    }),
    bids: [...first, ...rest],
    ...(gone.length > 0 && { rescored: gone.map(rescoredResult) }),
    ties: ranking?.ties ?? [],
  };
}

function withLowPrice(bid: ResultBidResult, { lowPrice }: RankedLot): ResultBidResult {
  const result = lowPrice?.results.get(bid.bid);
  return result ? { ...bid, low_price: result } : bid;
}
