import type { BidFacts, CompetitionFacts } from '../competition/facts.ts';
import type { DecisionLate, DecisionReceived, ResultReceipt } from '../spec/written.generated.ts';

/** The record of a bid's arrival, or nothing when nobody recorded it. */
export function arrivalOf(facts: CompetitionFacts, bid: BidFacts): DecisionReceived | undefined {
  return facts.decisions.find(
    (decision): decision is DecisionReceived =>
      decision.kind === 'received' && decision.bid === bid.id,
  );
}

/** When a bid arrived, whether that was late, and what was decided about it. A bid that arrives in the minute of the deadline is in time. */
export function receiptOf(facts: CompetitionFacts, bid: BidFacts): ResultReceipt | undefined {
  const arrival = arrivalOf(facts, bid);
  if (!arrival) return undefined;
  const { deadline } = facts.tender.timetable;
  const isLate = arrival.at.slice(0, deadline.length) > deadline;
  const decided = facts.decisions.find(
    (decision): decision is DecisionLate => decision.kind === 'late' && decision.bid === bid.id,
  );
  const verdict = decided && { accepted: decided.accepted, why: decided.why };
  return { at: arrival.at, late: isLate, ...(isLate && verdict) };
}
