import { Fraction } from 'fraction.js';

/**
 * A number kept as a whole fraction, so that points and money never drift.
 * Compare and calculate with its own methods: `a.add(b)`, `a.div(b)`, `a.lte(b)`, `a.equals(b)`.
 * Dividing by nought throws: test the divisor first.
 */
export type Exact = Fraction;

// fraction.js leaves its prototype without a constructor of its own, and CEL knows a type by its constructor.
Object.defineProperty(Fraction.prototype, 'constructor', { value: Fraction, enumerable: false });

/** What CEL recognises an exact number by: the constructor that every `Exact` carries. */
export const exactConstructor: abstract new (...from: never[]) => Exact = Fraction;

/** Nought, for sums of nothing and for comparisons. */
export const zero: Exact = new Fraction(0n);

/** One, for shares of a whole. */
export const one: Exact = new Fraction(1n);

/** A hundred, for percentages. */
export const hundred: Exact = new Fraction(100n);

/** Tells whether a value is an exact number. */
export function isExact(value: unknown): value is Exact {
  return value instanceof Fraction;
}

/** The fraction of two whole numbers; a divisor of nought is a bug and throws. */
export function fraction(over: bigint, under: bigint): Exact {
  return new Fraction(over, under);
}

/**
 * An exact number from its decimal text, a whole number or another exact number.
 * Text that is no decimal number is a bug and throws; for what a person typed, use `readExact`.
 */
export function exact(value: string | bigint | Exact): Exact {
  if (isExact(value)) return value;
  if (typeof value === 'bigint') return new Fraction(value);
  const read = readExact(value);
  if (read === undefined) throw new RangeError(`Not a decimal number: ${value}`);
  return read;
}

const decimal = /^([-+]?)(?=\.?\d)(\d*)\.?(\d*)(?:[eE]([-+]?\d{1,3}))?$/;

/**
 * The exact number that a decimal text says (`-12`, `0.5`, `1e3`), or nothing if it says none: commas,
 * hexadecimals, `.inf` and fractions are refused, and so are exponents beyond 30 and texts beyond 100 characters.
 */
export function readExact(text: string): Exact | undefined {
  const parts = text.length > 100 ? null : decimal.exec(text);
  if (!parts) return undefined;
  const [, sign, whole = '', part = '', exponent = '0'] = parts;
  const power = Number(exponent);
  if (Math.abs(power) > 30) return undefined;
  const digits = BigInt(whole + part) * (sign === '-' ? -1n : 1n);
  const shift = BigInt(power - part.length);
  return shift < 0n ? new Fraction(digits, 10n ** -shift) : new Fraction(digits * 10n ** shift);
}

/** The exact number that a result file writes: a decimal text, or a fraction of whole numbers such as `2500/83`. */
export function readFraction(text: string): Exact | undefined {
  const parts = /^(-?\d{1,400})\/(\d{1,400})$/.exec(text);
  if (!parts) return readLongDecimal(text);
  const under = BigInt(parts[2] ?? '0');
  return under === 0n ? undefined : new Fraction(BigInt(parts[1] ?? '0'), under);
}

/** A figure the tool wrote itself may have more digits than a person would type. */
function readLongDecimal(text: string): Exact | undefined {
  const parts = /^(-?)(\d{1,400})(?:\.(\d{1,400}))?$/.exec(text);
  if (!parts) return readExact(text);
  const [, sign, whole = '', part = ''] = parts;
  const digits = BigInt(whole + part) * (sign === '-' ? -1n : 1n);
  return new Fraction(digits, 10n ** BigInt(part.length));
}
