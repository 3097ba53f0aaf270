import { dayNumber } from '../../dates/day-number.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A day as people write it, `2027-03-01`, `1/3/2027` (the day first, as in Britain), `1.3.2027`, `1-3-2027`, `1 March 2027` or `1st Mar 2027`, as
 * `2027-03-01`; nothing when it is no day of any calendar.
 */
export function readDay(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (figures) return dayOf(figures[3], figures[2], figures[1]);
  const words =
    /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?\s+(\d{4})$/i.exec(
      text,
    );
  const month = MONTHS.indexOf((words?.[2] ?? '').slice(0, 3).toLowerCase()) + 1;
  return words && month > 0 ? dayOf(words[3], String(month), words[1]) : undefined;
}

function dayOf(year = '', month = '', day = ''): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return dayNumber(date) === undefined ? undefined : date;
}
