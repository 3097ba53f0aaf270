import { showDate } from '../../dates/show-date.ts';
import type { Sitting, SittingTender } from '../sitting.ts';

type Timetable = NonNullable<SittingTender['timetable']>;

/** The dates of a tender that matter to an organisation, in words, in the order of a procurement. */
export const tenderDates = ({ tender: { timetable } }: Sitting): readonly DayEntry[] =>
  Object.entries(SAYS).flatMap(([field, says]) => {
    const moment = timetable?.[field as keyof Timetable];
    if (typeof moment !== 'string') return [];
    const what = says.replace('{time}', timeOf(moment));
    return [{ by: moment.slice(0, 10), whose: 'buyer', what, because: [] } as const];
  });

/** Something on a day of the calendar; `whose` says whether the organisation, its meetings or the buyer set it. */
export interface DayEntry {
  readonly by: string;
  readonly whose: 'you' | 'meeting' | 'buyer';
  readonly what: string;
  readonly because: readonly string[];
}

const SAYS: Readonly<Partial<Record<keyof Timetable, string>>> = {
  participation_by: 'Last day to ask to take part.',
  questions_by: 'Last day for questions to the buyer{time}.',
  answers_by: 'The buyer gives its last answers.',
  deadline: 'Deadline: the bid must be there{time}.',
  decision_on: 'The buyer tells who won.',
  standstill_ends_on: 'The pause before the contract ends.',
  starts_on: 'The work starts.',
};

/** ` by 5pm`; nothing where a day has no time. */
function timeOf(moment: string): string {
  const [time, day] = showDate(moment).split(' on ');
  return day === undefined ? '' : ` by ${time}`;
}
