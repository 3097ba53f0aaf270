import type { CompetitionFacts, LotFacts } from '../../competition/facts.ts';
import { priceCriterion } from '../../scoring/contender.ts';
import { idsOf, type Competed } from './invent-competitions.ts';
import { runCompetition } from './run-competition.ts';
import { smallestReversal, type Reversal, type WithLoser } from './reversal.ts';

/** Whether a bid that loses can change who wins: what the method declares, and what was found. */
export interface LosingBids {
  /** `independent`: no bid's points depend on another bid. `declared`: the method's card says it cannot happen. */
  readonly card: 'independent' | 'cannot' | 'can';
  /** Competitions with a winner, and those of them where one losing bid more or less changed the winner. */
  readonly tried: number;
  readonly found: number;
  /** The smallest example that could be made of one that was found. */
  readonly example?: Reversal;
}

/** Leaves every losing bid out of every competition in turn, adds a cheap and poor one, and looks whether somebody else then wins. */
export function losingBids(
  facts: CompetitionFacts,
  lot: LotFacts,
  competed: readonly Competed[],
): LosingBids {
  const decided = competed.filter(({ ran }) => ran.winner !== undefined);
  const reversals = decided.flatMap((one) => reversalOf(one) ?? []);
  const example = firstOf(reversals, (one) => smallestReversal(facts, lot, one));
  return {
    card: cardOf(lot),
    tried: decided.length,
    found: reversals.length,
    ...(example && { example }),
  };
}

function firstOf<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The bids, and the losing one that changes the winner of this competition by being there or not. */
function reversalOf({ lot, bids, cheap, ran }: Competed): WithLoser | undefined {
  const ids = idsOf(bids);
  const winnerOf = (some: readonly string[]) => runCompetition(lot, some).winner;
  const isOther = (winner: string | undefined) => winner !== undefined && winner !== ran.winner;
  const withCheap = winnerOf([...ids, cheap.id]);
  if (isOther(withCheap) && withCheap !== cheap.id)
    return { bids: [...bids, cheap], loser: cheap.id };
  const loser = ids.find(
    (id) => id !== ran.winner && isOther(winnerOf(ids.filter((other) => other !== id))),
  );
  return loser === undefined ? undefined : { bids, loser };
}

function cardOf({ criteria }: LotFacts): LosingBids['card'] {
  const properties = priceCriterion(criteria)?.method.properties;
  if (!properties?.depends_on_rivals) return 'independent';
  return properties.loser_can_change_winner ? 'can' : 'cannot';
}
