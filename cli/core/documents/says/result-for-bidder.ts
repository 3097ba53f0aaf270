import { shutsOut } from '../../scoring/threshold.ts';
import type {
  ResultAllocatedLot,
  ResultBidResult,
  ResultLotResult,
} from '../../spec/written.generated.ts';

/** How a lot ended, told to one bidder: what came of the lot, and why the bid did not win when it did not. A sentence or two each. */
export function resultForBidder(
  lot: ResultLotResult,
  bid: ResultBidResult,
  allocated?: ResultAllocatedLot,
): readonly string[] {
  const missed = bid.thresholds.filter(({ reached }) => !reached);
  const says = missed.map((one) => one.says);
  if (missed.some(shutsOut))
    return [`${belowMinimum(missed.length)} ${says.join(' ')}`, lot.outcome_says];
  const winner = lot.bids.find((one) => one.winner);
  const isBeaten = winner && !bid.winner && bid.total;
  if (isBeaten && allocated && allocated.passed_over.length > 0)
    return [...sharedOut(allocated, bid, winner), ...says];
  return [isBeaten ? beaten(lot, bid, winner) : lot.outcome_says, ...says];
}

const belowMinimum = (count: number): string =>
  `Your bid could not win, because it did not reach ${count === 1 ? 'a minimum' : 'every minimum'} that the tender sets.`;

/** Where a limit on lots decided, the most points in the lot did not. */
function sharedOut(
  { passed_over, says }: ResultAllocatedLot,
  { bid, total, ratio }: ResultBidResult,
  winner: ResultBidResult,
): readonly string[] {
  const own = passed_over.find((one) => one.bid === bid);
  const [theirs, yours] =
    winner.ratio && ratio
      ? [`a figure of ${winner.ratio.shown} for price and quality together`, ratio.shown]
      : [`${winner.total?.shown} points`, total?.shown];
  const won = `${winner.bidder} won this lot with ${theirs}.`;
  if (own) return [`${own.says} ${won}`];
  return [`${won} Your bid has ${yours}.`, says];
}

function beaten(lot: ResultLotResult, bid: ResultBidResult, winner: ResultBidResult): string {
  const shown = bid.total?.shown ?? '';
  const isTied = lot.ties.some(({ bids }) => bids.includes(bid.bid) && bids.includes(winner.bid));
  if (isTied)
    return `${winner.bidder} won this lot. Both bids have ${bid.ratio ? `a figure of ${bid.ratio.shown}` : `${shown} points`}, and the tender says how to choose between equal bids.`;
  if (winner.ratio && bid.ratio)
    return `One figure for price and quality together decides. ${winner.bidder} has ${winner.ratio.shown}, and your bid has ${bid.ratio.shown}.`;
  return `The bid with the most points wins. ${winner.bidder} has ${winner.total?.shown} points, and your bid has ${shown}.`;
}
