import { dateOfDay, dayNumber } from './day-number.ts';

/** The date so many calendar days later, or earlier for a number below zero; nothing when the date is not real. */
export function addDays(date: string, days: number): string | undefined {
  const start = dayNumber(date);
  return start === undefined ? undefined : dateOfDay(start + days);
}

/**
 * The same day of the month so many months later, or earlier for a number below zero. Where that month is too
 * short, its last day. Nothing when the date is not real.
 */
export function addMonths(date: string, months: number): string | undefined {
  if (dayNumber(date) === undefined) return undefined;
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  return new Date(last.setUTCDate(Math.min(day, last.getUTCDate()))).toISOString().slice(0, 10);
}

/** The last day of a period of so many days that begins with this day, as in "30 days beginning with". */
export function lastDayBeginningWith(date: string, days: number): string | undefined {
  return addDays(date, days - 1);
}

/** The last day of a period of so many days that begins with the day following this one. */
export function lastDayBeginningAfter(date: string, days: number): string | undefined {
  return addDays(date, days);
}

/** The 1 April on or before a date: the first day of its financial year. */
export function financialYearOf(date: string): string | undefined {
  if (dayNumber(date) === undefined) return undefined;
  const year = Number(date.slice(0, 4)) - (date.slice(5, 10) < '04-01' ? 1 : 0);
  return `${year}-04-01`;
}
