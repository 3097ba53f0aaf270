import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../source/place-of.ts';
import type { Check } from '../check.ts';
import type { BidFacts, CompetitionFacts, GateFacts } from '../facts.ts';
import { finding } from '../finding.ts';
import { hasFile } from '../has-file.ts';
import { decisionsOn, lotById } from '../look-up.ts';
import { isDueWithBid, standingOf } from '../standing.ts';

/** Once people judge gates or score bids, every bid that is otherwise assessed has a judgement on each gate due with the bid. */
export const checkGatesJudged: Check = (facts) => {
  const hasBegun = facts.sheets.length > 0 || facts.decisions.some(({ kind }) => kind === 'gate');
  const cannotTell = facts.decisions.length === 0 && hasFile(facts, 'decisions.yaml');
  return hasBegun && !cannotTell ? facts.bids.flatMap((bid) => undecidedFor(facts, bid)) : [];
};

function undecidedFor(facts: CompetitionFacts, bid: BidFacts): readonly Diagnostic[] {
  const lots = bid.lots.flatMap(({ lot }) => lotById(facts, lot) ?? []);
  const gates = lots
    .filter((lot) => isHeldUpByGates(standingOf(facts, lot, bid)))
    .flatMap((lot) => lot.gates.filter((gate) => !isJudged(facts, bid, { gate, lot: lot.id })));
  return [...new Set(gates)].filter(isDueWithBid).map((gate) => undecided(bid, gate));
}

/** A bid that waits for a decision about its arrival has no gate as the thing that holds it up. */
const isHeldUpByGates = (standing: ReturnType<typeof standingOf>): boolean =>
  standing.kind === 'undecided' && standing.decision === undefined;

const isJudged = (
  { decisions }: CompetitionFacts,
  { id }: BidFacts,
  { gate, lot }: { readonly gate: GateFacts; readonly lot: string },
): boolean =>
  decisionsOn(decisions, id).some(
    (one) =>
      one.kind === 'gate' && one.gate === gate.id && (one.lot === undefined || one.lot === lot),
  );

function undecided({ written, name, id }: BidFacts, { id: gate, title }: GateFacts): Diagnostic {
  const answer = written.gates?.find((one) => one.gate === gate);
  const at = answer ? placeOf(answer, 'gate') : placeOf(written, 'id');
  return finding('decision/gate-undecided', at, {
    message: `Nobody has judged whether the bid of ${name} (\`${id}\`) meets “${title}”.`,
    advice:
      'Add a decision `kind: gate` to `decisions.yaml`, with the reason. The tool never judges a gate.',
  });
}
