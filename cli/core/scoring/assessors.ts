import { dutiesIn } from '../competition/assignments.ts';
import type { BidFacts, CompetitionFacts, QuestionFacts } from '../competition/facts.ts';
import { questionBarred, undeclaredWith } from '../competition/interests.ts';
import { memberById } from '../competition/look-up.ts';
import { forBid, type BidWork } from './scoring-work.ts';

/**
 * The ids of everyone whose score of a question counts for a bid: the panel members assigned to it who have no
 * conflict with this bidder, declared or not. Without a panel, everyone who wrote a sheet with a score for it.
 */
export function assessorsOf(work: BidWork, question: QuestionFacts): readonly string[] {
  const { facts, lot, bid } = work;
  const ids = facts.panel
    ? dutiesIn(facts.panel, lot.id)
        .filter(({ questions }) => questions.includes(question.id))
        .map(({ member }) => member)
        .filter((id) => counts(facts, id, { bid, question }))
    : forBid(work, work.sheets)
        .filter(({ scores }) => scores.some(({ criterion }) => criterion === question.id))
        .map(({ assessor }) => assessor);
  return [...new Set(ids)].sort();
}

/** The member's name or role as the panel gives it; the id where the panel does not list it. */
export const nameOfMember = ({ facts }: BidWork, id: string): string =>
  memberById(facts, id)?.name ?? id;

interface Scored {
  readonly bid: BidFacts;
  readonly question: QuestionFacts;
}

/** Who stepped aside, from a bid or from one question of it, is in no average. */
function counts(facts: CompetitionFacts, id: string, { bid, question }: Scored): boolean {
  const member = memberById(facts, id);
  if (!member || questionBarred(member, bid, question.id)) return false;
  return undeclaredWith(member, bid).length === 0;
}
