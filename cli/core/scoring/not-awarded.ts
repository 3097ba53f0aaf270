import type { DecisionNoAward } from '../spec/written.generated.ts';
import type { RankedLot } from './rank-lot.ts';

/** The decision that no contract is awarded for a lot, where people took it. */
export function noAwardOf({ work }: Pick<RankedLot, 'work'>): DecisionNoAward | undefined {
  return work.facts.decisions.find(
    (decision): decision is DecisionNoAward =>
      decision.kind === 'no-award' && decision.lot === work.lot.id,
  );
}

/** Whether people decided that nobody wins a lot. */
export const isNotAwarded = (lot: Pick<RankedLot, 'work'>): boolean => noAwardOf(lot) !== undefined;
