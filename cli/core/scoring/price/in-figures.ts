import { isExact } from '../../exact/exact.ts';
import { showNumber } from '../../exact/show-number.ts';
import { fillIn } from './fill-in.ts';
import { isPlain } from './name-figure.ts';

/** A formula with its figures in place of their names: `30 × 90 ÷ 100`. One that is more than arithmetic stays as it is written. */
export function inFigures(formula: string, values: Readonly<Record<string, unknown>>): string {
  if (!isPlain(formula)) return formula;
  return fillIn(formula, (name) => {
    const value = values[name];
    return isExact(value) ? showNumber(value) : undefined;
  });
}
