import { showDate } from '../dates/show-date.ts';
import { isExact, one, zero } from '../exact/exact.ts';
import { showNumber } from '../exact/show-number.ts';
import { showPounds } from '../exact/show.ts';
import type { Given } from './run-calculator.ts';
import type { CalculatorAsk, CalculatorStep } from '../spec/written.generated.ts';

/** A figure with its unit, for readers: `£1,200`, `8.387%`, `5.7 percentage points`, `12 months`, `yes`. Pounds are shown to the penny. */
export function showFigure(value: Given, unit: Unit): string {
  if (typeof value === 'string') return unit === 'date' ? showDate(value) : value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (!isExact(value)) return value.map((item) => showFigure(item, unit)).join('; ');
  if (unit === 'pounds') return showPounds(value);
  const number = showNumber(value);
  if (unit === 'month') return value.equals(zero) ? 'never' : `month ${number}`;
  if (unit === 'per-cent') return `${number}%`;
  const [single, several] = WORDS[unit] ?? ['', ''];
  return `${number} ${value.abs().equals(one) ? single : several}`.trim();
}

type Unit = CalculatorAsk['unit'] | CalculatorStep['unit'];

const WORDS: Readonly<Record<string, readonly [string, string]>> = {
  'percentage-points': ['percentage point', 'percentage points'],
  people: ['person', 'people'],
  months: ['month', 'months'],
  weeks: ['week', 'weeks'],
  days: ['day', 'days'],
  hours: ['hour', 'hours'],
  miles: ['mile', 'miles'],
  times: ['times', 'times'],
};
