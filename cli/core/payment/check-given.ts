import { isDate } from '../dates/days-between.ts';
import { isExact, type Exact } from '../exact/exact.ts';
import type { CalculatorAsk } from '../spec/written.generated.ts';
import { howToWrite } from './how-to-write.ts';
import type { Given } from './run-calculator.ts';
import { showFigure } from './show-figure.ts';

/** The value that a person wrote, or a sentence that says what is wrong with it and how to write it. */
export type ReadGiven =
  { readonly ok: true; readonly value: Given } | { readonly ok: false; readonly says: string };

/** Holds a value, typed or from a file, against what the calculator says of it: its kind, its bounds, its words. */
export function checkGiven(ask: CalculatorAsk, value: unknown): ReadGiven {
  if (!ask.several) return checkOne(ask, value);
  if (!Array.isArray(value) || value.length === 0)
    return wrong(`\`${String(value)}\` is no list of figures`, ask);
  const read = value.map((item) => checkOne(ask, item));
  const bad = read.find((one) => !one.ok);
  if (bad) return bad;
  return { ok: true, value: read.flatMap((one) => (one.ok ? [one.value as Exact] : [])) };
}

function checkOne(ask: CalculatorAsk, value: unknown): ReadGiven {
  if (ask.unit === 'word') return checkWord(ask, value);
  if (ask.unit === 'date') return checkDate(ask, value);
  if (ask.unit === 'yes-no')
    return typeof value === 'boolean'
      ? { ok: true, value }
      : wrong(`\`${String(value)}\` is neither yes nor no`, ask);
  if (!isExact(value)) return wrong(`\`${String(value)}\` is not ${kind(ask)}`, ask);
  const outside = outOfBounds(ask, value);
  return outside === undefined ? { ok: true, value } : wrong(outside, ask);
}

function checkWord(ask: CalculatorAsk, value: unknown): ReadGiven {
  return typeof value === 'string' && Object.hasOwn(ask.one_of ?? {}, value)
    ? { ok: true, value }
    : wrong(`\`${String(value)}\` is not one of its words`, ask);
}

/** Files may add a time of day, which a sum of days does not need. */
function checkDate(ask: CalculatorAsk, value: unknown): ReadGiven {
  const day = typeof value === 'string' ? value.replace(/T\d{2}:\d{2}.*$/, '') : '';
  return isDate(day)
    ? { ok: true, value: day }
    : wrong(`\`${String(value)}\` is not a day of the calendar`, ask);
}

function outOfBounds(ask: CalculatorAsk, value: Exact): string | undefined {
  const { unit, whole, above, least, most } = ask;
  const shown = showFigure(value, unit);
  if (whole && value.d !== 1n) return `${shown} is not a whole number`;
  if (above && value.lte(above)) return `${shown} is not more than ${showFigure(above, unit)}`;
  if (least && value.lt(least)) return `${shown} is less than ${showFigure(least, unit)}`;
  if (most && value.gt(most)) return `${shown} is more than ${showFigure(most, unit)}`;
  return undefined;
}

const kind = ({ unit }: CalculatorAsk): string =>
  unit === 'pounds' ? 'a sum in pounds' : 'a plain number';

const wrong = (says: string, ask: CalculatorAsk): ReadGiven => ({
  ok: false,
  says: `${says}. Write ${howToWrite(ask)}.`,
});
