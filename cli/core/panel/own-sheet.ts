import type { CompetitionFacts } from '../competition/facts.ts';
import { draftsFor, moderationsFor, sheetsFor } from '../competition/look-up.ts';
import type { Exact } from '../exact/exact.ts';
import type { WrittenSheet } from '../spec/written.generated.ts';
import { sheetForm, type FormQuestion, type SheetForm, type Sitting } from './sheet-form.ts';

/** A sheet as its own assessor works on it: what is asked, and what this person has answered. Nobody else’s score is in it. */
export interface OwnSheet {
  readonly form: SheetForm;
  readonly given: readonly OwnScore[];
  /** The day it was signed; nothing while it is a draft. */
  readonly signedOn?: string;
  /** Whether the panel has agreed scores for this bid already, so that a signed sheet stays as it is. */
  readonly isModerated: boolean;
  /** What else stands on the sheet and is kept: a note, and the day the assessor began. */
  readonly beside: Pick<WrittenSheet, 'note' | 'started_on'>;
}

/** A score of one question; without a reason it was begun, and is not yet whole. */
export interface OwnScore {
  readonly criterion: string;
  readonly score: Exact;
  readonly reason?: string;
}

/** The sheet of a member for a bid as the files have it. */
export function ownSheet(facts: CompetitionFacts, sitting: Sitting): OwnSheet {
  const { lot, bid, member } = sitting;
  const all = [...sheetsFor(facts, lot.id, bid.id), ...draftsFor(facts, lot.id, bid.id)];
  const sheet = all.find(({ assessor }) => assessor === member.id);
  return {
    form: sheetForm(facts, sitting),
    given: sheet?.scores ?? [],
    ...(sheet?.signed_on !== undefined && { signedOn: sheet.signed_on }),
    isModerated: moderationsFor(facts, lot.id, bid.id).length > 0,
    beside: {
      ...(sheet?.note !== undefined && { note: sheet.note }),
      ...(sheet?.started_on !== undefined && { started_on: sheet.started_on }),
    },
  };
}

/** The score that was given to a question, whole or begun. */
export const scoreOf = ({ given }: OwnSheet, { asked }: FormQuestion): OwnScore | undefined =>
  given.find(({ criterion }) => criterion === asked.id);

/** Whether a question has a score of its scale and a reason. */
export function isScored(sheet: OwnSheet, question: FormQuestion): boolean {
  const own = scoreOf(sheet, question);
  return own !== undefined && !!own.reason?.trim() && levelOf(question, own.score) !== undefined;
}

/** The level that a score stands for, or nothing when it is not on the scale. */
export const levelOf = ({ asked }: FormQuestion, score: Exact) =>
  asked.levels.find((level) => level.score.equals(score));

/** How many questions of a sheet are scored. */
export const scoredIn = (sheet: OwnSheet): number =>
  sheet.form.questions.filter((question) => isScored(sheet, question)).length;

/** Whether every question of a sheet is scored, so that it can be signed. */
export const isComplete = (sheet: OwnSheet): boolean =>
  scoredIn(sheet) === sheet.form.questions.length;

/** How far somebody has come with all their sheets: `12 of 18`. */
export function progressIn(sheets: readonly OwnSheet[]): string {
  const done = sheets.reduce((sum, sheet) => sum + scoredIn(sheet), 0);
  return `${done} of ${sheets.reduce((sum, { form }) => sum + form.questions.length, 0)}`;
}
