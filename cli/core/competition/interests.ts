import type { PanelConflict, PanelMember } from '../spec/written.generated.ts';
import type { BidFacts } from './facts.ts';

/** The ids of the organisations behind a bid: the bidder and each named partner. */
export const organisationsBehind = ({ written }: BidFacts): readonly string[] => [
  written.organisation,
  ...(written.supply_chain ?? []).map(({ partner }) => partner),
];

/** The declared conflict for which a member may score nothing of a bid, or nothing. */
export function recusalFrom(member: PanelMember, bid: BidFacts): PanelConflict | undefined {
  const behind = organisationsBehind(bid);
  return member.conflicts?.find(
    (conflict) => conflict.managed_by === 'recused' && behind.includes(conflict.with),
  );
}

/** The organisations behind a bid that a member works for without having declared it. */
export function undeclaredWith(member: PanelMember, bid: BidFacts): readonly string[] {
  if (!member.works_for) return [];
  const declared = (member.conflicts ?? []).map((conflict) => conflict.with);
  return organisationsBehind(bid).filter(
    (id) => member.works_for?.includes(id) && !declared.includes(id),
  );
}
