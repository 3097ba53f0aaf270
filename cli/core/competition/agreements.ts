import type { ModerationAgreed, WrittenModeration } from '../spec/written.generated.ts';

/** One score that a panel agreed for a question, and the day on which it did. */
export interface Agreement {
  readonly entry: ModerationAgreed;
  readonly on: string;
}

/** Every score that a panel agreed for a question in one moderation, in the order in which it did; the last counts. */
export const agreementsOn = (
  { scores, held_on }: WrittenModeration,
  question: string,
): readonly Agreement[] =>
  scores
    .filter(({ criterion }) => criterion === question)
    .map((entry) => ({ entry, on: entry.on ?? held_on }));

/** Whether a later agreement takes the place of the one before it: it names that score, or at least does not contradict it. */
export const follows = (
  { entry: { agreed, replaces } }: Agreement,
  before: Agreement | undefined,
): boolean =>
  before === undefined
    ? replaces === undefined
    : (replaces?.agreed ?? agreed).equals(before.entry.agreed);
