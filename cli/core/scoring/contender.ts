import type { CriterionFacts, PriceFacts } from '../competition/facts.ts';
import { pricesAreSealed } from '../panel/envelopes.ts';
import { scoreCriterion, type CriterionScored } from './criterion.ts';
import { offeredPrice, type OfferedPrice } from './offered-price.ts';
import type { BidWork } from './scoring-work.ts';
import { shutsOut } from './threshold.ts';
import { allKnown, type Known, type Unknown } from './unknown.ts';

/** A bid that is assessed: its points for everything but the price, and the price it offers where the lot scores one. */
export interface Contender {
  readonly work: BidWork;
  readonly quality: Known<readonly CriterionScored[]>;
  readonly price?: Known<OfferedPrice>;
}

/** Scores everything about a bid that needs no other bid. */
export function assess(work: BidWork): Contender {
  const { criteria } = work.lot;
  const quality = allKnown(
    criteria.flatMap((criterion) =>
      criterion.kind === 'price' ? [] : [scoreCriterion(work, criterion)],
    ),
  );
  const priced = pricesAreSealed(work.facts, work.lot) ? undefined : priceCriterion(criteria);
  return { work, quality, ...(priced && { price: offeredPrice(work, priced.id) }) };
}

/** The criterion of a lot that scores the price, where there is one. */
export const priceCriterion = (criteria: readonly CriterionFacts[]): PriceFacts | undefined =>
  priceCriteria(criteria)[0];

/** Every criterion of a lot that scores a price: one, or one for each line of its schedule that is scored apart. */
export const priceCriteria = (criteria: readonly CriterionFacts[]): readonly PriceFacts[] =>
  criteria.filter((criterion): criterion is PriceFacts => criterion.kind === 'price');

/** What stands in the way of this bid's own figures. */
export const missingFrom = ({ quality, price }: Contender): readonly Unknown[] =>
  [quality, ...(price ? [price] : [])].flatMap((value) => (value.ok ? [] : value.unknown));

/** Whether a least score for quality has already shut a bid out. Nobody can say while its scores are not known. */
export function isAboveThresholds({ quality }: Contender): boolean {
  return quality.ok && !quality.value.some(({ thresholds }) => thresholds.some(shutsOut));
}
