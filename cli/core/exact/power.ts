import { fraction, type Exact } from './exact.ts';

/**
 * A number of nought or more raised to a fraction such as 7/3, rounded half up to this many decimal places.
 * Worked out in whole numbers, so every computer gives the same. A number or an exponent below nought is a bug, which throws.
 */
export function power(value: Exact, exponent: Exact, places: number): Exact {
  if (value.lt(0) || exponent.lt(0)) throw new RangeError('Only a number of nought or more.');
  const unit = 10n ** BigInt(places);
  const over = (2n * unit) ** exponent.d * value.n ** exponent.n;
  const twice = root(over / value.d ** exponent.n, exponent.d);
  return fraction((twice + 1n) / 2n, unit);
}

/** The whole part of a root of a whole number, by Newton's steps from above. */
function root(value: bigint, degree: bigint): bigint {
  if (value < 2n || degree === 1n) return value;
  const bits = BigInt(value.toString(2).length);
  let guess = 1n << (bits / degree + 1n);
  for (;;) {
    const next = ((degree - 1n) * guess + value / guess ** (degree - 1n)) / degree;
    if (next >= guess) return guess;
    guess = next;
  }
}
