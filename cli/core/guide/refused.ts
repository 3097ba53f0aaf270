import type { Answerable, ReadAnswer } from './answer-value.ts';

/** Why an answer was not taken, and how such a one is written. */
export const refused = (says: string, { kind, example }: Answerable): ReadAnswer => {
  const how = example ?? (kind === 'date' || kind === 'dates' ? '1 March 2027' : undefined);
  return { ok: false, says: how === undefined ? says : `${says} Write it like this: ${how}` };
};

/** What was typed, as far as a sentence has room for it. */
export const shortened = (text: string): string =>
  text.length > 40 ? `${text.slice(0, 40)}…` : text;
