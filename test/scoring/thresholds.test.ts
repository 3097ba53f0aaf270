import { describe, expect, test } from 'vitest';
import { exact } from '../../cli/core/exact/exact.ts';
import type { LotThreshold } from '../../cli/core/spec/written.generated.ts';
import { atLeast, bidOf, heading, lotOf, placesIn, price, question } from './a-competition.ts';

const reached = (threshold: LotThreshold, scores: readonly string[], agreed?: string) => {
  const some = {
    criteria: [question('safe', '20', { threshold })],
    bids: {
      a: { scores: { safe: scores }, ...(agreed !== undefined && { agreed: { safe: agreed } }) },
    },
  };
  const { thresholds, status } = bidOf(some, 'a');
  return [thresholds[0]?.reached, thresholds[0]?.got, status];
};

describe('exactly as much as the threshold is enough', () => {
  test.each([
    ['2', '2', true, 'ranked'],
    ['2', '1', false, 'below-threshold'],
  ] as const)('at least %s of the scale, agreed %s', (least, agreed, is, status) => {
    expect(reached(atLeast(least, 'score', 'agreed'), [agreed])).toEqual([is, agreed, status]);
  });

  test.each([
    ['15', ['3'], true, '15'],
    ['15.01', ['3'], false, '15'],
  ] as const)('at least %s points, scored %j', (least, scores, is, got) => {
    expect(reached(atLeast(least, 'points', 'exact'), scores).slice(0, 2)).toEqual([is, got]);
  });

  test.each([
    ['75', ['3'], true, '75%'],
    ['76', ['3'], false, '75%'],
  ] as const)('at least %s per cent, scored %j', (least, scores, is, got) => {
    expect(reached(atLeast(least, 'percent', 'agreed'), scores).slice(0, 2)).toEqual([is, got]);
  });

  test('every assessor must reach a threshold on each assessor, whatever was agreed', () => {
    expect(reached(atLeast('2', 'score', 'each-assessor'), ['3', '1'], '3')).toEqual([
      false,
      '1',
      'below-threshold',
    ]);
    expect(reached(atLeast('2', 'score', 'agreed'), ['3', '1'], '2')[0]).toBe(true);
  });

  test('a threshold that is only reported changes nothing else', () => {
    const reported = atLeast('3', 'score', 'agreed', 'reported');
    expect(reached(reported, ['2'])).toEqual([false, '2', 'ranked']);
  });

  test('exact and rounded points can fall on different sides', () => {
    const of = (on: 'exact' | 'rounded') => {
      const model = heading('model', '10', [
        question('a', '5'),
        question('b', '5', { scale: ['0', '1', '2', '3'] }),
      ]);
      const threshold = atLeast('2.92', 'points', on);
      const some = {
        criteria: [{ ...model, threshold }],
        bids: { a: { scores: { a: ['1'], b: ['1'] } } },
      };
      return bidOf(some, 'a').thresholds[0];
    };
    expect(of('exact')).toMatchObject({ got: '2.9166…', reached: false });
    expect(of('rounded')).toMatchObject({ got: '2.92', reached: true });
  });

  test('it is said in a sentence', () => {
    const safe = question('safe', '20', { threshold: atLeast('2', 'score', 'agreed') });
    const { thresholds, status_says } = bidOf(
      { criteria: [safe], bids: { a: { scores: { safe: ['1'] } } } },
      'a',
    );
    expect(thresholds[0]?.says).toBe('The safe: the agreed score was 1; at least 2 was needed.');
    expect(status_says).toBe(
      'Assessed, but it cannot win: it did not reach the minimum for The safe.',
    );
  });
});

test('an average score is called an average, and held exactly against the threshold', () => {
  const safe = question('safe', '20', { threshold: atLeast('2.34', 'score', 'agreed') });
  const bids = { a: { scores: { safe: ['2', '2', '3'] } } };
  expect(bidOf({ criteria: [safe], bids, combine: 'mean' }, 'a').thresholds[0]).toMatchObject({
    measured_in: 'average score',
    got: '2.3333…',
    reached: false,
  });
});

describe('whose prices are compared', () => {
  const some = (compared_with: 'all-assessed' | 'above-thresholds') => ({
    criteria: [
      question('safe', '60', { threshold: atLeast('2', 'score', 'agreed') }),
      price('40', { compared_with }),
    ],
    bids: {
      a: { price: '100', scores: { safe: ['4'] } },
      b: { price: '50', scores: { safe: ['1'] } },
    },
  });

  test('of every bid assessed: a cheap bid below the threshold takes points from the others', () => {
    const lot = lotOf(some('all-assessed'));
    expect(lot.prices?.bids).toEqual(['a', 'b']);
    expect(bidOf(some('all-assessed'), 'a').total?.exact).toBe('80');
    expect(bidOf(some('all-assessed'), 'b')).toMatchObject({
      status: 'below-threshold',
      assessed: true,
      total: { exact: '55' },
    });
    expect(bidOf(some('all-assessed'), 'b').rank).toBeUndefined();
  });

  test('of bids above the thresholds: its price is not compared and earns nothing', () => {
    const lot = lotOf(some('above-thresholds'));
    expect(lot.prices?.bids).toEqual(['a']);
    expect(bidOf(some('above-thresholds'), 'a').total?.exact).toBe('100');
    const below = bidOf(some('above-thresholds'), 'b');
    expect(below).toMatchObject({
      status: 'below-threshold',
      assessed: true,
      quality: { exact: '15' },
    });
    expect(below.total).toBeUndefined();
    expect(lot).toMatchObject({ outcome: 'award', winner: 'a' });
  });

  test('a minimum total is tested last and plays no part in the comparison', () => {
    const total_threshold = atLeast('70', 'points', 'exact');
    const criteria = [question('safe', '60'), price('40', { compared_with: 'above-thresholds' })];
    const bids = {
      a: { price: '100', scores: { safe: ['4'] } },
      b: { price: '50', scores: { safe: ['1'] } },
    };
    const lot = lotOf({ criteria, bids, total_threshold });
    expect(lot.prices?.bids).toEqual(['a', 'b']);
    expect(lot.prices?.says).toContain('The minimum total could not be used here');
    expect(placesIn(lot)).toEqual({ a: '1', b: '-' });
    expect(bidOf({ criteria, bids, total_threshold }, 'b').thresholds).toMatchObject([
      { of: 'Total', got: '55', reached: false },
    ]);
  });

  test('exactly the least total is enough', () => {
    const criteria = [question('safe', '60'), price('40')];
    const bids = { a: { price: '100', scores: { safe: ['2'] } } };
    const at = (least: string) =>
      lotOf({ criteria, bids, total_threshold: atLeast(least, 'percent', 'exact') });
    expect(placesIn(at('70'))).toEqual({ a: '1' });
    expect(at('70.01')).toMatchObject({
      outcome: 'undecided',
      unresolved: ['No bid can win Lot lot-1.'],
    });
    expect(exact('70').equals(70)).toBe(true);
  });
});
