import { readExact, type Exact } from '../exact/exact.ts';

const numbers = new Map<string, Exact | undefined>();

/** The number that a text of a kept rule stands for, read once for all. */
export function numberOf(text: string): Exact | undefined {
  if (!numbers.has(text)) numbers.set(text, readExact(text));
  return numbers.get(text);
}
