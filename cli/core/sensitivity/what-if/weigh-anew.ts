import type { CriterionFacts, LotFacts } from '../../competition/facts.ts';
import type { Exact } from '../../exact/exact.ts';
import { sumOf } from '../../exact/sum-of.ts';

/** The points of all criteria of a lot together. */
export const wholeOf = ({ criteria }: LotFacts): Exact =>
  sumOf(criteria.map(({ weight }) => weight));

/**
 * The lot with another weight for one criterion, in points of the total. All other criteria keep their shares of what
 * is left, so that the whole stays the same.
 */
export function weighAnew(lot: LotFacts, id: string, weight: Exact): LotFacts {
  const whole = wholeOf(lot);
  const now = lot.criteria.find((one) => one.id === id)?.weight ?? whole;
  const rest = whole.sub(now);
  const others = rest.n === 0n ? rest : whole.sub(weight).div(rest);
  const criteria = lot.criteria.map((one) =>
    one.id === id
      ? now.n === 0n
        ? { ...one, weight }
        : scaled(one, weight.div(now))
      : scaled(one, others),
  );
  return { ...lot, criteria };
}

function scaled(criterion: CriterionFacts, by: Exact): CriterionFacts {
  const weight = criterion.weight.mul(by);
  if (criterion.kind !== 'heading') return { ...criterion, weight };
  const criteria = criterion.criteria.map((one) => ({ ...one, weight: one.weight.mul(by) }));
  return { ...criterion, weight, criteria };
}
