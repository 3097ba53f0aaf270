import { fraction, type Exact } from './exact.ts';

/**
 * How a tender may say that figures are rounded: `half-up` takes ties away from nought, `half-even` takes
 * them to the even digit, `truncate` cuts digits off, `up` goes away from nought whatever is left over.
 */
export type RoundingMode = 'half-up' | 'half-even' | 'truncate' | 'up';

/** Every way to round that a tender may name. */
export const roundingModes: readonly RoundingMode[] = ['half-up', 'half-even', 'truncate', 'up'];

/** The value rounded to this many decimal places (nought or more) in this way; a whole number of places only. */
export function round(value: Exact, places: number, mode: RoundingMode): Exact {
  const unit = 10n ** BigInt(places);
  const over = value.n * unit;
  const whole = over / value.d;
  const magnitude = whole + (goesUp(whole, over % value.d, { under: value.d, mode }) ? 1n : 0n);
  return fraction(value.s * magnitude, unit);
}

interface Rule {
  readonly under: bigint;
  readonly mode: RoundingMode;
}

function goesUp(whole: bigint, rest: bigint, { under, mode }: Rule): boolean {
  if (rest === 0n || mode === 'truncate') return false;
  if (mode === 'up') return true;
  if (rest * 2n !== under) return rest * 2n > under;
  return mode === 'half-up' || whole % 2n === 1n;
}
