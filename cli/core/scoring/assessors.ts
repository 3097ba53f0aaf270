import type { QuestionFacts } from '../competition/facts.ts';
import type { PanelMember } from '../spec/written.generated.ts';
import { forBid, type BidWork } from './scoring-work.ts';

/**
 * The ids of everyone who scores a question of a bid: the members assigned to it who are not recused from this bid.
 * Without a panel, everyone who wrote a sheet with a score for it.
 */
export function assessorsOf(work: BidWork, question: QuestionFacts): readonly string[] {
  const { panel } = work.facts;
  const ids = panel
    ? panel.assignments
        .filter(
          ({ lots, criteria }) => isAmong(lots, work.lot.id) && isAmong(criteria, question.id),
        )
        .flatMap(({ members }) => members)
        .filter((id) => !isRecused(panel.members, id, work))
    : forBid(work, work.sheets)
        .filter(({ scores }) => scores.some(({ criterion }) => criterion === question.id))
        .map(({ assessor }) => assessor);
  return [...new Set(ids)].sort();
}

/** The member's name or role as the panel gives it; the id where the panel does not list it. */
export function nameOfMember({ facts }: BidWork, id: string): string {
  return facts.panel?.members.find((member) => member.id === id)?.name ?? id;
}

const isAmong = (ids: readonly string[], id: string): boolean => ids.includes(id);

function isRecused(members: readonly PanelMember[], id: string, { bid }: BidWork): boolean {
  const partners = bid.written.supply_chain?.map(({ partner }) => partner) ?? [];
  const interested = [bid.written.organisation, ...partners];
  const conflicts = members.find((member) => member.id === id)?.conflicts ?? [];
  return conflicts.some(
    (conflict) => conflict.managed_by === 'recused' && interested.includes(conflict.with),
  );
}
