import type { CapFound } from '../../core/bid/found-by-rules.ts';
import type { LotForeseen } from '../../core/bid/forecast.ts';
import type { QuestionForeseen } from '../../core/bid/foresee-questions.ts';
import { showExact } from '../../core/exact/show.ts';
import type { Exact } from '../../core/exact/exact.ts';
import { list, says, tableOf, type PagePart } from '../page/page.ts';

/** The questions of a lot: how long each answer is, how high it can score, and what proposes a highest score. */
export function questionParts(
  { questions }: LotForeseen,
  show: (value: Exact) => string,
): readonly PagePart[] {
  const notes = questions.flatMap(notesOn);
  const people = questions.flatMap(({ title, caps }) =>
    caps
      .filter(({ state }) => state === 'people')
      .map((cap) => `“${title}”: at most ${showExact(cap.at_most)}, if ${lowerFirst(cap.says)}`),
  );
  return [
    ...tableOf(
      ['Question', 'Words', 'Evidence', 'Best score', 'Points'],
      questions.map((question) => rowOf(question, show)),
    ),
    ...list(notes),
    ...(people.length > 0
      ? [says('People also look at this, which no rule can tell:'), ...list(people)]
      : []),
  ];
}

function rowOf(question: QuestionForeseen, show: (value: Exact) => string): readonly string[] {
  const { title, answered, words, word_limit: limit } = question;
  const asked = question.evidence_asked.length;
  return [
    shortened(title),
    answered ? `${words}${limit ? ` of ${showExact(limit)}` : ''}` : 'blank',
    asked === 0 && question.evidence_named === 0 ? '–' : `${question.evidence_named} of ${asked}`,
    showExact(question.most_score),
    `${show(question.most_points)} of ${show(question.weight)}`,
  ];
}

const notesOn = (question: QuestionForeseen): readonly string[] => [
  ...(question.word_limit && question.word_limit.lt(question.words)
    ? [
        `“${question.title}” is too long: it has ${question.words} words, and only ${showExact(question.word_limit)} will be read.`,
      ]
    : []),
  ...(question.answered && question.evidence_asked.length > 0 && question.evidence_named === 0
    ? [
        `“${question.title}” points to no evidence. It asks for: ${question.evidence_asked.join('; ')}.`,
      ]
    : []),
  ...question.caps.filter(({ state }) => state === 'found').map((cap) => capNote(question, cap)),
];

const capNote = ({ title }: QuestionForeseen, { says: when, at_most, why }: CapFound): string =>
  `“${title}”: a highest score of ${showExact(at_most)} would be proposed. ${when} ${why.join(' ')} The panel may depart from it, with a reason.`;

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** A title that leaves room for the figures beside it on a screen. */
const shortened = (title: string): string =>
  title.length > LONGEST ? `${title.slice(0, LONGEST - 1).trimEnd()}…` : title;

const LONGEST = 34;
