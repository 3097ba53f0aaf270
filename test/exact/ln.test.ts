import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exact, fraction } from '../../cli/core/exact/exact.ts';
import { ln } from '../../cli/core/exact/ln.ts';
import { showExact } from '../../cli/core/exact/show.ts';

describe('the natural logarithm to declared places', () => {
  test.each([
    ['1', 10, '0'],
    ['2', 20, '0.69314718055994530942'],
    ['10', 30, '2.302585092994045684017991454684'],
    ['0.5', 10, '-0.6931471806'],
    ['1.25', 10, '0.2231435513'],
    ['1000000', 5, '13.81551'],
    ['0.0001', 3, '-9.21'],
    ['2', 0, '1'],
  ])('ln %s to %i places', (of, places, is) => {
    expect(showExact(ln(exact(of), places))).toBe(is);
  });

  test('agrees with floating-point arithmetic as far as that goes', () => {
    const whole = fc.integer({ min: 1, max: 1_000_000_000 });
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        const ours = Number(ln(fraction(BigInt(a), BigInt(b)), 9).valueOf());
        expect(Math.abs(ours - Math.log(a / b))).toBeLessThan(1e-8);
      }),
    );
  });

  test('only a number above nought has one', () => {
    expect(() => ln(exact('0'), 3)).toThrow();
    expect(() => ln(exact('-1'), 3)).toThrow();
  });
});
