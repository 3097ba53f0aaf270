import { isExact, readFraction } from '../exact/exact.ts';
import { showExact } from '../exact/show.ts';

/** The name that no field has: JSON holds an exact number as `{"=":"61000.5"}`. */
const NUMBER = '=';

/** Data as JSON in which every exact number is kept to its last digit. Places are left out. */
export const toExactJson = (data: unknown): string =>
  JSON.stringify(data, function (this: object, name: string, shown: unknown) {
    const value: unknown = Reflect.get(this, name);
    return isExact(value) ? { [NUMBER]: showExact(value) } : shown;
  });

/** The data that such JSON holds, with every number exact again. */
export const fromExactJson = (text: string): unknown =>
  JSON.parse(text, (_, value: unknown) => {
    const kept: unknown =
      typeof value === 'object' && value !== null ? Reflect.get(value, NUMBER) : undefined;
    return typeof kept === 'string' ? readFraction(kept) : value;
  });
