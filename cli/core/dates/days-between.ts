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

const msPerDay = 86_400_000;

function dayNumber(text: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = parts.slice(1).map(Number);
  const time = Date.UTC(year ?? 0, (month ?? 0) - 1, day);
  // 30 February would silently become 2 March.
  return new Date(time).toISOString().startsWith(text.slice(0, 10)) ? time / msPerDay : undefined;
}
