const msPerDay = 86_400_000;

/** How many days a date (`2027-03-01`, a time of day after it is ignored) lies after 1 January 1970; nothing when it is no real date. */
export function dayNumber(text: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = parts.slice(1).map(Number);
  const time = Date.UTC(year ?? 0, (month ?? 0) - 1, day);
  // 30 February would silently become 2 March.
  return new Date(time).toISOString().startsWith(text.slice(0, 10)) ? time / msPerDay : undefined;
}

/** The date of a day counted from 1 January 1970. */
export function dateOfDay(day: number): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

/** The day of the week of a day counted from 1 January 1970: 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}
