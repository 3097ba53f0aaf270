import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { exact } from '../../exact/exact.ts';
import { showExact } from '../../exact/show.ts';
import { placeOf } from '../../source/place-of.ts';
import type { BidLotBid } from '../../spec/written.generated.ts';
import type { Check } from '../check.ts';
import type { CompetitionFacts, LotFacts, QuestionFacts } from '../facts.ts';
import { finding } from '../finding.ts';
import { inWords } from '../in-words.ts';
import { lotById, questionsOf } from '../look-up.ts';
import { probablyMeant } from '../probably-meant.ts';
import { repeats } from '../repeats.ts';
import { unknownQuestion } from '../unknown-question.ts';
import { wordsIn } from '../words-in.ts';

/** A bid answers every question of its lots, once, in no more words than are read, and no others. */
export const checkAnswers: Check = (facts) =>
  facts.bids
    .flatMap(({ lots }) => lots)
    .flatMap((lotBid) => {
      const lot = lotById(facts, lotBid.lot);
      return lot ? answersFor(facts, lot, lotBid) : [];
    });

function answersFor(
  facts: CompetitionFacts,
  lot: LotFacts,
  lotBid: BidLotBid,
): readonly Diagnostic[] {
  const given = lotBid.answers.map(({ criterion }) => criterion);
  const questions = questionsOf(lot);
  const misspelt = probablyMeant(
    given,
    questions.map(({ id }) => id),
  );
  const answered = [...given, ...misspelt];
  return [
    ...lotBid.answers.flatMap((answer) =>
      unknownQuestion(facts, lot, {
        id: answer.criterion,
        at: placeOf(answer, 'criterion'),
        area: 'bid',
      }),
    ),
    ...repeats(lotBid.answers, {
      code: 'bid/answered-twice',
      field: 'criterion',
      what: 'The answer to',
    }),
    ...notAnswered(
      questions.filter(({ id }) => !answered.includes(id)),
      lot,
      lotBid,
    ),
    ...questions
      .filter(({ id }) => answered.includes(id))
      .flatMap((question) => tooLong(question, lotBid)),
  ];
}

/** One finding for a lot, however many questions are left, so that a form that was just begun is not met with a wall. */
function notAnswered(
  missing: readonly QuestionFacts[],
  lot: LotFacts,
  lotBid: BidLotBid,
): readonly Diagnostic[] {
  if (missing.length === 0) return [];
  const named = missing.map(({ title, id }) => `“${title}” (\`${id}\`)`);
  const all = questionsOf(lot).length;
  const many = missing.length > 1 ? `${missing.length} of its ${all} questions: ` : '';
  return [
    finding('bid/not-answered', placeOf(lotBid, 'answers', 'key'), {
      message: `The bid for “${lot.title}” does not answer ${many}${inWords(named)}.`,
      advice: `Add ${missing.length > 1 ? 'the answers' : 'an answer'}. The tool never scores a missing answer as 0.`,
    }),
  ];
}

function tooLong(
  { id, title, wordLimit }: QuestionFacts,
  lotBid: BidLotBid,
): readonly Diagnostic[] {
  const written = lotBid.answers.find(({ criterion }) => criterion === id);
  const words = wordsIn(written?.answer ?? '');
  if (!written || !wordLimit || exact(BigInt(words)).lte(wordLimit)) return [];
  const limit = showExact(wordLimit);
  return [
    finding('bid/too-many-words', placeOf(written, 'answer', 'key'), {
      message: `The answer to “${title}” has ${words} words, and only ${limit} will be read.`,
      advice: `Shorten it. Nobody reads what comes after word ${limit}.`,
      severity: 'warning',
    }),
  ];
}
