import type { CompetitionFacts, LotFacts } from '../competition/facts.ts';
import { sha256 } from '../digest/sha-256.ts';
import { plainData } from '../exact/plain-data.ts';
import type { DecisionQualityLocked } from '../spec/written.generated.ts';

/**
 * One digest over how a lot is judged: its questions, levels, weights, thresholds and price rule, and how the tender rounds,
 * combines scores and settles ties; as JSON with the names of fields in order, so that only a change of meaning changes it.
 */
export function judgingDigest(facts: CompetitionFacts, lot: LotFacts): string {
  const { weighting, rounding, assessment, ties, lot_limits } = facts.tender;
  const { criteria, written } = lot;
  const { total_threshold, price_schedule } = written;
  const judged = {
    weighting,
    rounding,
    assessment,
    ties,
    lot_limits,
    total_threshold,
    price_schedule,
  };
  return sha256(JSON.stringify(inOrder(plainData({ criteria, ...judged }))));
}

/** Whether a lot is judged otherwise now than when its scores were locked. A lock of an earlier version of this tool cannot tell. */
export const isJudgedOtherwise = (
  facts: CompetitionFacts,
  lot: LotFacts,
  lock: DecisionQualityLocked,
): boolean => lock.judging !== undefined && lock.judging !== judgingDigest(facts, lot);

/** The same data with the names of every group in the order of the alphabet. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, field]) => [name, inOrder(field)]),
  );
}
