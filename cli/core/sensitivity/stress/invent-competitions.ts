import type { CompetitionFacts, LotFacts } from '../../competition/facts.ts';
import { numbersFromSeed, type Draw } from '../numbers-from-seed.ts';
import { cheapBid, inventBids, spreads, type InventedBid, type Spread } from './invented-bids.ts';
import { inventLot, type InventedLot } from './invented-lot.ts';
import { runCompetition, type Ran } from './run-competition.ts';

/** One invented competition: which bids met, in which lot, and how it ended. */
export interface Competed {
  readonly spread: Spread;
  readonly lot: InventedLot;
  readonly bids: readonly InventedBid[];
  /** A cheap and poor bid for the same lot, which did not take part. */
  readonly cheap: InventedBid;
  readonly ran: Ran;
}

/** Where the bids come from, and how many competitions are held between them. */
export interface HowMany {
  readonly seed: bigint;
  readonly competitions: number;
}

/** Invents bids for a lot and lets three to five of them at a time compete: half of the times far apart, half close together. */
export function inventCompetitions(
  facts: CompetitionFacts,
  lot: LotFacts,
  { seed, competitions }: HowMany,
): readonly Competed[] {
  const draw = numbersFromSeed(seed);
  return spreads.flatMap((spread) => {
    const pool = inventBids(lot, spread, { count: POOL, draw });
    const cheap = cheapBid(lot, spread);
    const invented = inventLot(facts, lot, [...pool, cheap]);
    return Array.from({ length: Math.ceil(competitions / spreads.length) }, () => {
      const bids = someOf(pool, 3 + draw(3), draw);
      const ran = runCompetition(invented, idsOf(bids));
      return { spread, lot: invented, bids, cheap, ran };
    });
  });
}

const POOL = 60;

/** The ids of these bids. */
export const idsOf = (bids: readonly InventedBid[]): readonly string[] => bids.map(({ id }) => id);

function someOf<Item>(items: readonly Item[], count: number, draw: Draw): readonly Item[] {
  const left = [...items];
  return Array.from({ length: count }, () => left.splice(draw(left.length), 1)).flat();
}
