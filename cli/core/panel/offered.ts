import { didYouMean } from '../diagnostics/suggest.ts';
import { giveReason, giveScore, reopened, signed, type Refused } from './change-sheet.ts';
import { isComplete, type OwnSheet } from './own-sheet.ts';

/** An answer that was given without being asked, by options or in a file: for one question of one bid in one lot. */
export interface Offered {
  readonly lot: string;
  readonly bid: string;
  readonly question: string;
  readonly score: string;
  readonly reason: string;
}

/** What came of an offered answer: the sheets with it, or why it was refused. */
export type Accepted =
  | { readonly sheets: readonly OwnSheet[]; readonly refused?: never }
  | { readonly refused: Refused; readonly sheets?: never };

/** The sheets with an offered answer, under the same checks as at the prompt. A signed sheet takes none unless it was reopened. */
export function accept(sheets: readonly OwnSheet[], offered: Offered): Accepted {
  const index = sheets.findIndex(
    ({ form }) => form.lot.id === offered.lot && form.bid === offered.bid,
  );
  const sheet = sheets[index];
  if (!sheet) return { refused: NOT_YOURS };
  const question = sheet.form.questions.find(({ asked }) => asked.id === offered.question);
  if (!question) return { refused: notAsked(sheet, offered.question) };
  if (sheet.signedOn !== undefined) return { refused: signedBefore(sheet.signedOn) };
  const scored = giveScore(sheet, question, offered.score);
  if (!scored.sheet) return scored;
  const changed = giveReason(scored.sheet, question, offered.reason);
  if (!changed.sheet) return changed;
  return { sheets: sheets.map((one, at) => (at === index ? changed.sheet : one)) };
}

const NOT_YOURS: Refused = {
  code: 'sheet/not-assigned',
  says: 'This bid and lot are not for you to score now.',
};

function notAsked({ form }: OwnSheet, typed: string): Refused {
  const ids = form.questions.map(({ asked }) => asked.id);
  return {
    code: 'sheet/question-not-assigned',
    says: `There is no question \`${typed}\` for you to score here.${didYouMean(typed, ids)} There are: ${ids.join(', ')}.`,
  };
}

const signedBefore = (day: string): Refused => ({
  code: 'sheet/handed-in-before',
  says: `You signed this sheet on ${day}. To change it before the scores are locked, add \`--reopen\`; what you signed is kept beside it.`,
});

/** The sheets with every signed one opened again, save those whose scores the panel has agreed already. */
export const allReopened = (sheets: readonly OwnSheet[]): readonly OwnSheet[] =>
  sheets.map((sheet) =>
    sheet.isModerated || sheet.signedOn === undefined ? sheet : reopened(sheet),
  );

/** The sheets with every complete one signed on a day. */
export const allSigned = (sheets: readonly OwnSheet[], day: string): readonly OwnSheet[] =>
  sheets.map((sheet) =>
    sheet.signedOn === undefined && isComplete(sheet) ? signed(sheet, day) : sheet,
  );
