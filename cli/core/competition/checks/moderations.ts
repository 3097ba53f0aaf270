import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../source/place-of.ts';
import type { ModerationAgreed, WrittenModeration } from '../../spec/written.generated.ts';
import type { Check } from '../check.ts';
import type { CompetitionFacts, LotFacts } from '../facts.ts';
import { finding } from '../finding.ts';
import { questionsOf, sheetsFor } from '../look-up.ts';
import { offScale } from '../off-scale.ts';
import { scoredBid } from '../scored-bid.ts';
import { unknownQuestion } from '../unknown-question.ts';
import { checkAgreedAgain } from './agreed-again.ts';
import { checkAgreedBy, checkChair, type Moderation } from './may-agree.ts';
import { missingScores } from './missing-moderations.ts';

/** What a panel agreed is agreed by members who may score that bid, after they scored it, and on the scale. */
export const checkModerations: Check = (facts) =>
  facts.moderations.flatMap((moderation) => {
    const { lot, bid, findings } = scoredBid(facts, moderation);
    return lot && bid ? checkModeration(facts, { moderation, lot, bid }) : findings;
  });

function checkModeration(facts: CompetitionFacts, about: Moderation): readonly Diagnostic[] {
  const { moderation, lot } = about;
  return [
    ...checkChair(facts, about),
    ...tooEarly(facts, moderation),
    ...checkAgreedAgain(moderation),
    ...moderation.scores.flatMap((agreed) => [
      ...checkScore(facts, lot, agreed),
      ...checkAgreedBy(facts, about, agreed),
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
