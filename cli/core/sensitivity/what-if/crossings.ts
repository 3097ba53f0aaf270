import type { CriterionFacts } from '../../competition/facts.ts';
import type { Exact } from '../../exact/exact.ts';
import { scoreLot, type ScoredLot } from './scored-lot.ts';
import { weighAnew, wholeOf } from './weigh-anew.ts';

/**
 * Every weight of a criterion at which another bid would have the total of the winner, exactly. Nothing where that cannot be solved: where
 * totals are rounded before they decide, a method ranks by a ratio, or the totals at five weights do not lie on straight
 * lines for the same bids.
 */
export function crossings(
  base: ScoredLot,
  winner: string,
  { id, weight: now }: CriterionFacts,
): readonly Exact[] | undefined {
  const { stages, ranks_on } = base.facts.tender.rounding;
  if (stages.length > 0 || ranks_on !== 'exact') return undefined;
  const whole = wholeOf(base.lot);
  const weights = [
    now.div(4n),
    now.div(2n),
    now,
    now.mul(3n).add(whole).div(4n),
    now.add(whole).div(2n),
  ];
  const totals = weights.map((weight) => totalsAt(base, id, weight));
  const lines = totals[0] && straightLines(weights, totals);
  return lines && meetings(lines, winner);
}

type Totals = ReadonlyMap<string, Exact>;

function totalsAt({ facts, lot }: ScoredLot, id: string, weight: Exact): Totals {
  const { ranked } = scoreLot(facts, weighAnew(lot, id, weight));
  const placed = ranked.ranking?.placed ?? [];
  const isRatio = placed.some(({ bid }) => bid.total.ratio);
  return new Map(isRatio ? [] : placed.map(({ bid }) => [bid.work.bid.id, bid.total.ranksOn]));
}

/** A total as a straight line: what it is at a weight of nothing, and how much each point of weight adds. */
interface Line {
  readonly bid: string;
  readonly start: Exact;
  readonly slope: Exact;
}

function straightLines(
  weights: readonly Exact[],
  totals: readonly Totals[],
): readonly Line[] | undefined {
  const [first, last, from, to] = [totals[0], totals.at(-1), weights[0], weights.at(-1)];
  if (!first || !last || !from || !to || first.size === 0) return undefined;
  if (totals.some((one) => one.size !== first.size)) return undefined;
  const lines: Line[] = [];
  for (const [bid, total] of first) {
    const slope = last.get(bid)?.sub(total).div(to.sub(from));
    if (!slope) return undefined;
    const start = total.sub(slope.mul(from));
    const fits = (weight: Exact, index: number): boolean =>
      totals[index]?.get(bid)?.equals(start.add(slope.mul(weight))) ?? false;
    if (!weights.every(fits)) return undefined;
    lines.push({ bid, start, slope });
  }
  return lines;
}

function meetings(lines: readonly Line[], winner: string): readonly Exact[] {
  const own = lines.find(({ bid }) => bid === winner);
  const found = new Map<string, Exact>();
  for (const other of own ? lines : []) {
    const apart = own?.slope.sub(other.slope);
    if (!own || !apart || apart.n === 0n) continue;
    const at = other.start.sub(own.start).div(apart);
    found.set(at.toFraction(), at);
  }
  return [...found.values()];
}
