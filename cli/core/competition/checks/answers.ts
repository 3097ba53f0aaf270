import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { exact } from '../../exact/exact.ts';
import { showExact } from '../../exact/show.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { placeOf } from '../../source/place-of.ts';
import type { BidLotBid } from '../../spec/written.generated.ts';
import type { Check } from '../check.ts';
import type { CompetitionFacts, LotFacts, QuestionFacts } from '../facts.ts';
import { finding } from '../finding.ts';
import { isWrittenIn, lotById, questionsOf } from '../look-up.ts';
import { probablyMeant } from '../probably-meant.ts';
import { repeats } from '../repeats.ts';
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
    ...unknown(facts, lot, lotBid),
    ...repeats(lotBid.answers, {
      code: 'bid/answered-twice',
      field: 'criterion',
      what: 'The answer to',
    }),
    ...questions.flatMap((question) =>
      answered.includes(question.id)
        ? tooLong(question, lotBid)
        : [notAnswered(question, lot, lotBid)],
    ),
  ];
}

function unknown(
  facts: CompetitionFacts,
  lot: LotFacts,
  { answers }: BidLotBid,
): readonly Diagnostic[] {
  const known = questionsOf(lot).map(({ id }) => id);
  const isKnown = (id: string): boolean =>
    known.includes(id) ||
    (!lot.criteria.some((one) => one.id === id) && isWrittenIn(facts, lot, id));
  return answers
    .filter(({ criterion }) => !isKnown(criterion))
    .map((answer) =>
      finding('bid/unknown-question', placeOf(answer, 'criterion'), {
        message: `“${lot.title}” has no question \`${answer.criterion}\`.${didYouMean(answer.criterion, known)}`,
        advice: `Answer one of its questions: ${known.join(', ')}.`,
      }),
    );
}

const notAnswered = ({ title, id }: QuestionFacts, lot: LotFacts, lotBid: BidLotBid): Diagnostic =>
  finding('bid/not-answered', placeOf(lotBid, 'answers', 'key'), {
    message: `The bid for “${lot.title}” does not answer “${title}” (\`${id}\`).`,
    advice: 'Add an answer. The tool never scores a missing answer as 0.',
  });

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
