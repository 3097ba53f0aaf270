import type { CompetitionFacts, LotFacts } from '../../competition/facts.ts';
import { zero, type Exact } from '../../exact/exact.ts';
import { idsOf } from './invent-competitions.ts';
import type { InventedBid } from './invented-bids.ts';
import { inventLot } from './invented-lot.ts';
import { runCompetition, totalsIn, type Ran } from './run-competition.ts';
import { simplerBids } from './simpler-bids.ts';

/** Bids of which one loses, and somebody else wins when that one is left out. */
export interface Reversal {
  readonly bids: readonly InventedBid[];
  /** The losing bid that changes the winner. */
  readonly loser: string;
  readonly winnerWith: string;
  readonly winnerWithout: string;
  /** What each bid earned, by bid. */
  readonly earned: readonly Earned[];
}

/** What a bid of an example earned: points for everything but the price, and its total with and without the losing bid. */
export interface Earned {
  readonly bid: string;
  readonly price: Exact;
  readonly quality: Exact;
  readonly totalWith: Exact;
  readonly totalWithout?: Exact;
}

/** Bids, and the losing one among them. */
export interface WithLoser {
  readonly bids: readonly InventedBid[];
  readonly loser: string;
}

/** What changes when the losing bid is left out, if the winner does. */
export function reversalIn(
  facts: CompetitionFacts,
  lot: LotFacts,
  { bids, loser }: WithLoser,
): Reversal | undefined {
  const invented = inventLot(facts, lot, bids);
  const all = runCompetition(invented, idsOf(bids));
  const rest = runCompetition(
    invented,
    idsOf(bids).filter((id) => id !== loser),
  );
  const [winnerWith, winnerWithout] = [clearWinner(all), clearWinner(rest)];
  if (winnerWith === undefined || winnerWithout === undefined) return undefined;
  if (winnerWith === loser || winnerWith === winnerWithout) return undefined;
  return { bids, loser, winnerWith, winnerWithout, earned: earnedBy(bids, all, rest) };
}

/** An example is clearest without ties, so the winner must be ahead in points. */
function clearWinner({ ranked, winner }: Ran): string | undefined {
  const [first, second] = ranked.ranking?.placed ?? [];
  const isTied = first && second && first.bid.total.ranksOn.equals(second.bid.total.ranksOn);
  return isTied ? undefined : winner;
}

function earnedBy(bids: readonly InventedBid[], all: Ran, rest: Ran): readonly Earned[] {
  const [withAll, withoutLoser] = [totalsIn(all), totalsIn(rest)];
  return bids.map(({ id, price }) => {
    const bid = all.ranked.assessed.find(({ work }) => work.bid.id === id);
    const totalWithout = withoutLoser.get(id);
    return {
      bid: id,
      price,
      quality: bid?.qualityPoints ?? zero,
      totalWith: withAll.get(id) ?? zero,
      ...(totalWithout && { totalWithout }),
    };
  });
}

/** The same effect with as few bids and as round numbers as could be found, changing one thing at a time. */
export function smallestReversal(
  facts: CompetitionFacts,
  lot: LotFacts,
  found: WithLoser,
): Reversal | undefined {
  const test = (bids: readonly InventedBid[]) =>
    reversalIn(facts, lot, { bids, loser: found.loser });
  let best = test(found.bids);
  for (let again = true; again && best;) {
    again = false;
    for (const simpler of simplerBids(best.bids, lot)) {
      const still = test(simpler);
      if (!still) continue;
      best = still;
      again = true;
      break;
    }
  }
  return best;
}
