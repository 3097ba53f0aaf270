import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { placeOf } from '../../source/place-of.ts';
import type { ModerationAgreed, WrittenModeration } from '../../spec/written.generated.ts';
import type { Check } from '../check.ts';
import type { BidFacts, CompetitionFacts, LotFacts } from '../facts.ts';
import { finding } from '../finding.ts';
import { recusalFrom } from '../interests.ts';
import { memberById, questionsOf, sheetsFor } from '../look-up.ts';
import { offScale } from '../off-scale.ts';
import { repeats } from '../repeats.ts';
import { scoredBid } from '../scored-bid.ts';
import { unknownQuestion } from '../unknown-question.ts';
import { missingScores } from './missing-moderations.ts';

/** What a panel agreed is agreed by members who may score that bid, after they scored it, and on the scale. */
export const checkModerations: Check = (facts) =>
  facts.moderations.flatMap((moderation) => {
    const { lot, bid, findings } = scoredBid(facts, moderation);
    return lot && bid ? checkModeration(facts, { moderation, lot, bid }) : findings;
  });

/** A moderation with what it is about. */
interface Moderation {
  readonly moderation: WrittenModeration;
  readonly lot: LotFacts;
  readonly bid: BidFacts;
}

function checkModeration(facts: CompetitionFacts, about: Moderation): readonly Diagnostic[] {
  const { moderation, lot, bid } = about;
  const { scores, chair } = moderation;
  return [
    ...mayAgree(facts, bid, { id: chair, written: moderation, path: ['chair'] }),
    ...tooEarly(facts, moderation),
    ...repeats(scores, {
      code: 'moderation/agreed-twice',
      field: 'criterion',
      what: 'The agreed score for',
    }),
    ...scores.flatMap((agreed) => [
      ...checkScore(facts, lot, agreed),
      ...agreed.agreed_by.flatMap((id, index) =>
        mayAgree(facts, bid, { id, written: agreed, path: ['agreed_by', index] }),
      ),
    ]),
    ...missingScores(facts, lot, moderation),
  ];
}

function checkScore(
  facts: CompetitionFacts,
  lot: LotFacts,
  written: ModerationAgreed,
): readonly Diagnostic[] {
  const { criterion: id, agreed: score } = written;
  const question = questionsOf(lot).find((one) => one.id === id);
  const area = 'moderation';
  return question
    ? offScale(question, { score, at: placeOf(written, 'agreed'), area })
    : unknownQuestion(facts, lot, { id, at: placeOf(written, 'criterion'), area });
}

/** A member of the panel, and where a moderation names it. */
interface Named {
  readonly id: string;
  readonly written: object;
  readonly path: readonly (string | number)[];
}

function mayAgree(
  facts: CompetitionFacts,
  bid: BidFacts,
  { id, written, path }: Named,
): readonly Diagnostic[] {
  const member = memberById(facts, id);
  const recusal = member && recusalFrom(member, bid);
  const ids = (facts.panel?.members ?? []).map((one) => one.id);
  if (!facts.panel || (member && !recusal)) return [];
  if (!recusal)
    return [
      finding('moderation/not-on-panel', placeOf(written, path), {
        message: `\`${id}\` is not a member of the panel.${didYouMean(id, ids)}`,
        advice: 'Only members agree on scores. Name a member by its id.',
      }),
    ];
  return [
    finding('moderation/recused', placeOf(written, path), {
      message: `${member.name} stepped aside from the bid of ${bid.name} and cannot agree on its scores.`,
      advice: 'Agree on the scores without this member.',
      related: [{ message: 'The conflict is declared here.', at: placeOf(recusal, 'with') }],
    }),
  ];
}

function tooEarly(facts: CompetitionFacts, moderation: WrittenModeration): readonly Diagnostic[] {
  const { lot, bid, held_on } = moderation;
  const late = sheetsFor(facts, lot, bid).find(({ signed_on }) => signed_on > held_on);
  if (!late) return [];
  return [
    finding('moderation/before-sheets', placeOf(moderation, 'held_on'), {
      message: `The panel met on ${held_on}, before \`${late.assessor}\` signed a scoring sheet for this bid (${late.signed_on}).`,
      advice: 'Correct the date. Everyone scores on their own before the panel meets.',
      related: [{ message: 'The sheet was signed here.', at: placeOf(late, 'signed_on') }],
    }),
  ];
}
