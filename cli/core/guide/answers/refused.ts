import { addDays } from '../../dates/add-days.ts';
import { showDate } from '../../dates/show-date.ts';
import { readExact } from '../../exact/exact.ts';
import { showPounds } from '../../exact/show.ts';
import type { Answerable, ReadAnswer } from './answer-value.ts';

/** Why an answer was not taken, and how such a one is written. */
export const refused = (says: string, { example }: Answerable): ReadAnswer => ({
  ok: false,
  says: example === undefined ? says : `${says} Write it like this: ${example}`,
});

/** An answer of its kind, as somebody would write it on that day; nothing where a question needs no example. */
export function exampleFor({ kind, example }: Answerable, today: string): string | undefined {
  const soon = [10, 40].map((days) => showDate(addDays(today, days) ?? today));
  if (kind === 'dates') return soon.join(', ');
  if (kind === 'date') return soon[0];
  const figure = kind === 'pounds' ? readExact(example ?? '') : undefined;
  return figure ? showPounds(figure) : example;
}

/** What was typed, as far as a sentence has room for it. */
export const shortened = (text: string): string =>
  text.length > 40 ? `${text.slice(0, 40)}…` : text;
