import { exact, readExact, type Exact } from '../../exact/exact.ts';
import { showPounds, showShort } from '../../exact/show.ts';
import type { Answerable, ReadAnswer } from './answer-value.ts';
import { refused, shortened } from './refused.ts';

/**
 * Reads a figure: `£61,000` is 61,000. A pound sign, commas or blanks in thousands, a per cent sign and the word for what is
 * counted may stand with it, each only where it belongs. `61k` is not taken, because nobody knows how exact it is.
 */
export function readFigure(text: string, question: Answerable): ReadAnswer {
  const value = plainFigure(text, question.kind);
  if (!value) return notANumber(text, question);
  const least = question.least ?? exact(0n);
  const most = question.most ?? MOST;
  if (value.lt(least))
    return refused(`It cannot be less than ${shown(least, question)}.`, question);
  if (value.gt(most)) return refused(`It cannot be more than ${shown(most, question)}.`, question);
  if (question.whole && value.d !== 1n) return refused('It must be a whole number.', question);
  return { ok: true, value };
}

function plainFigure(text: string, kind: Answerable['kind']): Exact | undefined {
  const after = AFTER[kind];
  const bare = kind === 'pounds' ? text.replace(/^(-?)£\s*/, '$1') : text;
  const figure = (after ? bare.replace(after, '') : bare).replace(/(?<=\d)\s(?=\d{3}\b)/g, ',');
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(figure) ? figure.replaceAll(',', '') : figure;
  return /^-?\d+(\.\d+)?$/.test(plain) ? readExact(plain) : undefined;
}

/** What may stand after a figure, for each kind of it. */
const AFTER: Readonly<Partial<Record<Answerable['kind'], RegExp>>> = {
  pounds: /\s*pounds?$/i,
  'per-cent': /\s*(%|per\s?cent)$/i,
  months: /\s*months?$/i,
  people: /\s*(people|persons?)$/i,
};

function notANumber(text: string, question: Answerable): ReadAnswer {
  const short = /^£?\s*(\d+(?:\.\d+)?)\s*(k|thousand|m|million)$/i.exec(text);
  const times = /^[kt]/i.test(short?.[2] ?? '') ? 1_000n : 1_000_000n;
  const value = short && readExact(short[1] ?? '')?.mul(times);
  if (value) return { ok: false, says: `Please write it in full: ${shown(value, question)}.` };
  if (/^\D+\d[\d,. ]*$/.test(text) && !/^[-£]/.test(text))
    return refused('Please write only a number. Your best figure will do.', question);
  return refused(`“${shortened(text)}” is not a number that we can read.`, question);
}

/** No organisation that this is for counts in thousands of millions. */
const MOST = exact(1_000_000_000_000n);

const shown = (value: Exact, { kind }: Answerable): string =>
  kind === 'pounds' ? showPounds(value) : showShort(value, 2);
