import { isExact, readExact } from '../exact/exact.ts';
import type { CalculatorAsk } from '../spec/written.generated.ts';
import { showFigure } from './show-figure.ts';
import type { Given } from './run-calculator.ts';

/** The value that a person wrote, or a sentence that says what is wrong with it and how to write it. */
export type ReadGiven =
  { readonly ok: true; readonly value: Given } | { readonly ok: false; readonly says: string };

/** Reads what somebody typed for a figure: `£1,200` and `10%` are as good as `1200` and `10`, `yes` as `true`. */
export function readGiven(ask: CalculatorAsk, text: string): ReadGiven {
  if (ask.unit === 'word') return checkGiven(ask, text);
  if (ask.unit === 'yes-no') return checkGiven(ask, YES[text.toLowerCase()] ?? text);
  const value = readExact(text.trim().replace(/^£|,(?=\d{3}\b)|%$/g, ''));
  return value ? checkGiven(ask, value) : wrong(`\`${text}\` is not ${kind(ask)}`, ask);
}

const YES: Readonly<Record<string, boolean>> = { yes: true, true: true, no: false, false: false };

/** Holds a value, typed or from a file, against what the calculator says of it: its kind, its bounds, its words. */
export function checkGiven(ask: CalculatorAsk, value: unknown): ReadGiven {
  if (ask.unit === 'word')
    return typeof value === 'string' && Object.hasOwn(ask.one_of ?? {}, value)
      ? { ok: true, value }
      : wrong(`\`${String(value)}\` is not one of its words`, ask);
  if (ask.unit === 'yes-no')
    return typeof value === 'boolean'
      ? { ok: true, value }
      : wrong(`\`${String(value)}\` is neither yes nor no`, ask);
  if (!isExact(value)) return wrong(`\`${String(value)}\` is not ${kind(ask)}`, ask);
  const shown = showFigure(value, ask.unit);
  if (ask.whole && value.d !== 1n) return wrong(`${shown} is not a whole number`, ask);
  if (ask.above && value.lte(ask.above))
    return wrong(`${shown} is not more than ${showFigure(ask.above, ask.unit)}`, ask);
  if (ask.least && value.lt(ask.least))
    return wrong(`${shown} is less than ${showFigure(ask.least, ask.unit)}`, ask);
  if (ask.most && value.gt(ask.most))
    return wrong(`${shown} is more than ${showFigure(ask.most, ask.unit)}`, ask);
  return { ok: true, value };
}

/** How a figure is written: `such as 1200`, or the words it can be. */
export function howToWrite({ one_of, unit, example }: CalculatorAsk): string {
  if (one_of) return `one of: ${Object.keys(one_of).join(', ')}`;
  if (unit === 'yes-no') return 'yes or no';
  return `such as ${showPlain(example)}`;
}

/** A value as it is typed. */
export const showPlain = (value: unknown): string =>
  isExact(value)
    ? value.toString()
    : typeof value === 'boolean'
      ? value
        ? 'yes'
        : 'no'
      : String(value);

const kind = ({ unit }: CalculatorAsk): string =>
  unit === 'pounds' ? 'a sum in pounds' : 'a plain number';

const wrong = (says: string, ask: CalculatorAsk): ReadGiven => ({
  ok: false,
  says: `${says}. Write ${howToWrite(ask)}.`,
});
