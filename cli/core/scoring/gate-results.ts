import type { GateFacts } from '../competition/facts.ts';
import type { DecisionGateJudged, ResultGateResult } from '../spec/written.generated.ts';
import type { BidWork } from './scoring-work.ts';

/** What was decided about each gate of the lot for a bid. A judgement for this lot stands before one for all lots. */
export function gateResults(work: BidWork): readonly ResultGateResult[] {
  return work.lot.gates.map((gate) => gateResult(work, gate));
}

function gateResult(work: BidWork, { id: gate, title }: GateFacts): ResultGateResult {
  const proposed = work.facts.proposals?.get(`${work.bid.id}/${gate}`);
  const proposal = proposed && { proposal: proposed };
  const [judged, ...again] = judgements(work, gate);
  const isClear = judged && again.every(({ passes }) => passes === judged.passes);
  if (!isClear) return { gate, title, outcome: 'undecided', ...proposal };
  const { by, on, why } = judged;
  return { gate, title, outcome: judged.passes ? 'passes' : 'fails', by, on, why, ...proposal };
}

function judgements({ facts, lot, bid }: BidWork, gate: string): readonly DecisionGateJudged[] {
  const all = facts.decisions.filter(
    (decision): decision is DecisionGateJudged =>
      decision.kind === 'gate' && decision.bid === bid.id && decision.gate === gate,
  );
  const forLot = all.filter((decision) => decision.lot === lot.id);
  return forLot.length > 0 ? forLot : all.filter((decision) => decision.lot === undefined);
}
