import { readExact } from '../exact/exact.ts';
import { showPounds } from '../exact/show.ts';
import type { Answerable, ReadAnswer } from './answer-value.ts';

/** Why an answer was not taken, and how such a one is written. */
export const refused = (says: string, question: Answerable): ReadAnswer => {
  const how = exampleFor(question);
  return { ok: false, says: how === undefined ? says : `${says} Write it like this: ${how}` };
};

/** An answer of its kind, as somebody would write it; nothing where a question needs no example. */
export function exampleFor({ kind, example }: Answerable): string | undefined {
  if (kind === 'dates') return '1 March 2027, 5 April 2027';
  if (kind === 'date') return '1 March 2027';
  const figure = kind === 'pounds' ? readExact(example ?? '') : undefined;
  return figure ? showPounds(figure) : example;
}

/** What was typed, as far as a sentence has room for it. */
export const shortened = (text: string): string =>
  text.length > 40 ? `${text.slice(0, 40)}…` : text;
