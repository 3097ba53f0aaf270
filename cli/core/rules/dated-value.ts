import { scalar, union, type Shape } from '../expression/shape.ts';
import { isExact } from '../exact/exact.ts';
import type { ValueDated, WrittenValue } from '../spec/written.generated.ts';

/** A figure with the dates it is in force; `id` is its pack and file name: `thresholds/light-touch`. */
export interface DatedValue {
  readonly id: string;
  readonly written: WrittenValue;
}

/** The entry in force on a date (`2027-03-01`), or nothing when none covers it. */
export function valueOn(value: DatedValue, date: string): ValueDated | undefined {
  return value.written.dated.findLast(
    (entry) => entry.from <= date && (entry.until === undefined || date <= entry.until),
  );
}

/** The last entry of all, for trying a rule where nobody gave a date. */
export function newestValue(value: DatedValue): ValueDated | undefined {
  return value.written.dated.at(-1);
}

/** What kind of figure it is, over all its dates. */
export function shapeOfValue(value: DatedValue): Shape {
  const [first = scalar.dyn, ...rest] = value.written.dated.map((entry) => shapeOfFigure(entry.is));
  return rest.reduce(union, first);
}

/** What kind of figure this one is: a number, a text, or yes and no. */
export function shapeOfFigure(figure: unknown): Shape {
  if (isExact(figure)) return scalar.exact;
  if (typeof figure === 'string') return scalar.string;
  return typeof figure === 'boolean' ? scalar.bool : scalar.dyn;
}
