import type { BidFacts, CompetitionFacts, LotFacts } from '../competition/facts.ts';
import { recusalFrom, undecidedInterest, undeclaredWith } from '../competition/interests.ts';
import { isHidden } from '../competition/letters.ts';
import { showDate } from '../dates/show-date.ts';
import type { PanelMember } from '../spec/written.generated.ts';
import { lockOf } from './lock.ts';

/** One bid in one lot, as it lies on an assessor’s desk. */
export interface OnDesk {
  readonly lot: LotFacts;
  readonly bid: BidFacts;
}

/** Whether a member may score a bid now; if not, the reason as a word and as a whole sentence without the bidder’s name. */
export type MayScore =
  { readonly ok: true } | { readonly ok: false; readonly because: Bar; readonly says: string };

/** What keeps a member from scoring a bid. */
export type Bar =
  | 'locked'
  | 'recused'
  | 'conflict-undeclared'
  | 'conflict-undecided'
  | 'not-declared'
  | 'no-letter';

/** Whether a member may score a bid in a lot now. Nobody scores, or reads a bid, before declaring interests. */
export function mayScore(facts: CompetitionFacts, member: PanelMember, desk: OnDesk): MayScore {
  const lock = lockOf(facts, desk.lot);
  if (lock)
    return bar('locked', `The scores of “${desk.lot.title}” were locked on ${showDate(lock.on)}.`);
  return barredBy(member, desk.bid) ?? unlettered(facts, desk.bid) ?? { ok: true };
}

/** What in a member’s own interests keeps the person from scoring a bid, whatever the stage. */
export function barredBy(
  member: PanelMember,
  bid: BidFacts,
): Exclude<MayScore, { ok: true }> | undefined {
  const { name } = member;
  if (recusalFrom(member, bid)) return bar('recused', `${name} stepped aside from this bid.`);
  if (undeclaredWith(member, bid).length > 0)
    return bar(
      'conflict-undeclared',
      `${name} works for somebody behind this bid and has not declared it.`,
    );
  if (undecidedInterest(member, bid))
    return bar(
      'conflict-undecided',
      `Nobody has decided about the interest that ${name} declared.`,
    );
  if (member.declared_on === undefined)
    return bar('not-declared', `${name} has not signed a declaration of interests.`);
  return undefined;
}

const unlettered = ({ tender, decisions }: CompetitionFacts, { letter }: BidFacts) =>
  isHidden(tender, decisions) && letter === undefined
    ? bar('no-letter', 'The bids have not been given their letters.')
    : undefined;

const bar = (because: Bar, says: string) => ({ ok: false, because, says }) as const;
