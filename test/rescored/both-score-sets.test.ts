import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DecisionDecision } from '../../cli/core/spec/written.generated.ts';
import {
  bidOf,
  competition,
  decided,
  lotOf,
  price,
  question,
  scored,
  type SomeCompetition,
} from '../scoring/a-competition.ts';

const on = { ...decided, on: '2019-06-20' };
const withdrew = (bid: string, day = on.on): DecisionDecision => ({
  kind: 'withdrawn',
  bid,
  ...on,
  on: day,
});
const excluded = (bid: string): DecisionDecision => ({
  kind: 'excluded',
  bid,
  ground: 'Serious misconduct.',
  ...on,
});

/** The cheap bid of no quality lifts nobody to the top by itself, but it decides who is. */
const some = (
  decisions: readonly DecisionDecision[],
  method = 'lowest-ratio',
): SomeCompetition => ({
  criteria: [question('quality', '50'), price('50', { method })],
  bids: {
    a: { price: '100', scores: { quality: ['3'] } },
    b: { price: '150', scores: { quality: ['4'] } },
    cheap: { price: '50', scores: { quality: ['0'] } },
  },
  decisions,
});

describe('a bid that leaves after it could be compared', () => {
  test('leaves both score sets behind, and whether the order changed', () => {
    const lot = lotOf(some([withdrew('cheap')]));
    expect(lot.winner).toBe('a');
    expect(lot.rescored).toHaveLength(1);
    const [again] = lot.rescored ?? [];
    expect(again).toMatchObject({ bid: 'cheap', left: 'withdrawn', order_changed: true });
    expect(again?.was).toMatchObject({ price: { exact: '50' }, total: { exact: '50' } });
    expect(again?.bids).toMatchObject([
      { bid: 'a', before: { total: { exact: '62.5' } }, after: { total: { exact: '87.5' } } },
      { bid: 'b', before: { total: { shown: '66.67' } }, after: { total: { shown: '83.33' } } },
    ]);
    expect(again?.says).toContain(
      'With it, Bidder B came first. Without it, Bidder A comes first.',
    );
  });

  test('has the scores after it that the result itself holds', () => {
    const lot = lotOf(some([excluded('cheap')]));
    for (const { bid, after } of lot.rescored?.[0]?.bids ?? []) {
      const { total } = lot.bids.find((one) => one.bid === bid) ?? {};
      expect(after.total).toEqual({ exact: total?.exact, shown: total?.shown });
    }
  });

  test('is told in turn when several left, each against those still there', () => {
    const lot = lotOf(some([withdrew('cheap'), excluded('a')]));
    expect(lot.rescored?.map(({ bid, bids }) => [bid, bids.map((one) => one.bid)])).toEqual([
      ['cheap', ['a', 'b']],
      ['a', ['b']],
    ]);
  });

  test('adds no figure to the steps of the result', () => {
    const ids = scored(competition(some([withdrew('cheap')]))).result.steps.map(({ id }) => id);
    expect(ids.filter((id) => id.includes('cheap'))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('there is no earlier score set to keep', () => {
  test('where prices do not depend on rivals', () => {
    const own = some([withdrew('cheap')], 'ceiling-linear');
    expect(lotOf({ ...own, ceiling: '200' }).rescored).toBeUndefined();
  });

  test('where a bid was withdrawn by the deadline', () => {
    expect(lotOf(some([withdrew('cheap', '2019-06-11')])).rescored).toBeUndefined();
  });

  test('where a bid was never scored in full', () => {
    const { bids, ...rest } = some([withdrew('cheap')]);
    expect(lotOf({ ...rest, bids: { ...bids, cheap: { price: '50' } } }).rescored).toBeUndefined();
  });

  test('where nobody left', () => {
    expect(lotOf(some([])).rescored).toBeUndefined();
    expect(bidOf(some([]), 'b').rank_says).toBe('1st of 3');
  });
});

test('the scores before are those of the same competition without the departure', () => {
  const amount = fc.integer({ min: 1, max: 999 }).map(String);
  fc.assert(
    fc.property(fc.tuple(amount, amount, amount), ([a = '', b = '', cheap = '']) => {
      const { bids, ...rest } = some([]);
      const priced = {
        a: { ...bids['a'], price: a },
        b: { ...bids['b'], price: b },
        cheap: { ...bids['cheap'], price: cheap },
      };
      const whole = lotOf({ ...rest, bids: priced });
      const again = lotOf({ ...rest, bids: priced, decisions: [withdrew('cheap')] }).rescored?.[0];
      for (const { bid, before } of again?.bids ?? [])
        expect(before.total?.exact).toBe(whole.bids.find((one) => one.bid === bid)?.total?.exact);
      expect(again?.bids).toHaveLength(2);
    }),
    { numRuns: 40 },
  );
});
