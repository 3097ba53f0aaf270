import { isDate } from '../dates/days-between.ts';
import type { Path } from '../source/origin.ts';
import type { Mistake } from './mistakes.ts';
import { schemaAt } from './schema-at.ts';

/** Dates that have the right form but that no calendar or clock has: 30 February, 25 o’clock. A schema cannot tell. */
export function impossibleDays(format: string, data: object): readonly Mistake[] {
  return datesIn(data, []).flatMap(({ path, value }) => {
    const schema = schemaAt(format, data, path);
    const isDay = schema.pattern?.startsWith('^\\d{4}-\\d{2}-\\d{2}');
    return isDay ? [{ keyword: 'calendar', params: {}, path, value, schema }] : [];
  });
}

interface DateFound {
  readonly path: Path;
  readonly value: string;
}

function datesIn(value: unknown, path: Path): readonly DateFound[] {
  if (typeof value === 'string') return isImpossible(value) ? [{ path, value }] : [];
  if (Array.isArray(value)) return value.flatMap((one, index) => datesIn(one, [...path, index]));
  if (typeof value !== 'object' || value === null || !Object.keys(value).length) return [];
  return Object.entries(value).flatMap(([key, one]) => datesIn(one, [...path, key]));
}

function isImpossible(text: string): boolean {
  const [, day, hour = '00', minute = '00'] =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}))?$/.exec(text) ?? [];
  return day !== undefined && !(isDate(day) && hour < '24' && minute < '60');
}
