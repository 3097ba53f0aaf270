import { addMonths } from '../../dates/add-days.ts';
import { answeredOn, keptAnswer, type Asked } from './answers.ts';
import type { Sitting } from '../sitting.ts';

/** Whether a question is to be asked: it has no answer yet, or one that was given too long ago. */
export const isDue = (sitting: Sitting, asked: Asked): boolean =>
  keptAnswer(sitting, asked) === undefined || staleSince(sitting, asked) !== undefined;

/** The day on which an answer was given that is older than its question lets it be; nothing where it is fresh, or nobody knows its day. */
export function staleSince(sitting: Sitting, asked: Asked): string | undefined {
  const months = asked.question.written.good_for_months;
  const on = answeredOn(sitting, asked);
  if (months === undefined || on === undefined) return undefined;
  const until = addMonths(on, Number(months.n / months.d));
  return until !== undefined && until < sitting.on ? on : undefined;
}
