import type { PriceFacts } from '../competition/facts.ts';
import type { CriterionScored } from './criterion.ts';
import type { PriceScored } from './line-of.ts';
import type { OwnFigures } from './own-figures.ts';
import type { PricePoints } from './price/price-points.ts';
import { showFor, type BidWork } from './scoring-work.ts';
import { sumAddress } from './sum-address.ts';
import { testThreshold } from './threshold.ts';

/** A price that takes part in the comparison. */
export interface ComparedPrice {
  readonly work: BidWork;
  readonly offered: PriceScored;
  readonly figures: OwnFigures;
}

/** A price with its points and what it was compared with. */
export interface PriceToEnter extends ComparedPrice {
  readonly scored: PricePoints;
  /** The addresses of what all the prices have in common, by the name that formulas use. */
  readonly compared: Readonly<Record<string, string>>;
}

/** Enters the points for a price, and each step that led to them, in the ledger. */
export function enterPrice(criterion: PriceFacts, entry: PriceToEnter): CriterionScored {
  const { work, scored } = entry;
  const { id, title, weight, methodName: rule } = criterion;
  const step = `${work.address}/${id}`;
  for (const { name, title: what, value, how, uses } of scored.steps)
    work.ledger.enter({
      id: `${step}/${name}`,
      title: what,
      how,
      value,
      from: stepsOf(uses, step, entry),
      rule,
    });
  const from = stepsOf(scored.uses.length > 0 ? scored.uses : ['price'], step, entry);
  const entered = {
    id: step,
    title: criterion.method.ranks_by ? criterion.method.title : `Points for “${title}”`,
    how: scored.how,
    from,
    rule,
  };
  const points = work.ledger.enter({ ...entered, value: scored.points });
  const { explains } = scored;
  const result = { id, title, kind: criterion.kind, weight: showFor(work, weight), points };
  const measured = { title, weight, exact: scored.unrounded, rounded: scored.points };
  const thresholds = criterion.threshold ? [testThreshold(criterion.threshold, measured)] : [];
  return {
    id,
    points: scored.points,
    step,
    result: { ...result, criteria: [], explains },
    thresholds,
  };
}

/** The figures that stand behind the names in a formula: this price, the lowest price, an earlier step … */
function stepsOf(
  uses: readonly string[],
  address: string,
  { work, offered, scored, compared, figures }: PriceToEnter,
): readonly string[] {
  const found = uses.flatMap((name) => {
    if (scored.steps.some((step) => step.name === name)) return [`${address}/${name}`];
    if (name === 'price') return [offered.step];
    if (name === 'quality') return [sumAddress(work, 'quality')];
    return figures.steps[name] ?? compared[name] ?? [];
  });
  return [...new Set(found)];
}
