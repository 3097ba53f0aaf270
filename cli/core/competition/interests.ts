import type { PanelConflict, PanelMember } from '../spec/written.generated.ts';
import type { BidFacts } from './facts.ts';

/** The ids of the organisations behind a bid: the bidder and each named partner. */
export const organisationsBehind = ({ written }: BidFacts): readonly string[] => [
  written.organisation,
  ...(written.supply_chain ?? []).map(({ partner }) => partner),
];

/** The interests that a member declared in whoever stands behind a bid. */
function interestsIn({ conflicts }: PanelMember, bid: BidFacts): readonly PanelConflict[] {
  if (!conflicts) return [];
  const behind = organisationsBehind(bid);
  return conflicts.filter((conflict) => behind.includes(conflict.with));
}

/** The declared conflict for which a member may score nothing of a bid, or nothing. Who left the panel scores no bid at all. */
export const recusalFrom = (member: PanelMember, bid: BidFacts): PanelConflict | undefined =>
  member.conflicts?.find(({ managed_by }) => managed_by === 'left-panel') ??
  interestsIn(member, bid).find(({ managed_by }) => managed_by === 'recused');

/** The declared conflict for which a member may not score one question of a bid, or nothing. */
export const questionBarred = (
  member: PanelMember,
  bid: BidFacts,
  question: string,
): PanelConflict | undefined =>
  recusalFrom(member, bid) ??
  interestsIn(member, bid).find(
    ({ managed_by, not_scoring }) =>
      managed_by === 'scores-other-questions' && not_scoring?.includes(question),
  );

/** The declared conflict with a bid that nobody has decided about, or nothing. */
export const undecidedInterest = (member: PanelMember, bid: BidFacts): PanelConflict | undefined =>
  interestsIn(member, bid).find(({ managed_by }) => managed_by === undefined);

/** The organisations behind a bid that a member works for without having declared it. */
export function undeclaredWith(member: PanelMember, bid: BidFacts): readonly string[] {
  if (!member.works_for) return [];
  const declared = (member.conflicts ?? []).map((conflict) => conflict.with);
  return organisationsBehind(bid).filter(
    (id) => member.works_for?.includes(id) && !declared.includes(id),
  );
}
