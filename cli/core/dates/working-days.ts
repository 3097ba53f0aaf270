import { bankHolidays } from './bank-holidays.generated.ts';
import { dateOfDay, dayNumber, weekdayOf } from './day-number.ts';

/** An answer about dates, or a sentence that says why there is none. */
export type Answer<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly why: string };

/**
 * Tells whether a day is a working day under the Procurement Act 2023, section 123(1): not a Saturday or Sunday, and
 * not a bank holiday in any part of the United Kingdom. Outside the years whose bank holidays are known, there is no answer.
 */
export function isWorkingDay(date: string): Answer<boolean> {
  const day = dayNumber(date);
  return day === undefined ? noDate(date) : worksOn(day);
}

/**
 * The last of so many working days beginning with a day: the end of a standstill of 8 working days that begins with
 * the day of the notice, say. A first day that is no working day does not count. `count` is 1 or more.
 */
export function lastWorkingDay(from: string, count: number): Answer<string> {
  const first = dayNumber(from);
  if (first === undefined) return noDate(from);
  if (count < 1) return { ok: false, why: 'a period has at least one working day' };
  let left = count;
  for (let day = first; ; day += 1) {
    const works = worksOn(day);
    if (!works.ok) return works;
    if (works.value) left -= 1;
    if (left === 0) return { ok: true, value: dateOfDay(day) };
  }
}

/**
 * The day that is so many working days before a day: what must be sent two working days before a deadline on a Monday is
 * sent on the Thursday before it. `count` is 1 or more; the day itself does not count.
 */
export function workingDayBefore(day: string, count: number): Answer<string> {
  const end = dayNumber(day);
  if (end === undefined) return noDate(day);
  if (count < 1) return { ok: false, why: 'a period has at least one working day' };
  let left = count;
  for (let at = end - 1; ; at -= 1) {
    const works = worksOn(at);
    if (!works.ok) return works;
    if (works.value) left -= 1;
    if (left === 0) return { ok: true, value: dateOfDay(at) };
  }
}

/** The first and last year whose bank holidays are known. */
export const known = {
  first: Number(bankHolidays[0]?.slice(0, 4)),
  last: Number(bankHolidays.at(-1)?.slice(0, 4)),
} as const;

const holidays: ReadonlySet<string> = new Set(bankHolidays);

function worksOn(day: number): Answer<boolean> {
  const date = dateOfDay(day);
  const year = Number(date.slice(0, 4));
  if (year > known.last)
    return { ok: false, why: `bank holidays are not known after ${known.last}` };
  if (year < known.first)
    return { ok: false, why: `bank holidays are not known before ${known.first}` };
  const weekday = weekdayOf(day);
  return { ok: true, value: weekday !== 0 && weekday !== 6 && !holidays.has(date) };
}

function noDate(text: string): Answer<never> {
  return { ok: false, why: `“${text}” is not a date such as 2027-03-01` };
}
