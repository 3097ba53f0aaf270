import type { BidFacts, CompetitionFacts, GateFacts, LotFacts } from '../competition/facts.ts';
import { idOnPapers, isHidden } from '../competition/letters.ts';
import { bidsFor, decisionsOn, lotById } from '../competition/look-up.ts';
import { isDueWithBid, standingOf } from '../competition/standing.ts';

/**
 * What to record next while the bids of a lot are being opened, with the command for one bid: its receipt, then (in a blind
 * tender) its letter, then what was decided about a late bid, then each gate. No bid is named before it has its letter.
 */
export function opening(facts: CompetitionFacts, lotId: string): string {
  const lot = lotById(facts, lotId);
  const open = lot ? bidsFor(facts, lot).filter((bid) => isOpen(facts, lot, bid)) : [];
  const [first] = open;
  if (!lot || !first) return CHECK;
  const unrecorded = open.filter((bid) => !isReceived(facts, bid)).length;
  if (unrecorded > 0)
    return `record when each bid arrived (${unrecorded} to go), or that it was withdrawn: \`fairlot record received\`.`;
  const hidden = isHidden(facts.tender, facts.decisions);
  if (hidden && open.some(({ letter }) => letter === undefined))
    return 'give the bids their letters: `fairlot record blinded`.';
  const gate = firstGate(facts, lot, first);
  if (!gate) return CHECK;
  return `judge “${gate.title}” (${open.length} ${open.length === 1 ? 'bid' : 'bids'} to go): \`fairlot record gate --bid ${idOnPapers(first)} --gate ${gate.id} --passes …\`.`;
}

const CHECK =
  'decide about bids that were late or have two times of arrival: `fairlot record late`. `fairlot check` says which.';

const isOpen = (facts: CompetitionFacts, lot: LotFacts, bid: BidFacts): boolean =>
  ['undecided', 'not-received'].includes(standingOf(facts, lot, bid).kind);

const isReceived = ({ decisions }: CompetitionFacts, { id }: BidFacts): boolean =>
  decisionsOn(decisions, id).some(({ kind }) => kind === 'received');

/** The first gate that nobody has judged for a bid in time, or nothing where something else about the bid is open. */
function firstGate(facts: CompetitionFacts, lot: LotFacts, bid: BidFacts): GateFacts | undefined {
  const standing = standingOf(facts, lot, bid);
  if (standing.kind !== 'undecided' || standing.decision) return undefined;
  const judged = decisionsOn(facts.decisions, bid.id).flatMap((one) =>
    one.kind === 'gate' && (one.lot === undefined || one.lot === lot.id) ? [one.gate] : [],
  );
  return lot.gates.find((gate) => isDueWithBid(gate) && !judged.includes(gate.id));
}
