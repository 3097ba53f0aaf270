import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../source/place-of.ts';
import type { SheetScore, WrittenSheet } from '../../spec/written.generated.ts';
import type { CompetitionFacts, LotFacts, QuestionFacts } from '../facts.ts';
import { finding } from '../finding.ts';
import { questionsOf } from '../look-up.ts';
import { offScale } from '../off-scale.ts';
import { probablyMeant } from '../probably-meant.ts';
import { repeats } from '../repeats.ts';
import { unknownQuestion } from '../unknown-question.ts';

/** A sheet with the ids of the questions that its assessor was asked to score. */
export interface AssignedSheet {
  readonly sheet: WrittenSheet;
  readonly assigned: readonly string[];
}

/** The scores of a sheet are for questions of the lot that the assessor was asked to score: each once, and on its scale. */
export function checkScores(
  facts: CompetitionFacts,
  lot: LotFacts,
  { sheet, assigned }: AssignedSheet,
): readonly Diagnostic[] {
  const questions = questionsOf(lot);
  const { scores } = sheet;
  const scored = scoredIn(scores, questions, assigned);
  return [
    ...scores.flatMap((score) => {
      const question = questions.find(({ id }) => id === score.criterion);
      if (!question) return unknown(facts, lot, score);
      if (!assigned.includes(question.id)) return [notAsked(question, score)];
      return offScale(question, { score: score.score, at: placeOf(score, 'score'), area: 'sheet' });
    }),
    ...repeats(scores, {
      code: 'sheet/scored-twice',
      field: 'criterion',
      what: 'The score for',
    }),
    ...(sheet.signed_on === undefined ? [] : questions)
      .filter(({ id }) => assigned.includes(id) && !scored.includes(id))
      .map((question) => noScore(question, sheet)),
  ];
}

const unknown = (
  facts: CompetitionFacts,
  lot: LotFacts,
  score: SheetScore,
): readonly Diagnostic[] =>
  unknownQuestion(facts, lot, {
    id: score.criterion,
    at: placeOf(score, 'criterion'),
    area: 'sheet',
  });

/** The questions that a sheet scores, and those that its unknown names probably mean. */
function scoredIn(
  scores: readonly SheetScore[],
  questions: readonly QuestionFacts[],
  assigned: readonly string[],
): readonly string[] {
  const ids = questions.map(({ id }) => id);
  const names = scores.map(({ criterion }) => criterion);
  const others = names.filter((name) => assigned.includes(name) || !ids.includes(name));
  return [...names, ...probablyMeant(others, assigned)];
}

const notAsked = ({ title }: QuestionFacts, score: SheetScore): Diagnostic =>
  finding('sheet/question-not-assigned', placeOf(score, 'criterion'), {
    message: `This assessor was not asked to score “${title}”.`,
    advice:
      'Delete the score, or add the question to `assignments:` of the panel if the plan changed.',
  });

const noScore = ({ title, id }: QuestionFacts, sheet: WrittenSheet): Diagnostic =>
  finding('sheet/missing-score', placeOf(sheet, 'scores', 'key'), {
    message: `The sheet gives no score for “${title}” (\`${id}\`), which this assessor was asked to score.`,
    advice: 'Add the score with its reason. The tool never counts a missing score as 0.',
  });
