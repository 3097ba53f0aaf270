import { placeOf } from '../../source/place-of.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';

/** The dates of the timetable come one after the other. A day that holds two of them is in order. */
export const checkTimetable: Check = ({ tender: { timetable } }) => {
  const given = ORDER.flatMap(([field, words]) => {
    const when = timetable[field];
    return when === undefined ? [] : [{ field, words, when }];
  });
  return given.flatMap(({ field, words, when }, index) => {
    const before = given[index - 1];
    if (!before || !isEarlier(when, before.when)) return [];
    return finding('tender/timetable-order', placeOf(timetable, field), {
      message: `${words} (${when}) comes before ${inside(before.words)} (${before.when}).`,
      advice: 'Correct one of the two dates.',
      related: [{ message: `${before.words} is here.`, at: placeOf(timetable, before.field) }],
    });
  });
};

const ORDER = [
  ['notice_on', 'The notice'],
  ['questions_by', 'The last day for questions'],
  ['answers_by', 'The last day for answers'],
  ['deadline', 'The deadline for bids'],
  ['decision_on', 'The decision'],
  ['standstill_ends_on', 'The end of the standstill'],
  ['starts_on', 'The start of the service'],
] as const;

/** One may be a day and the other a minute: then only the day counts. */
const isEarlier = (later: string, earlier: string): boolean => {
  const shared = Math.min(later.length, earlier.length);
  return later.slice(0, shared) < earlier.slice(0, shared);
};

const inside = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
