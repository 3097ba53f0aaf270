import type { CompetitionFacts, LotFacts } from '../competition/facts.ts';
import { lockOf } from './lock.ts';
import type { DecisionPricesOpened } from '../spec/written.generated.ts';

/** The record that the prices of a lot were opened, or nothing. The latest counts. */
export const pricesOpened = (
  { decisions }: CompetitionFacts,
  { id }: LotFacts,
): DecisionPricesOpened | undefined =>
  decisions.findLast(
    (one): one is DecisionPricesOpened => one.kind === 'prices-opened' && one.lot === id,
  );

/**
 * Whether nobody may see the prices of a lot yet, because they lie in a second envelope that was not opened. An opening
 * without a lock on the scores for quality opens nothing.
 */
export const pricesAreSealed = (facts: CompetitionFacts, lot: LotFacts): boolean =>
  facts.tender.assessment?.envelopes === 'two' && !(pricesOpened(facts, lot) && lockOf(facts, lot));
