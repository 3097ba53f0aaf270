import { dayNumber } from './day-number.ts';

/**
 * Whole calendar days from one date to another (`2027-03-01`, a time of day after it is ignored): negative when
 * the second is earlier, nothing when either is no real date.
 */
export function daysBetween(from: string, to: string): bigint | undefined {
  const start = dayNumber(from);
  const end = dayNumber(to);
  return start === undefined || end === undefined ? undefined : BigInt(end - start);
}

/** Tells whether a text is a real calendar date such as `2027-02-28`. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayNumber(text) !== undefined;
}
