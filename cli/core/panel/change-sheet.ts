import { ownWords } from '../expression/shared-words.ts';
import type { Exact } from '../exact/exact.ts';
import { NO_REASON } from './judge-rows.ts';
import { levelOf, scoreOf, type OwnScore, type OwnSheet } from './own-sheet.ts';
import { readScore } from './read-score.ts';
import type { FormQuestion } from './sheet-form.ts';

/** What came of a change: the sheet with it, or why it was refused and what to give instead. */
export type Changed =
  | { readonly sheet: OwnSheet; readonly refused?: never }
  | { readonly refused: Refused; readonly sheet?: never };

/** The code of the check that refused an answer, and its sentences. */
export interface Refused {
  readonly code: string;
  readonly says: string;
}

/** The sheet with a score as it was typed; a reason that was there stays. A score that is not on the scale is refused. */
export function giveScore(sheet: OwnSheet, question: FormQuestion, typed: string): Changed {
  const cell = { kind: 'text', text: typed, name: '', row: 1, column: 1 } as const;
  if (typed.trim() === '') return { refused: refusal({ ...NO_NUMBER, advice: '' }) };
  const { score, problem } = readScore(question.asked, cell);
  return problem
    ? { refused: refusal(problem) }
    : { sheet: withScore(sheet, question, { ...scoreOf(sheet, question), score }) };
}

const NO_NUMBER = {
  code: 'sheet/missing-score',
  says: 'has no score yet. Type one of the levels, or skip.',
};

/** The sheet with a reason for the score that a question has. An empty reason is refused. */
export function giveReason(sheet: OwnSheet, question: FormQuestion, typed: string): Changed {
  const own = scoreOf(sheet, question);
  const reason = typed.trim();
  if (!own || reason === '') return { refused: refusal(NO_REASON) };
  return { sheet: withScore(sheet, question, { ...own, reason }) };
}

const refusal = ({ code, says, advice }: Refused & { readonly advice: string }): Refused => ({
  code,
  says: `Your answer ${says} ${advice}`.trim(),
});

/** Questions keep the order of the tender; scores of other questions stand after them and are never lost. */
function withScore(
  sheet: OwnSheet,
  { asked }: FormQuestion,
  score: Omit<OwnScore, 'criterion'>,
): OwnSheet {
  const others = sheet.given.filter(({ criterion }) => criterion !== asked.id);
  const given = [...others, { ...score, criterion: asked.id }];
  const order = sheet.form.questions.map((one) => one.asked.id);
  const rank = ({ criterion }: OwnScore): number => order.indexOf(criterion) + 1 || Infinity;
  return { ...sheet, given: given.toSorted((one, other) => rank(one) - rank(other) || 0) };
}

/** Whether a reason only says again what the scale says of the score, and nothing of this bid. */
export function repeatsLevel(question: FormQuestion, score: Exact, reason: string): boolean {
  const level = levelOf(question, score);
  return (
    level !== undefined &&
    ownWords(reason, `${level.says} ${level.label ?? ''} ${question.asked.question}`).n === 0n
  );
}

/** The sheet as handed in on a day. */
export const signed = (sheet: OwnSheet, day: string): OwnSheet => ({ ...sheet, signedOn: day });

/** The sheet as a draft again, with everything that was on it. */
export function reopened({ signedOn: _, ...sheet }: OwnSheet): OwnSheet {
  return sheet;
}
