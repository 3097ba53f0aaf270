import { isExact } from '../exact/exact.ts';
import type { CalculatorAsk } from '../spec/written.generated.ts';

/** How a figure is written, after “Write”: `it like 1200`, or the words it can be. */
export function howToWrite({ one_of, unit, example, several }: CalculatorAsk): string {
  if (one_of) return `one of: ${Object.keys(one_of).join(', ')}`;
  if (unit === 'yes-no') return 'yes or no';
  if (several) return `them with a stroke between them, like ${showPlain(example)}`;
  return `${unit === 'date' ? 'a day' : 'it'} like ${showPlain(example)}`;
}

/** A value as it is typed. */
export function showPlain(value: unknown): string {
  if (isExact(value)) return value.toString();
  if (Array.isArray(value)) return value.map(showPlain).join('/');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}
