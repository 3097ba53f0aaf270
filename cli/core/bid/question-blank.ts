import type { LotFacts, QuestionFacts } from '../competition/facts.ts';
import { questionsOf } from '../competition/look-up.ts';
import { thresholdInWords } from '../documents/says/tender-in-words.ts';
import { showExact, showShort } from '../exact/show.ts';
import { levelInWords } from '../panel/level-words.ts';
import type { WrittenTender } from '../spec/written.generated.ts';
import { emptyNote, noteLines, ruledLine } from './note-lines.ts';

/** Every question of a lot with a place to answer it: what is asked, what it is worth, what each score needs. */
export function questionBlanks(tender: WrittenTender, lot: LotFacts): readonly string[] {
  const questions = questionsOf(lot);
  if (questions.length === 0) return ['    answers: []'];
  const count = String(questions.length);
  return [
    '    answers:',
    ...questions.flatMap((question, index) => [
      ruledLine(`Question ${index + 1} of ${count}`, IN),
      ...aboutQuestion(tender, question),
      `      - criterion: ${question.id}`,
      '        answer: |-',
      '',
      ...(question.evidence.length > 0 ? ['        evidence:', '          -'] : []),
      '',
    ]),
  ];
}

/** How far the notes of a question are set in. */
const IN = 6;

function aboutQuestion(tender: WrittenTender, question: QuestionFacts): readonly string[] {
  const { title, guidance, levels, evidence, threshold } = question;
  const say = (text: string): readonly string[] => noteLines(text, IN);
  return [
    ...say(`${title}. ${worthOf(tender, question)}`),
    emptyNote(IN),
    ...noteLines(question.question, IN, '  '),
    emptyNote(IN),
    ...(guidance === undefined ? [] : say(guidance)),
    ...(threshold ? say(thresholdInWords(threshold, 'for this answer')) : []),
    ...(evidence.length > 0 ? say(`Evidence asked for: ${evidence.join('; ')}.`) : []),
    ...say('What each score needs:'),
    ...levels.flatMap((level) => noteLines(levelInWords(level), IN, '  ')),
  ];
}

function worthOf({ weighting }: WrittenTender, { weight, wordLimit }: QuestionFacts): string {
  const limit = wordLimit ? ` At most ${showExact(wordLimit)} words.` : ' No word limit.';
  return `Worth ${showShort(weight, 2)} of ${showExact(weighting.total)} points.${limit}`;
}
