import { describe, expect, test } from 'vitest';
import { exact } from '../../cli/core/exact/exact.ts';
import { showExact } from '../../cli/core/exact/show.ts';
import { compileMethod } from '../../cli/core/scoring/price/compile-method.ts';
import { scorePrices } from '../../cli/core/scoring/price/score-prices.ts';
import { methodNamed, named, scoresOf } from './methods.ts';

const shown = (id: string, prices: readonly string[]): Record<string, string> => {
  const { points, refused } = scoresOf(id, prices);
  return Object.fromEntries([
    ...[...points].map(([bid, { points: exactly }]) => [bid, showExact(exactly)]),
    ...refused.map(({ bid, waits }) => [bid, waits ? 'waits' : 'refused']),
  ]);
};

describe('a situation that a formula cannot judge has a rule of its own', () => {
  test.each([
    ['lowest-ratio', ['100'], { a: '40' }],
    ['linear-from-lowest', ['100'], { a: '40' }],
    ['linear-low-high', ['100'], { a: '40' }],
    ['ceiling-linear', ['100'], { a: '20' }],
    ['min-max-set', ['125'], { a: '20' }],
    ['mean-deviation', ['100'], { a: '20' }],
  ])('%s with one bid', (id, prices, points) => expect(shown(id, prices)).toEqual(points));

  test.each([
    ['lowest-ratio', { a: '40', b: '40' }],
    ['linear-from-lowest', { a: '40', b: '40' }],
    ['linear-low-high', { a: '40', b: '40' }],
    ['ceiling-linear', { a: '20', b: '20' }],
    ['min-max-set', { a: '80/3', b: '80/3' }],
    ['mean-deviation', { a: '20', b: '20' }],
  ])('%s with equal prices', (id, points) => expect(shown(id, ['100', '100'])).toEqual(points));

  test.each([
    ['lowest-ratio', { a: 'waits', b: 'refused' }],
    ['linear-from-lowest', { a: 'waits', b: 'refused' }],
    ['linear-low-high', { a: '0', b: '40' }],
    ['ceiling-linear', { a: '20', b: '40' }],
    ['min-max-set', { a: '80/3', b: '40' }],
    ['mean-deviation', { a: '0', b: '40' }],
  ])('%s with a price of nothing', (id, points) => expect(shown(id, ['100', '0'])).toEqual(points));

  test('a price above a published ceiling is refused, and rivals keep their points', () => {
    expect(shown('ceiling-linear', ['100', '201'])).toEqual({ a: '20', b: 'refused' });
    expect(shown('ceiling-linear', ['100', '200'])).toEqual({ a: '20', b: '0' });
  });

  test('a price less than nothing is refused by every method', () => {
    expect(shown('min-max-set', ['125', '-1'])).toEqual({ a: '20', b: 'refused' });
    expect(shown('lowest-ratio', ['125', '-1'])).toEqual({ a: 'waits', b: 'refused' });
  });

  test('no prices give no points and no refusals', () => {
    expect(shown('lowest-ratio', [])).toEqual({});
  });
});

describe('what a method needs is asked for', () => {
  const ask = (settings: Record<string, string>) =>
    scorePrices({
      method: methodNamed('min-max-set'),
      weight: exact('40'),
      prices: named(['100']),
      settings: Object.fromEntries(Object.entries(settings).map(([name, of]) => [name, exact(of)])),
    }).refused[0]?.says;

  test('a figure that the tender does not give', () => {
    expect(ask({ minimum: '50' })).toBe(
      'The price method needs `maximum`, which the tender does not give.',
    );
  });

  test('two published prices that are the same leave the formula without an answer', () => {
    expect(ask({ minimum: '50', maximum: '50' })).toBe(
      'The price formula gives no points. This would divide by 0.',
    );
  });

  test('a formula that names something unknown is found before anything is scored', () => {
    const { written } = methodNamed('lowest-ratio');
    const result = compileMethod({ ...written, points: 'weight * rato', at_most: "'all'" });
    expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual([
      ['points'],
      ['at_most'],
    ]);
  });
});

describe('a bidder can follow the figures', () => {
  const told = (id: string, prices: readonly string[], bid: string) => {
    const points = scoresOf(id, prices).points.get(bid);
    return [points?.how, points?.explains];
  };

  test.each([
    [
      'lowest-ratio',
      '40 × 4,500,000 ÷ 4,750,000',
      '40 points × lowest price £4,500,000 ÷ this price £4,750,000.',
    ],
    [
      'linear-from-lowest',
      '40 × (1 − (4,750,000 − 4,500,000) ÷ 4,500,000)',
      '40 points × (1 − (this price £4,750,000 − lowest price £4,500,000) ÷ lowest price £4,500,000).',
    ],
    [
      'linear-low-high',
      '40 × (4,750,000 − 4,750,000) ÷ (4,750,000 − 4,500,000)',
      '40 points × (highest price £4,750,000 − this price £4,750,000) ÷ (highest price £4,750,000 − lowest price £4,500,000).',
    ],
    ['mean-deviation', '40 × (50 + (−3)) ÷ 100', '40 points × (50 + (−3)) ÷ 100.'],
  ])('%s', (id, how, explains) => {
    expect(told(id, ['4500000', '4750000'], 'b')).toEqual([how, explains]);
  });

  test('a ratio that was rounded is shown as it was rounded', () => {
    const { points } = scorePrices({
      method: methodNamed('lowest-ratio'),
      weight: exact('40'),
      prices: named(['1.77', '2.46']),
      stages: [{ stage: 'ratio', places: exact('2'), mode: 'half-up' }],
    });
    const second = points.get('b');
    expect(second?.how).toBe('40 × 0.72');
    expect(second?.steps[0]?.how).toBe('1.77 ÷ 2.46, rounded to 2 decimal places, halves up');
  });

  test('points kept from going below nothing say so', () => {
    expect(told('min-max-set', ['250'], 'a')[0]).toBe(
      '40 × (200 − 250) ÷ (200 − 50), which gives −13.3333… and is raised to 0',
    );
  });
});
