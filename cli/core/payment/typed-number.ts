import { readExact, type Exact } from '../exact/exact.ts';
import type { CalculatorAsk } from '../spec/written.generated.ts';

/**
 * The number that a person typed: `1200`, `1,200`, `1 200`, `£1,200.50` for pounds, `12.5%` for per cent, `-3` or `−3`.
 * Nothing where it is no such number: commas in odd places, two points, `1e9`, a £ sign on people.
 */
export function typedNumber(text: string, unit: CalculatorAsk['unit']): Exact | undefined {
  const parts = SHAPE.exec(text.replace(/[\s\u00a0\u202f]+/g, ' ').trim());
  if (!parts) return undefined;
  const [, sign, pounds, number = '', percent] = parts;
  if (pounds && unit !== 'pounds') return undefined;
  if (percent && !RATES.has(unit)) return undefined;
  return readExact(`${sign === undefined ? '' : '-'}${number.replace(/[, ]/g, '')}`);
}

const SHAPE = /^([-−])? ?(£ ?)?((?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d*)(?:\.\d+)?) ?(%)?$/;

const RATES: ReadonlySet<CalculatorAsk['unit']> = new Set(['per-cent', 'percentage-points']);
