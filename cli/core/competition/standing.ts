import type {
  DecisionDecision,
  DecisionGateJudged,
  TenderGate,
} from '../spec/written.generated.ts';
import type { BidFacts, CompetitionFacts, LotFacts } from './facts.ts';

/**
 * Whether a bid is assessed in a lot, and if not, why not and which decision made it so. `undecided` means
 * that people have yet to decide something; `says` completes the sentence "The bid …".
 */
export type Standing = { readonly kind: 'live' } | OutOfTheRunning;

/** A bid that is not assessed in a lot, or not yet. */
export interface OutOfTheRunning {
  readonly kind: 'late' | 'withdrawn' | 'excluded' | 'gate-failed' | 'not-received' | 'undecided';
  readonly decision?: DecisionDecision;
  readonly says: string;
}

/** The standing of one bid in one lot by the recorded decisions. Nothing is assumed: without a receipt a bid is not received. */
export function standingOf(facts: CompetitionFacts, lot: LotFacts, bid: BidFacts): Standing {
  const decided = decisionsAbout(facts, lot, bid);
  return (
    takenBack(decided) ??
    shutOut(decided) ??
    arrival(facts.tender.timetable.deadline, decided) ??
    atTheGates(lot.gates, decided) ?? { kind: 'live' }
  );
}

/** Whether a bid must pass this gate before it is assessed, and not only by the award or the start. */
export function isDueWithBid(gate: TenderGate): boolean {
  return (gate.needed_by ?? 'bid') === 'bid';
}

function decisionsAbout(
  facts: CompetitionFacts,
  lot: LotFacts,
  bid: BidFacts,
): readonly DecisionDecision[] {
  return facts.decisions.filter(
    (decision) =>
      'bid' in decision &&
      decision.bid === bid.id &&
      (!('lot' in decision) || decision.lot === undefined || decision.lot === lot.id),
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
  return decision && { kind: 'withdrawn', decision, says: `was withdrawn on ${decision.on}` };
}

function shutOut(decided: readonly DecisionDecision[]): OutOfTheRunning | undefined {
  const [decision] = ofKind(decided, 'excluded');
  return decision && { kind: 'excluded', decision, says: `was excluded: ${decision.ground}` };
}

function arrival(
  deadline: string,
  decided: readonly DecisionDecision[],
): OutOfTheRunning | undefined {
  const [received, ...again] = ofKind(decided, 'received');
  if (!received) return { kind: 'not-received', says: 'has no record of when it arrived' };
  if (again.some(({ at }) => at !== received.at))
    return { kind: 'undecided', decision: received, says: 'has two different times of arrival' };
  if (received.at <= deadline) return undefined;
  const [late, ...more] = ofKind(decided, 'late');
  if (!late || more.some(({ accepted }) => accepted !== late.accepted))
    return {
      kind: 'undecided',
      decision: received,
      says: 'was late, and nobody has decided what follows',
    };
  return late.accepted ? undefined : { kind: 'late', decision: late, says: 'arrived too late' };
}

/** A failed gate says more than one that waits, so it comes first. */
function atTheGates(
  gates: readonly TenderGate[],
  decided: readonly DecisionDecision[],
): OutOfTheRunning | undefined {
  const standings = gates.flatMap((gate) => throughGate(gate, decided) ?? []);
  return standings.find(({ kind }) => kind === 'gate-failed') ?? standings[0];
}

function throughGate(
  gate: TenderGate,
  decided: readonly DecisionDecision[],
): OutOfTheRunning | undefined {
  const [judged, ...again] = judgements(gate, decided);
  const isDecided = judged && again.every(({ passes }) => passes === judged.passes);
  if (isDecided) return judged.passes || !gate.disqualifies ? undefined : failed(gate, judged);
  if (!judged && !isDueWithBid(gate)) return undefined;
  return { kind: 'undecided', says: `has not been judged on “${gate.title}”` };
}

const failed = (gate: TenderGate, decision: DecisionGateJudged): OutOfTheRunning => ({
  kind: 'gate-failed',
  decision,
  says: `does not meet “${gate.title}”`,
});

/** A judgement for one lot stands before one for all lots. */
function judgements(
  gate: TenderGate,
  decided: readonly DecisionDecision[],
): readonly DecisionGateJudged[] {
  const all = ofKind(decided, 'gate').filter((decision) => decision.gate === gate.id);
  const forLot = all.filter(({ lot }) => lot !== undefined);
  return forLot.length > 0 ? forLot : all;
}
