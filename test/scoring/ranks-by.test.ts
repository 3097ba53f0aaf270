import { describe, expect, test } from 'vitest';
import { exact } from '../../cli/core/exact/exact.ts';
import { lotOf, price, question, type SomeCompetition } from './a-competition.ts';

/** Three bids of the textbook: prices of 1, 1.3 and 0.8 million, scores of 85, 95 and 50 out of 100. */
const some = (method: string, settings?: Readonly<Record<string, string>>): SomeCompetition => ({
  criteria: [
    question('care', '100', { scale: ['0', '50', '85', '95', '100'] }),
    price('0', {
      method,
      ...(settings && {
        settings: Object.fromEntries(Object.entries(settings).map(([n, is]) => [n, exact(is)])),
      }),
    }),
  ],
  bids: {
    a: { price: '1000000', scores: { care: ['85'] } },
    b: { price: '1300000', scores: { care: ['95'] } },
    c: { price: '800000', scores: { care: ['50'] } },
  },
});

describe('a lot ranked by one figure for price and quality', () => {
  test('the lowest price for each quality point comes first', () => {
    const lot = lotOf(some('price-per-quality-point'));
    expect(lot.bids.map(({ bid, ratio }) => [bid, ratio?.shown])).toEqual([
      ['a', '11764.71'],
      ['b', '13684.21'],
      ['c', '16000.00'],
    ]);
    expect(lot.winner).toBe('a');
    expect(lot.outcome_says).toContain('comes first. Price for each quality point: 11764.71.');
  });

  test('the most quality points for each pound come first', () => {
    expect(lotOf(some('vfm-index')).bids.map(({ bid }) => bid)).toEqual(['a', 'b', 'c']);
  });

  test('the price shows no points, and the total is that of the quality alone', () => {
    const [first] = lotOf(some('price-per-quality-point')).bids;
    expect(first?.criteria.map(({ id }) => id)).toEqual(['care']);
    expect(first?.total?.exact).toBe('85');
  });

  test('what quality is worth in pounds can turn the order round', () => {
    const order = (value: string) =>
      lotOf(some('quality-monetised', { value })).bids.map(({ bid }) => bid);
    expect(order('100000')).toEqual(['c', 'a', 'b']);
    expect(order('5000000')).toEqual(['b', 'a', 'c']);
  });

  test('a bid without any quality cannot be divided by, and waits for people', () => {
    const given = some('price-per-quality-point');
    const lot = lotOf({
      ...given,
      bids: { ...given.bids, d: { price: '1', scores: { care: ['0'] } } },
    });
    expect(lot.outcome).toBe('undecided');
    expect(lot.unresolved.join(' ')).toContain('divide by 0');
  });
});
