import { fraction, type Exact } from './exact.ts';

/**
 * The natural logarithm of a number above nought, rounded half up to this many decimal places (0 to 30).
 * It is worked out in whole numbers with digits to spare, so every computer gives the same.
 * A number that is not above nought has none: a bug, which throws.
 */
export function ln(value: Exact, places: number): Exact {
  if (value.lte(0)) throw new RangeError('Only a number above nought has a logarithm.');
  for (let spare = 10; ; spare *= 2) {
    const rounded = roundIfSure(value, places, spare);
    if (rounded) return rounded;
  }
}

/** The rounded logarithm, or nothing where the spare digits cannot tell which way it rounds. */
function roundIfSure(value: Exact, places: number, spare: number): Exact | undefined {
  const scaled = scaledLogarithm(value, 10n ** BigInt(places + spare));
  const cut = 10n ** BigInt(spare);
  const error = BigInt(4 * (places + spare + 10)) * BigInt(bitsOf(value));
  const low = halfUp(scaled - error, cut);
  return low === halfUp(scaled + error, cut) ? fraction(low, 10n ** BigInt(places)) : undefined;
}

/** The value is m × 2^k with m near 1, so its logarithm is that of m and k times that of 2. */
function scaledLogarithm({ n, d }: Exact, unit: bigint): bigint {
  const k = bits(n) - bits(d);
  const over = k < 0 ? n << BigInt(-k) : n;
  const under = k > 0 ? d << BigInt(k) : d;
  return nearOne(over, under, unit) + BigInt(k) * nearOne(2n, 1n, unit);
}

/** ln(a ÷ b) = 2 (z + z³ ÷ 3 + z⁵ ÷ 5 …) with z = (a − b) ÷ (a + b). */
function nearOne(a: bigint, b: bigint, unit: bigint): bigint {
  const z = ((a - b) * unit) / (a + b);
  const square = (z * z) / unit;
  let sum = 0n;
  for (let power = z, odd = 1n; power !== 0n; power = (power * square) / unit, odd += 2n)
    sum += power / odd;
  return 2n * sum;
}

/** Rounded to the nearest whole; an exact half of a logarithm never occurs but for that of 1, which is 0. */
function halfUp(scaled: bigint, cut: bigint): bigint {
  const half = cut / 2n;
  return scaled < 0n ? -((-scaled + half) / cut) : (scaled + half) / cut;
}

const bits = (value: bigint): number => value.toString(2).length;
const bitsOf = ({ n, d }: Exact): number => bits(n) + bits(d);
