import type { Interview, Taken } from '../interview/interview.ts';
import type { Move } from '../interview/reply.ts';
import {
  giveReason,
  giveScore,
  reopened,
  repeatsLevel,
  signed,
  type Changed,
} from './change-sheet.ts';
import { scoreOf, type OwnSheet } from './own-sheet.ts';
import { promptAt } from './scoring-prompts.ts';
import { after, before, firstOpen, type Stop } from './scoring-stops.ts';

/** One assessor’s scoring as far as it has come: the person’s own sheets, the place in them, and the day a signature bears. */
export interface Scoring {
  readonly sheets: readonly OwnSheet[];
  /** Nothing when there is nothing more to ask. */
  readonly at: Stop | undefined;
  readonly today: string;
}

/** Scoring goes on at the first question that is open, or at the first signed sheet when nothing is. */
export const startScoring = (sheets: readonly OwnSheet[], today: string): Scoring => ({
  sheets,
  today,
  at: firstOpen(sheets) ?? (sheets.length > 0 ? { part: 'signed', sheet: 0 } : undefined),
});

/** Scoring at the prompt: question by question, back and forth, until everything is scored and signed. */
export const scoringSession: Interview<Scoring> = {
  prompt: ({ sheets, at, today }) => at && promptAt(sheets, at, today),
  take,
};

function take(state: Scoring, reply: Move): Taken<Scoring> {
  const { at } = state;
  if (!at) return { state };
  if (reply.kind === 'back') return { state: { ...state, at: before(state.sheets, at) } };
  if (reply.kind === 'skip' || reply.kind === 'unknown')
    return { state: onwards(state, skipped(at)) };
  if (at.part === 'left')
    return {
      state: { ...state, at: reply.text === 'first' ? firstOpen(state.sheets) : undefined },
    };
  const sheet = state.sheets[at.sheet];
  if (!sheet) return { state };
  return answered(state, { at, sheet, text: reply.text });
}

interface Answered {
  readonly at: Exclude<Stop, { part: 'left' }>;
  readonly sheet: OwnSheet;
  readonly text: string;
}

function answered(state: Scoring, { at, sheet, text }: Answered): Taken<Scoring> {
  if (at.part === 'sign')
    return {
      state: onwards(
        text === 'sign' ? withSheet(state, at.sheet, signed(sheet, state.today)) : state,
        at,
      ),
    };
  if (at.part === 'signed')
    return text === 'change' ? reopen(state, at.sheet, sheet) : { state: onwards(state, at) };
  const question = sheet.form.questions[at.question];
  if (!question) return { state };
  const changed: Changed =
    at.part === 'score' ? giveScore(sheet, question, text) : giveReason(sheet, question, text);
  if (!changed.sheet) return { refused: changed.refused.says };
  const next = onwards(withSheet(state, at.sheet, changed.sheet), at);
  const score = scoreOf(changed.sheet, question)?.score;
  return at.part === 'reason' && score && repeatsLevel(question, score, text)
    ? { state: next, says: [{ is: 'warning', text: REPEATS }] }
    : { state: next };
}

const REPEATS =
  'Your reason only repeats what the scale says of that score. It is saved. Say what in this bid earned the score, and what would have earned more: type `back` to do so.';

function reopen(state: Scoring, index: number, sheet: OwnSheet): Taken<Scoring> {
  if (sheet.isModerated) return { refused: MODERATED };
  const opened = withSheet(state, index, reopened(sheet));
  return { state: { ...opened, at: { part: 'score', sheet: index, question: 0 } } };
}

const MODERATED =
  'The panel has agreed its scores for this bid, so your sheet stays as you signed it. Changes go into the moderation, with their reason.';

/** Skipping a score skips its reason too. */
const skipped = (at: Stop): Stop => (at.part === 'score' ? { ...at, part: 'reason' } : at);

const onwards = (state: Scoring, at: Stop): Scoring => ({ ...state, at: after(state.sheets, at) });

const withSheet = (state: Scoring, index: number, sheet: OwnSheet): Scoring => ({
  ...state,
  sheets: state.sheets.map((one, at) => (at === index ? sheet : one)),
});
