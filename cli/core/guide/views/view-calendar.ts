import { dayNumber, weekdayOf } from '../../dates/day-number.ts';
import { showDate } from '../../dates/show-date.ts';
import { askedOf } from '../ask/asked.ts';
import { keptAnswer } from '../answers/answers.ts';
import type { Guide } from '../guide.ts';
import type { Step } from '../weigh/next-steps.ts';
import { answerTitle } from '../answers/answer-in-words.ts';
import type { Sitting } from '../sitting.ts';
import { tenderDates, type DayEntry } from './tender-dates.ts';

/** What is to be done, the meetings and the dates of the tender, from today on, month by month. */
export function viewCalendar(guide: Guide, sitting: Sitting, steps: readonly Step[]) {
  const entries = [...ownSteps(steps), ...answeredDays(guide, sitting), ...tenderDates(sitting)]
    .filter(({ by }) => by >= sitting.on)
    .toSorted((one, other) => (one.by < other.by ? -1 : one.by > other.by ? 1 : 0));
  const months = [...new Set(entries.map(({ by }) => by.slice(0, 7)))];
  return months.map((month) => ({
    title: showDate(`${month}-01`).replace(/^1 /, ''),
    days: entries.filter(({ by }) => by.startsWith(month)).map(dayView),
  }));
}

const dayView = ({ by, ...entry }: DayEntry) => ({
  by,
  // The two stay on one line.
  day: `${WEEKDAYS[weekdayOf(dayNumber(by) ?? 0)]}\u00a0${Number(by.slice(8))}`,
  ...entry,
});

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const ownSteps = (steps: readonly Step[]): readonly DayEntry[] =>
  steps.flatMap(({ does, says, by, because }) =>
    does === 'to-do' && by !== undefined ? [{ by, whose: 'you', what: says, because }] : [],
  );

/** Days that were given as an answer, such as when trustees meet. */
function answeredDays(guide: Guide, sitting: Sitting): readonly DayEntry[] {
  return askedOf(guide, sitting).flatMap((asked) => {
    const { kind } = asked.question.written;
    const kept = keptAnswer(sitting, asked);
    if ((kind !== 'date' && kind !== 'dates') || !kept || kept === 'not-known') return [];
    const days = [kept.value].flat().filter((day) => typeof day === 'string');
    const what = `${answerTitle(sitting, asked)}.`;
    return days.map((by): DayEntry => ({ by, whose: 'meeting', what, because: [] }));
  });
}
