import { exact, readExact, type Exact } from '../exact/exact.ts';
import { showPounds, showShort } from '../exact/show.ts';
import { showDate } from '../dates/show-date.ts';
import type { WrittenQuestion } from '../spec/written.generated.ts';
import { readDay } from './read-day.ts';

/** An answer as a file keeps it: an exact figure, a text, or a list of texts. */
export type AnswerValue = Exact | string | readonly string[];

/** What was understood, or a sentence that says why it was not and how to write it. */
export type ReadAnswer =
  | { readonly ok: true; readonly value: AnswerValue }
  | { readonly ok: false; readonly says: string };

/** What somebody may be asked, as far as it decides what is understood. */
export type Answerable = Pick<
  WrittenQuestion,
  'kind' | 'choices' | 'least' | 'most' | 'whole' | 'future' | 'example'
>;

/**
 * Reads what was typed: `£61,000` is 61,000, `1/3/2027` and `1 March 2027` are days, several things are parted by commas or
 * semicolons. `today` is there for days that must not be past. Nothing is guessed.
 */
export function readAnswer(question: Answerable, typed: string, today: string): ReadAnswer {
  const text = typed.replace(/\p{Cc}+/gu, ' ').trim();
  if (text === '') return refused('Nothing was typed.', question);
  if (text.length > LONGEST)
    return { ok: false, says: `That is too long: at most ${LONGEST} letters, please.` };
  switch (question.kind) {
    case 'text':
      return { ok: true, value: text };
    case 'list':
      return some(parts(text), question);
    case 'choices':
    case 'lots':
      return chosen(parts(text), question);
    case 'yes-no':
    case 'choice':
      return chosenOne(text, question);
    case 'date':
      return oneDay(text, question, today);
    case 'dates':
      return days(parts(text), question, today);
    default:
      return figure(text, question);
  }
}

const LONGEST = 2000;

/** Several things in one line, each once, in the order they were typed. */
const parts = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[;,\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
];

const some = (value: readonly string[], question: Answerable): ReadAnswer =>
  value.length > 0 ? { ok: true, value } : refused('Nothing was typed.', question);

function chosen(value: readonly string[], question: Answerable): ReadAnswer {
  const known = question.choices?.map((choice) => choice.value);
  const strange = known && value.find((word) => !known.includes(word));
  if (strange !== undefined) return refused(`“${strange}” is not one of the choices.`, question);
  return some(value, question);
}

function chosenOne(text: string, question: Answerable): ReadAnswer {
  const word = text.toLowerCase();
  const known = question.choices?.map(({ value }) => value) ?? ['yes', 'no'];
  return known.includes(word)
    ? { ok: true, value: word }
    : refused(`“${text}” is not one of the choices.`, question);
}

function oneDay(text: string, question: Answerable, today: string): ReadAnswer {
  const day = readDay(text);
  if (day === undefined) return refused(`“${text}” is not a day.`, question);
  if (question.future && day < today)
    return { ok: false, says: `${showDate(day)} is in the past. Give a day from today on.` };
  return { ok: true, value: day };
}

function days(texts: readonly string[], question: Answerable, today: string): ReadAnswer {
  const read = texts.map((text) => oneDay(text, question, today));
  const wrong = read.find((one) => !one.ok);
  if (wrong) return wrong;
  const value = read.flatMap((one) => (one.ok ? [String(one.value)] : []));
  return some([...new Set(value)].sort(), question);
}

/** Pounds and commas in thousands are as good as plain figures, and so are a per cent sign and the word for what is counted. */
function figure(text: string, question: Answerable): ReadAnswer {
  const plain = text
    .replace(/^£\s*/, '')
    .replace(/\s*(%|per cent|pounds?|months?|people|persons?)$/i, '')
    .replace(/\s(?=\d{3}\b)/g, '');
  const grouped = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain;
  const value = /e/i.test(grouped) ? undefined : readExact(grouped);
  if (!value) return refused(`“${text}” is not a number.`, question);
  const least = question.least ?? exact(0n);
  const most = question.most ?? MOST;
  if (value.lt(least))
    return refused(`It cannot be less than ${shown(least, question)}.`, question);
  if (value.gt(most)) return refused(`It cannot be more than ${shown(most, question)}.`, question);
  if (question.whole && value.d !== 1n) return refused('It must be a whole number.', question);
  return { ok: true, value };
}

/** No organisation that this is for counts in thousands of millions. */
const MOST = exact(1_000_000_000_000n);

const shown = (value: Exact, { kind }: Answerable): string =>
  kind === 'pounds' ? showPounds(value) : showShort(value, 2);

const refused = (says: string, { example }: Answerable): ReadAnswer => ({
  ok: false,
  says: example === undefined ? says : `${says} Write it like this: ${example}`,
});
