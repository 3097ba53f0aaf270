import type { QuestionFacts } from '../competition/facts.ts';
import type { Exact } from '../exact/exact.ts';
import { exact } from '../exact/exact.ts';
import { scoresInWords } from './level-words.ts';
import type { FormCell } from './read-form.ts';

/** A score that was read, or why a cell holds none: the code of the finding, a sentence, and what to do. */
export type ReadScore =
  | { readonly score: Exact; readonly problem?: never }
  | { readonly score?: never; readonly problem: CellProblem };

/** What is wrong with a cell: the code of the finding, the end of a sentence that starts with the cell, and what to do. */
export interface CellProblem {
  readonly code: string;
  readonly says: string;
  readonly advice: string;
}

/** The score in a cell: a number as it stands, or a number written as text, with a full stop or a comma for its decimals. Anything else is refused. */
export function readScore(question: QuestionFacts, cell: FormCell): ReadScore {
  const written = cell.text.normalize('NFKC').trim();
  const isNumber = cell.kind === 'number' || cell.kind === 'text';
  const number = isNumber ? NUMBER.exec(written) : null;
  if (!number) return { problem: notANumber(question, cell) };
  const score = exact(`${number[1]}${number[2] === undefined ? '' : `.${number[2]}`}`);
  if (question.levels.some((level) => level.score.equals(score))) return { score };
  return {
    problem: {
      code: 'sheet/off-scale',
      says: `holds ${written}, which is not on the scale.`,
      advice: giveOneOf(question),
    },
  };
}

/** At most three decimals, so that 3.500000001 is looked at and not rounded. */
const NUMBER = /^(-?\d{1,6})(?:[.,](\d{1,3}))?$/;

const giveOneOf = (question: QuestionFacts): string =>
  `Give one of these scores: ${scoresInWords(question)}.`;

function notANumber(question: QuestionFacts, { kind, text }: FormCell): CellProblem {
  const advice = giveOneOf(question);
  if (kind === 'day')
    return {
      code: 'sheet/not-a-score',
      says: `holds a date (${text}). The program made one of what was typed.`,
      advice: `${advice} Give the cell the format “Number” first.`,
    };
  if (kind === 'formula')
    return {
      code: 'sheet/formula',
      says: 'holds a formula, and what it comes to may change.',
      advice: `${advice} Type it as a number.`,
    };
  return { code: 'sheet/not-a-score', says: `holds “${short(text)}”, which is no score.`, advice };
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
