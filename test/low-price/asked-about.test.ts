import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../cli/core/source/source.ts';
import type { DecisionDecision, WrittenLowPrice } from '../../cli/core/spec/written.generated.ts';
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

const path = 'rules/low-price/prozorro.yaml';
const prozorro = readSource(path, readFileSync(path, 'utf8')).source?.data as WrittenLowPrice;
const lowPrice = { test: prozorro, name: 'prozorro@1', settings: {} };

const with4 = { quality: ['4'] };
const with1 = { quality: ['1'] };

/** The cheap bid is first by a long way; the others have the same quality. */
const some = (decisions: readonly DecisionDecision[] = []): SomeCompetition => ({
  criteria: [question('quality', '60'), price('40')],
  bids: {
    a: { price: '60', scores: with4 },
    b: { price: '100', scores: with4 },
    c: { price: '100', scores: with1 },
  },
  lowPrice,
  decisions,
});

const about = { bid: 'a', lot: 'lot-1', ...decided };
const asked = { kind: 'low-price-asked', reply_by: '2019-06-20', ...about } as const;
const answered = (accepted: boolean) =>
  ({ kind: 'low-price-answered', accepted, ...about }) as const;

describe('a price that the tender’s test picks out', () => {
  test('is scored and placed like any other, with what the test found', () => {
    const bid = bidOf(some(), 'a');
    expect(bid).toMatchObject({ status: 'ranked', rank_says: '1st of 3' });
    expect(bid.low_price).toMatchObject({
      flagged: true,
      tests: [
        { test: 'below-others', outcome: 'flagged' },
        { test: 'below-next', outcome: 'flagged' },
      ],
    });
    expect(bid.low_price?.says).toContain('The test shuts nobody out.');
  });

  test('keeps the lot undecided until the bidder was asked', () => {
    const { outcome, unresolved } = lotOf(some());
    expect(outcome).toBe('undecided');
    expect(unresolved).toEqual([
      'The price of Bidder A for Lot lot-1 is unusually low by the tender’s own test, and nobody has asked why.',
    ]);
    const [open] = scored(competition(some())).findings;
    expect(open).toMatchObject({ code: 'score/low-price-open', severity: 'error' });
  });

  test('then until somebody has judged its answer', () => {
    expect(lotOf(some([asked])).unresolved[0]).toContain('nobody has judged its explanation');
  });

  test('can win once its explanation is accepted', () => {
    const lot = lotOf(some([asked, answered(true)]));
    expect(lot).toMatchObject({ outcome: 'award', winner: 'a' });
    expect(lot.bids[0]?.low_price).toMatchObject({ flagged: true, accepted: true });
  });

  test('is not shut out by an explanation that is not accepted: people must decide that', () => {
    const lot = lotOf(some([asked, answered(false)]));
    expect(lot.outcome).toBe('undecided');
    expect(lot.bids[0]).toMatchObject({ bid: 'a', status: 'ranked' });
    expect(lot.unresolved[0]).toContain('was not accepted');
  });

  test('is out only when people exclude the bid; the others are then compared without it', () => {
    const excluded = { kind: 'excluded', bid: 'a', ground: 'The price.', ...decided } as const;
    const lot = lotOf(some([asked, answered(false), excluded]));
    expect(lot).toMatchObject({ outcome: 'award', winner: 'b' });
    expect(lot.bids.find(({ bid }) => bid === 'b')?.low_price?.tests[1]?.says).toContain('£100');
  });

  test('counts the judgement that was written last', () => {
    expect(lotOf(some([asked, answered(false), answered(true)])).outcome).toBe('award');
  });
});

describe('what the test cannot know', () => {
  test('which bid is next waits until the order is known', () => {
    const bid = bidOf({ ...some(), bids: { ...some().bids, d: { price: '90' } } }, 'a');
    expect(bid.low_price).toMatchObject({ flagged: false });
    expect(bid.low_price?.tests[1]).toMatchObject({ outcome: 'waits' });
  });

  test('every figure is in the ledger and leads back to the prices', () => {
    const { steps } = scored(competition(some())).result;
    const gap = steps.find(({ id }) => id === 'lot-1/a/low-price/below-others/gap');
    expect(gap).toMatchObject({ exact: '40', how: '(100 − 60) ÷ 100 × 100', rule: 'prozorro@1' });
    expect(gap?.from).toContain('lot-1/a/low-price/below-others/others-mean');
    const ids = new Set(steps.map(({ id }) => id));
    expect(steps.flatMap(({ from }) => from).filter((id) => !ids.has(id))).toEqual([]);
  });
});
