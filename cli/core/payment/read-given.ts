import type { CalculatorAsk } from '../spec/written.generated.ts';
import { checkGiven, type ReadGiven } from './check-given.ts';
import { typedNumber } from './typed-number.ts';

/**
 * Reads what somebody typed for a figure: `£1,200` and `10%` are as good as `1200` and `10`, `yes` as `true`. Several
 * figures have a stroke between them: `120/80/45`.
 */
export function readGiven(ask: CalculatorAsk, text: string): ReadGiven {
  if (!ask.several) return checkGiven(ask, readOne(ask, text.trim()));
  const parts = text.split(/[/;]/).map((part) => part.trim());
  return checkGiven(
    ask,
    parts.map((part) => readOne(ask, part)),
  );
}

/** The value where the text is one; otherwise the text itself, which no figure is. */
function readOne(ask: CalculatorAsk, text: string): unknown {
  if (ask.unit === 'word' || ask.unit === 'date') return text;
  if (ask.unit === 'yes-no') return YES[text.toLowerCase()] ?? text;
  return typedNumber(text, ask.unit) ?? text;
}

const YES: Readonly<Record<string, boolean>> = {
  yes: true,
  y: true,
  true: true,
  no: false,
  n: false,
  false: false,
};
