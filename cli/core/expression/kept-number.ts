import { readExact, type Exact } from '../exact/exact.ts';

/** The exact number that a text of a kept tree says; each text is read once. Nothing where it says none. */
export function numberOf(text: string): Exact | undefined {
  if (!numbers.has(text)) numbers.set(text, readExact(text));
  return numbers.get(text);
}

const numbers = new Map<string, Exact | undefined>();
