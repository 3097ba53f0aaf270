import { showDate } from '../../dates/show-date.ts';
import type { Answerable, ReadAnswer } from './answer-value.ts';
import { cleanText } from './clean-text.ts';
import { notADay } from './not-a-day.ts';
import { readDay } from './read-day.ts';
import { readFigure } from './read-figure.ts';
import { exampleFor, refused, shortened } from './refused.ts';

/**
 * Reads what was typed: `£61,000` is 61,000, `1/3/2027` and `1 March 2027` are days, several things are parted by commas or
 * semicolons. `today` is there for days that must not be past. Nothing is guessed.
 */
export function readAnswer(written: Answerable, typed: string, today: string): ReadAnswer {
  const example = exampleFor(written, today);
  const question = { ...written, ...(example !== undefined && { example }) };
  const text = cleanText(typed);
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
      return days(parts(text.replace(/ and /gi, ', ')), question, today);
    default:
      return readFigure(text, question);
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
  if (strange !== undefined)
    return refused(`“${shortened(strange)}” is not one of the choices.`, question);
  return some(value, question);
}

function chosenOne(text: string, question: Answerable): ReadAnswer {
  const word = text.toLowerCase();
  const known = question.choices?.map(({ value }) => value) ?? ['yes', 'no'];
  return known.includes(word)
    ? { ok: true, value: word }
    : refused(`“${shortened(text)}” is not one of the choices.`, question);
}

function oneDay(text: string, question: Answerable, today: string): ReadAnswer {
  const day = readDay(text);
  if (day === undefined) return refused(notADay(shortened(text)), question);
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
