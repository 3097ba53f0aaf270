import type { CriterionFacts, LotFacts } from '../../competition/facts.ts';
import { hundred, zero, type Exact } from '../../exact/exact.ts';
import { sumOf } from '../../exact/sum-of.ts';
import { priceCriterion } from '../../scoring/contender.ts';
import { idsOf, type Competed } from './invent-competitions.ts';
import { spreads, type Spread } from './invented-bids.ts';
import { leafPoints, pricePoints } from './leaf-points.ts';

/** What a question, or the price, counts for: as the tender says, and by how far apart it puts bids. All in per cent. */
export interface WeightInEffect {
  readonly id: string;
  readonly title: string;
  readonly kind: 'question' | 'price';
  readonly says: Exact;
  readonly inEffect: Readonly<Record<Spread, Exact>>;
}

/** The parts of a lot that bids earn points for: its questions, and the price where it earns points. */
export function leavesOf({ criteria }: LotFacts): readonly Leaf[] {
  return criteria.flatMap((one): readonly Leaf[] => {
    if (one.kind === 'heading') return one.criteria;
    return one.kind === 'price' && one.method.ranks_by ? [] : [one];
  });
}

/** A question, or the price. */
export type Leaf = Exclude<CriterionFacts, { readonly kind: 'heading' }>;

/**
 * Nominal against effective weights. A weight in effect is the difference between the most and the fewest points that
 * the bids of a competition earned for it, as a share of all such differences, over all invented competitions.
 */
export function weightsInEffect(
  lot: LotFacts,
  competed: readonly Competed[],
): readonly WeightInEffect[] {
  const leaves = leavesOf(lot);
  const total = sumOf(leaves.map(({ weight }) => weight));
  const ranges = new Map(spreads.map((spread) => [spread, rangesIn(lot, competed, spread)]));
  const inEffect = (id: string, spread: Spread): Exact => {
    const all = ranges.get(spread) ?? new Map<string, Exact>();
    return percentOf(all.get(id) ?? zero, sumOf([...all.values()]));
  };
  return leaves.map(({ id, title, kind, weight }) => ({
    id,
    title,
    kind,
    says: percentOf(weight, total),
    inEffect: { apart: inEffect(id, 'apart'), close: inEffect(id, 'close') },
  }));
}

const percentOf = (part: Exact, whole: Exact): Exact =>
  whole.n === 0n ? zero : part.div(whole).mul(hundred);

function rangesIn(
  lot: LotFacts,
  competed: readonly Competed[],
  spread: Spread,
): ReadonlyMap<string, Exact> {
  const chosen = competed.filter((one) => one.spread === spread);
  const [first] = chosen;
  const earned = new Map(
    [...(first?.lot.contenders ?? [])].map(([id, bid]) => [id, leafPoints(bid)] as const),
  );
  const priced = priceCriterion(lot.criteria);
  return new Map(
    leavesOf(lot).map(({ id }) => {
      const differences = chosen.map(({ bids, ran }) =>
        rangeOf(
          id === priced?.id
            ? pricePoints(ran)
            : idsOf(bids).flatMap((bid) => earned.get(bid)?.get(id) ?? []),
        ),
      );
      return [id, sumOf(differences)];
    }),
  );
}

/** The difference between the largest and the smallest of these. */
export function rangeOf(values: readonly Exact[]): Exact {
  const [first, ...rest] = values;
  if (!first) return zero;
  const ends = rest.reduce(
    ({ low, high }, one) => ({ low: one.lt(low) ? one : low, high: one.gt(high) ? one : high }),
    { low: first, high: first },
  );
  return ends.high.sub(ends.low);
}
