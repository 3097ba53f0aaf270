import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { placeOf } from '../../source/place-of.ts';
import type {
  ModerationAgreed,
  PanelConflict,
  PanelMember,
  WrittenModeration,
} from '../../spec/written.generated.ts';
import { dutiesIn } from '../assignments.ts';
import type { BidFacts, CompetitionFacts, LotFacts, QuestionFacts } from '../facts.ts';
import { finding } from '../finding.ts';
import { questionBarred, recusalFrom } from '../interests.ts';
import { memberById, questionsOf } from '../look-up.ts';

/** A moderation with what it is about. */
export interface Moderation {
  readonly moderation: WrittenModeration;
  readonly lot: LotFacts;
  readonly bid: BidFacts;
}

/** The chair of a moderation is a member who has not stepped aside from the bid. */
export function checkChair(
  facts: CompetitionFacts,
  { moderation, bid }: Moderation,
): readonly Diagnostic[] {
  const named: Named = { id: moderation.chair, written: moderation, path: ['chair'] };
  const member = memberById(facts, named.id);
  if (!member) return notOnPanel(facts, named);
  const recusal = recusalFrom(member, bid);
  return recusal ? [recused(named, { member, recusal, what: 'it', bid })] : [];
}

/** Who agreed a score are members who were asked to score that question of that bid, and did not step aside. */
export function checkAgreedBy(
  facts: CompetitionFacts,
  { lot, bid }: Moderation,
  agreed: ModerationAgreed,
): readonly Diagnostic[] {
  const question = questionsOf(lot).find(({ id }) => id === agreed.criterion);
  return agreed.agreed_by.flatMap((id, index) => {
    const named: Named = { id, written: agreed, path: ['agreed_by', index] };
    const member = memberById(facts, id);
    if (!member) return notOnPanel(facts, named);
    const recusal = questionBarred(member, bid, agreed.criterion);
    if (recusal)
      return [
        recused(named, { member, recusal, what: question ? `“${question.title}”` : 'it', bid }),
      ];
    return question ? notAssigned(facts, lot, { named, member, question }) : [];
  });
}

/** A member of the panel, and where a moderation names it. */
interface Named {
  readonly id: string;
  readonly written: object;
  readonly path: readonly (string | number)[];
}

function notOnPanel({ panel }: CompetitionFacts, { id, written, path }: Named) {
  if (!panel) return [];
  const ids = panel.members.map((one) => one.id);
  return [
    finding('moderation/not-on-panel', placeOf(written, path), {
      message: `\`${id}\` is not a member of the panel.${didYouMean(id, ids)}`,
      advice: 'Only members agree on scores. Name a member by its id.',
    }),
  ];
}

interface Recusal {
  readonly member: PanelMember;
  readonly recusal: PanelConflict;
  readonly what: string;
  readonly bid: BidFacts;
}

function recused({ written, path }: Named, { member, recusal, what, bid }: Recusal): Diagnostic {
  const isWhole = recusal.managed_by !== 'scores-other-questions';
  return finding('moderation/recused', placeOf(written, path), {
    message: isWhole
      ? `${member.name} stepped aside from the bid of ${bid.name} and cannot agree on its scores.`
      : `${member.name} does not score ${what} of the bid of ${bid.name} and cannot agree on it.`,
    advice: 'Agree on the scores without this member.',
    related: [{ message: 'The conflict is declared here.', at: placeOf(recusal, 'with') }],
  });
}

interface Assigned {
  readonly named: Named;
  readonly member: PanelMember;
  readonly question: QuestionFacts;
}

function notAssigned(
  { panel }: CompetitionFacts,
  lot: LotFacts,
  { named, member, question }: Assigned,
): readonly Diagnostic[] {
  const duty = panel && dutiesIn(panel, lot.id).find((one) => one.member === member.id);
  if (duty?.questions.includes(question.id)) return [];
  return [
    finding('moderation/not-assigned', placeOf(named.written, named.path), {
      message: `${member.name} (\`${member.id}\`) was not asked to score “${question.title}” in “${lot.title}”, and cannot agree its score.`,
      advice: 'Name only members who scored the question. Who leads the meeting is the `chair`.',
    }),
  ];
}
