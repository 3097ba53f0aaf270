import type { DecisionDecision, DecisionGateJudged } from '../spec/written.generated.ts';
import { showMoney } from '../exact/show.ts';
import { showDate } from '../dates/show-date.ts';
import { afterRefusal } from './after-refusal.ts';
import type { BidFacts, CompetitionFacts, GateFacts, LotFacts } from './facts.ts';
import { decisionsOn } from './look-up.ts';
import { tooManyLots } from './too-many-lots.ts';

/**
 * Whether a bid is assessed in a lot, and if not, why not and which decision made it so. `undecided` means
 * that people have yet to decide something; `says` completes the sentence "The bid …".
 */
export type Standing = { readonly kind: 'live' } | OutOfTheRunning;

/** A bid that is not assessed in a lot, or not yet. */
export interface OutOfTheRunning {
  readonly kind:
    'late' | 'withdrawn' | 'excluded' | 'refused' | 'gate-failed' | 'not-received' | 'undecided';
  readonly decision?: DecisionDecision;
  readonly says: string;
}

/** The standing of one bid in one lot by the recorded decisions. Nothing is assumed: without a receipt a bid is not received. */
export function standingOf(facts: CompetitionFacts, lot: LotFacts, bid: BidFacts): Standing {
  const decided = decisionsAbout(facts, lot, bid);
  return (
    takenBack(decided) ??
    shutOut(decided) ??
    refusedCorrection(facts, decided) ??
    tooManyLots(facts, lot, bid) ??
    arrival(facts.tender.timetable.deadline, decided) ??
    throughGates(lot, decided) ?? { kind: 'live' }
  );
}

/** Whether a bid must pass this gate before it is assessed, and not only by the award or the start. */
export function isDueWithBid(gate: GateFacts): boolean {
  return (gate.needed_by ?? 'bid') === 'bid';
}

function decisionsAbout(
  { decisions }: CompetitionFacts,
  lot: LotFacts,
  bid: BidFacts,
): readonly DecisionDecision[] {
  return decisionsOn(decisions, bid.id).filter(
    (decision) => !('lot' in decision) || decision.lot === undefined || decision.lot === lot.id,
  );
}

const ofKind = <Kind extends DecisionDecision['kind']>(
  decided: readonly DecisionDecision[],
  kind: Kind,
): readonly Extract<DecisionDecision, { kind: Kind }>[] =>
  decided.filter(
    (decision): decision is Extract<DecisionDecision, { kind: Kind }> => decision.kind === kind,
  );

function takenBack(decided: readonly DecisionDecision[]): OutOfTheRunning | undefined {
  const [decision] = ofKind(decided, 'withdrawn');
  return decision && { kind: 'withdrawn', decision, says: `was withdrawn on ${decision.on}.` };
}

function shutOut(decided: readonly DecisionDecision[]): OutOfTheRunning | undefined {
  const [decision] = ofKind(decided, 'excluded');
  return decision && { kind: 'excluded', decision, says: `was excluded: ${decision.ground}` };
}

function refusedCorrection(
  { tender }: CompetitionFacts,
  decided: readonly DecisionDecision[],
): OutOfTheRunning | undefined {
  const decision = ofKind(decided, 'price-corrected').find(
    (one) => afterRefusal(tender, one) === 'excluded',
  );
  return (
    decision && {
      kind: 'excluded',
      decision,
      says: `was excluded: on ${showDate(decision.refused_on ?? decision.on)} its bidder refused the correction of the price from ${showMoney(decision.from)} to ${showMoney(decision.to)}.`,
    }
  );
}

function arrival(
  deadline: string,
  decided: readonly DecisionDecision[],
): OutOfTheRunning | undefined {
  const [received, ...again] = ofKind(decided, 'received');
  if (!received) return { kind: 'not-received', says: 'has no record of when it arrived.' };
  if (again.some(({ at }) => at !== received.at))
    return { kind: 'undecided', decision: received, says: 'has two different times of arrival.' };
  if (received.at <= deadline) return undefined;
  const [late, ...more] = ofKind(decided, 'late');
  if (!late || more.some(({ accepted }) => accepted !== late.accepted))
    return { kind: 'undecided', decision: received, says: 'was late, and nobody has decided.' };
  return late.accepted ? undefined : { kind: 'late', decision: late, says: 'arrived too late.' };
}

const throughGates = (
  { gates }: LotFacts,
  decided: readonly DecisionDecision[],
): OutOfTheRunning | undefined =>
  gates.map((gate) => throughGate(gate, decided)).find((stopped) => stopped !== undefined);

function throughGate(
  gate: GateFacts,
  decided: readonly DecisionDecision[],
): OutOfTheRunning | undefined {
  const [judged, ...again] = judgements(gate, decided);
  if (!judged || again.some(({ passes }) => passes !== judged.passes))
    return isDueWithBid(gate)
      ? { kind: 'undecided', says: `has not been judged on “${gate.title}”.` }
      : undefined;
  if (judged.passes || !gate.disqualifies) return undefined;
  return { kind: 'gate-failed', decision: judged, says: `does not meet “${gate.title}”.` };
}

/** A judgement for one lot stands before one for all lots. */
function judgements(
  gate: GateFacts,
  decided: readonly DecisionDecision[],
): readonly DecisionGateJudged[] {
  const all = ofKind(decided, 'gate').filter((decision) => decision.gate === gate.id);
  const forLot = all.filter(({ lot }) => lot !== undefined);
  return forLot.length > 0 ? forLot : all;
}
