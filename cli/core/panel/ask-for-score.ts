import { printable } from '../diagnostics/printable.ts';
import { showExact } from '../exact/show.ts';
import type { Passage, Prompt, Way } from '../interview/prompt.ts';
import { levelInWords } from './level-words.ts';
import { ownInWords } from './own-in-words.ts';
import { levelOf, progressIn, scoreOf, type OwnSheet } from './own-sheet.ts';
import type { FormQuestion } from './sheet-form.ts';

/** One question of one of a person’s sheets, and the ways that lead away from it. */
export interface QuestionAt {
  readonly sheets: readonly OwnSheet[];
  readonly sheet: OwnSheet;
  readonly question: FormQuestion;
  readonly ways: readonly Way[];
}

/** Where the person is, and how far with everything. */
const where = ({ sheets, sheet, question }: QuestionAt): Passage => {
  const { questions, bidName, lot } = sheet.form;
  const place = `Question ${questions.indexOf(question) + 1} of ${questions.length}`;
  return {
    is: 'heading',
    text: printable(
      `${bidName}, ${lot.title}. ${place}: ${question.asked.title}. Scored so far: ${progressIn(sheets)}.`,
    ),
  };
};

/** Asks for a score: the question, the bid’s answer, the levels. */
export function scorePrompt(desk: QuestionAt): Prompt {
  const { sheet, question, ways } = desk;
  const { asked } = question;
  const own = scoreOf(sheet, question);
  return {
    reads: [
      where(desk),
      { is: 'text', text: asked.question },
      ...(asked.guidance ? [{ is: 'text', text: asked.guidance } as const] : []),
      { is: 'heading', text: 'The bid answers' },
      ...answerOf(question),
      { is: 'heading', text: 'The levels' },
      ...asked.levels.map((level): Passage => ({ is: 'item', text: levelInWords(level) })),
      ...(own
        ? [{ is: 'text', text: `Your own until now. ${ownInWords(sheet, question)}` } as const]
        : []),
    ],
    asks: 'Score',
    answer: { kind: 'number', of: asked.levels.map(({ score }) => showExact(score)) },
    ...(own && levelOf(question, own.score) && { now: showExact(own.score) }),
    help: `Compare the answer with the levels, not with other bids, and type the score of the level that fits: ${asked.levels.map(({ score }) => showExact(score)).join(', ')}.`,
    ways,
  };
}

/** Asks for the reason of the score that was just given. */
export function reasonPrompt(desk: QuestionAt): Prompt {
  const { sheet, question, ways } = desk;
  const own = scoreOf(sheet, question);
  const level = own && levelOf(question, own.score);
  return {
    reads: [
      {
        is: 'text',
        text: `Your score for “${question.asked.title}” is ${level ? levelInWords(level) : ''}`,
      },
      ...(own?.reason
        ? [{ is: 'text', text: `Your reason until now: ${printable(own.reason)}` } as const]
        : []),
    ],
    asks: 'Reason',
    answer: { kind: 'text' },
    ...(own?.reason && { now: own.reason }),
    help: 'Say what in the bid earned this score, and what was missing. The bidder may read it. Write it on one line.',
    ways,
  };
}

function answerOf({ answer, evidence }: FormQuestion): readonly Passage[] {
  const paragraphs = answer.split(/\n\s*\n/).filter((one) => one.trim() !== '');
  return [
    ...(paragraphs.length > 0 ? paragraphs : ['Nothing. No answer was given.']),
    ...evidence.map((one) => `In support: ${one}`),
  ].map((text) => ({ is: 'quote', text: printable(text) }));
}
