import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  exact,
  fraction,
  isExact,
  readExact,
  readFraction,
  zero,
} from '../../cli/core/exact/exact.ts';
import { round, roundingModes, type RoundingMode } from '../../cli/core/exact/round.ts';
import { showDecimal, showExact, showMoney, showPounds } from '../../cli/core/exact/show.ts';
import { sumOf } from '../../cli/core/exact/sum-of.ts';

const anyExact = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([over, under]) => fraction(over, under));
const places = fc.integer({ min: 0, max: 6 });
const anyMode = fc.constantFrom(...roundingModes);

describe('a figure is read as it was typed', () => {
  test.each([
    ['-12', '-12'],
    ['0.5', '0.5'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['+7', '7'],
    ['1e3', '1000'],
    ['1.5E-2', '0.015'],
    ['0.1000', '0.1'],
    ['-0', '0'],
  ])('%s is %s', (typed, shown) => {
    const value = readExact(typed);
    expect(value && showExact(value)).toBe(shown);
  });

  test.each([
    '',
    '.',
    '-',
    '1,000',
    '0x10',
    '.inf',
    'NaN',
    '1/3',
    '1e',
    '1e999999999',
    '1e31',
    '£5',
    ' 5',
    '1_000',
    '5 000',
    '9'.repeat(101),
  ])('not a number: %j', (typed) => {
    expect(readExact(typed)).toBeUndefined();
  });

  test('a tenth and two tenths make exactly three tenths', () => {
    expect(exact('0.1').add(exact('0.2')).equals(exact('0.3'))).toBe(true);
  });

  test('a fraction over nought is no number', () => {
    expect(readFraction('1/0')).toBeUndefined();
    expect(readFraction('one/2')).toBeUndefined();
  });

  test('text that is no number is a bug', () => {
    expect(() => exact('1,000')).toThrow(RangeError);
    expect(isExact(exact(5n))).toBe(true);
    expect(exact('5').constructor.name).toBe('Fraction');
  });
});

describe('a figure is rounded as the tender says', () => {
  test.each<[string, number, RoundingMode, string]>([
    ['1.005', 2, 'half-up', '1.01'],
    ['-1.005', 2, 'half-up', '-1.01'],
    ['1.005', 2, 'half-even', '1'],
    ['1.015', 2, 'half-even', '1.02'],
    ['-2.5', 0, 'half-even', '-2'],
    ['1.999', 2, 'truncate', '1.99'],
    ['-1.999', 2, 'truncate', '-1.99'],
    ['1.001', 2, 'up', '1.01'],
    ['-1.001', 2, 'up', '-1.01'],
    ['7', 2, 'up', '7'],
  ])('%s to %i places, %s, is %s', (value, to, mode, shown) => {
    expect(showExact(round(exact(value), to, mode))).toBe(shown);
  });

  test('rounding twice changes nothing', () => {
    fc.assert(
      fc.property(anyExact, places, anyMode, (value, to, mode) => {
        const once = round(value, to, mode);
        expect(round(once, to, mode).equals(once)).toBe(true);
      }),
    );
  });

  test('a half mode moves a figure by no more than half a unit', () => {
    fc.assert(
      fc.property(anyExact, places, fc.constantFrom('half-up', 'half-even'), (value, to, mode) => {
        const moved = round(value, to, mode as RoundingMode)
          .sub(value)
          .abs();
        expect(moved.lte(fraction(1n, 2n * 10n ** BigInt(to)))).toBe(true);
      }),
    );
  });
});

describe('a figure is shown whole', () => {
  test.each([
    ['84.50', '84.5'],
    ['25', '25'],
    ['-0.125', '-0.125'],
    ['2500/83', '2500/83'],
    ['-1/3', '-1/3'],
  ])('%s is shown as %s', (value, shown) => {
    expect(showExact(readFraction(value) ?? zero)).toBe(shown);
  });

  test.each([
    ['1234.5', '£1,234.50'],
    ['-5', '−£5.00'],
    ['5000000', '£5,000,000.00'],
    ['0.005', '£0.01'],
    ['-0.001', '£0.00'],
    ['999', '£999.00'],
  ])('%s is %s', (value, shown) => {
    expect(showMoney(exact(value))).toBe(shown);
  });

  test('whole pounds may go without pence', () => {
    expect(showPounds(exact('5000000'))).toBe('£5,000,000');
    expect(showPounds(exact('2.5'))).toBe('£2.50');
  });

  test('decimal places are fixed', () => {
    expect(showDecimal(exact('1234.5'), 2)).toBe('1234.50');
    expect(showDecimal(exact('0.05'), 1)).toBe('0.1');
    expect(showDecimal(exact('-0.04'), 1)).toBe('0.0');
  });

  test('what is shown reads back as the same figure', () => {
    fc.assert(
      fc.property(anyExact, (value) => {
        expect(readFraction(showExact(value))?.equals(value)).toBe(true);
      }),
    );
  });

  test('a sum does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(anyExact, { maxLength: 12 }), (values) => {
        expect(sumOf(values).equals(sumOf([...values].reverse()))).toBe(true);
      }),
    );
  });
});
