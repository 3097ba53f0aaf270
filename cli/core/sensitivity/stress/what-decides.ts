import type { CompetitionFacts, LotFacts, QuestionFacts } from '../../competition/facts.ts';
import { zero, type Exact } from '../../exact/exact.ts';
import { idsOf, type Competed } from './invent-competitions.ts';
import { spreads, type InventedBid } from './invented-bids.ts';
import { inventLot, type InventedLot } from './invented-lot.ts';
import { runCompetition } from './run-competition.ts';
import { leavesOf, type Leaf } from './weights-in-effect.ts';

/** How often one question, or the price, decided who won. */
export interface Decides {
  readonly id: string;
  readonly title: string;
  readonly kind: Leaf['kind'];
  /** Why it can never decide, where that is certain. */
  readonly never?: string;
  /** Competitions with a winner, and those that somebody else would have won had all bids been equal on this. */
  readonly tried: number;
  readonly changed: number;
}

/** Makes all bids equal on one question, or in price, and looks whether somebody else then wins; for each in turn. */
export function whatDecides(
  facts: CompetitionFacts,
  lot: LotFacts,
  competed: readonly Competed[],
): readonly Decides[] {
  const chosen = spreads.flatMap((spread) =>
    competed
      .filter((one) => one.spread === spread && one.ran.winner !== undefined)
      .slice(0, PER_SPREAD),
  );
  return leavesOf(lot).map((leaf) => {
    const { id, title, kind } = leaf;
    const never = neverDecides(leaf);
    const changed = chosen.filter(changes(facts, lot, { leaf, chosen })).length;
    return {
      id,
      title,
      kind,
      ...(never !== undefined && { never }),
      tried: chosen.length,
      changed,
    };
  });
}

/** Each costs as much as the competitions themselves, so only some are tried. */
const PER_SPREAD = 40;

interface Equalised {
  readonly leaf: Leaf;
  readonly chosen: readonly Competed[];
}

/** Whether a competition has another winner once all its bids are equal on this. */
function changes(facts: CompetitionFacts, lot: LotFacts, { leaf, chosen }: Equalised) {
  const lots = new Map<InventedLot, InventedLot>(
    [...new Set(chosen.map((one) => one.lot))].map((one) => {
      const bids = chosen.filter((other) => other.lot === one).flatMap((other) => other.bids);
      return [
        one,
        inventLot(
          facts,
          lot,
          [...new Set(bids)].map((bid) => levelled(bid, leaf, bids)),
        ),
      ];
    }),
  );
  return (one: Competed): boolean => {
    const equal = lots.get(one.lot);
    const winner = equal && runCompetition(equal, idsOf(one.bids)).winner;
    return winner !== one.ran.winner;
  };
}

function levelled(bid: InventedBid, leaf: Leaf, all: readonly InventedBid[]): InventedBid {
  if (leaf.kind === 'price') return { ...bid, price: all[0]?.price ?? bid.price };
  return { ...bid, scores: new Map([...bid.scores, [leaf.id, topOf(leaf)]]) };
}

const topOf = ({ levels }: QuestionFacts): Exact => levels.at(-1)?.score ?? zero;

function neverDecides(leaf: Leaf): string | undefined {
  if (leaf.weight.n === 0n) return 'It has no weight.';
  if (leaf.kind === 'price') return undefined;
  if (leaf.levels.length < 2) return 'It has a single level, so every bid earns the same.';
  return onlyTopPasses(leaf)
    ? 'Only bids with its top score can win, so all that can win earn the same.'
    : undefined;
}

/** Whether every score but the top one keeps a bid from winning. */
function onlyTopPasses({ threshold, levels }: QuestionFacts): boolean {
  if (!threshold || threshold.if_below !== 'not-awarded' || threshold.measured_in !== 'score')
    return false;
  const next = levels.at(-2)?.score;
  return next !== undefined && next.lt(threshold.at_least);
}
