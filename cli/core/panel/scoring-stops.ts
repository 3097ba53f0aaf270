import { isComplete, isScored, type OwnSheet } from './own-sheet.ts';

/** A place in the conversation: a score, a reason or the signature of a sheet, a sheet that was signed before, or what is left at the end. Sheets and questions count from 0. */
export type Stop =
  | { readonly part: 'score'; readonly sheet: number; readonly question: number }
  | { readonly part: 'reason'; readonly sheet: number; readonly question: number }
  | { readonly part: 'sign'; readonly sheet: number }
  | { readonly part: 'signed'; readonly sheet: number }
  | { readonly part: 'left' };

/** Every place in order. A signed sheet is one place; others have two for each question and one for the signature. */
export const stopsIn = (sheets: readonly OwnSheet[]): readonly Stop[] => [
  ...sheets.flatMap((one, sheet): readonly Stop[] =>
    one.signedOn === undefined
      ? [
          ...one.form.questions.flatMap((_, question) => bothOf(sheet, question)),
          { part: 'sign', sheet },
        ]
      : [{ part: 'signed', sheet }],
  ),
  { part: 'left' },
];

const bothOf = (sheet: number, question: number): readonly Stop[] => [
  { part: 'score', sheet, question },
  { part: 'reason', sheet, question },
];

/** Where somebody goes on: the first place with something to do, or nothing when all is done. */
export const firstOpen = (sheets: readonly OwnSheet[]): Stop | undefined =>
  stopsIn(sheets).find((stop) => isToDo(sheets, stop));

/** The next place after one, past signed sheets and past what cannot be asked yet; nothing at the end. */
export function after(sheets: readonly OwnSheet[], stop: Stop): Stop | undefined {
  const place = placeOf(stop);
  return stopsIn(sheets).find(
    (one) => compare(placeOf(one), place) > 0 && one.part !== 'signed' && isAsked(sheets, one),
  );
}

/** The place before one; the same place at the start. */
export function before(sheets: readonly OwnSheet[], stop: Stop): Stop {
  const place = placeOf(stop);
  return (
    stopsIn(sheets).findLast((one) => compare(placeOf(one), place) < 0 && isAsked(sheets, one)) ??
    stop
  );
}

/** A place as numbers, so that it keeps its order although the places of a sheet change when it is signed. */
const placeOf = (stop: Stop): readonly [number, number] => {
  if (stop.part === 'left') return [Infinity, 0];
  if (stop.part === 'sign') return [stop.sheet, Infinity];
  if (stop.part === 'signed') return [stop.sheet, -1];
  return [stop.sheet, stop.question * 2 + (stop.part === 'reason' ? 1 : 0)];
};

const compare = ([a, b]: readonly [number, number], [x, y]: readonly [number, number]): number =>
  a === x ? Math.sign(b - y) || 0 : a < x ? -1 : 1;

/** A reason is asked once there is a score, a signature once all is scored, and what is left only if something is. */
function isAsked(sheets: readonly OwnSheet[], stop: Stop): boolean {
  if (stop.part === 'left') return firstOpen(sheets) !== undefined;
  const sheet = sheets[stop.sheet];
  if (!sheet) return false;
  if (stop.part === 'sign') return isComplete(sheet);
  if (stop.part !== 'reason') return true;
  const id = sheet.form.questions[stop.question]?.asked.id;
  return sheet.given.some(({ criterion }) => criterion === id);
}

function isToDo(sheets: readonly OwnSheet[], stop: Stop): boolean {
  if (stop.part === 'left' || stop.part === 'signed') return false;
  const sheet = sheets[stop.sheet];
  if (!sheet) return false;
  if (stop.part === 'sign') return isComplete(sheet);
  const question = sheet.form.questions[stop.question];
  if (!question || isScored(sheet, question)) return false;
  const own = sheet.given.find(({ criterion }) => criterion === question.asked.id);
  const isOnScale = own && question.asked.levels.some(({ score }) => score.equals(own.score));
  return stop.part === 'score' ? !isOnScale : !!isOnScale;
}
