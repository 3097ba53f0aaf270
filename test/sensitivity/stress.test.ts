import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exact } from '../../cli/core/exact/exact.ts';
import { showDecimal } from '../../cli/core/exact/show.ts';
import { plainData } from '../../cli/core/exact/plain-data.ts';
import { numbersFromSeed } from '../../cli/core/sensitivity/numbers-from-seed.ts';
import { inventBids } from '../../cli/core/sensitivity/stress/invented-bids.ts';
import { inventLot } from '../../cli/core/sensitivity/stress/invented-lot.ts';
import { middleBid } from '../../cli/core/sensitivity/stress/middle-bid.ts';
import { priceOfAPoint, timesDearer } from '../../cli/core/sensitivity/stress/price-of-a-point.ts';
import { reversalIn, smallestReversal } from '../../cli/core/sensitivity/stress/reversal.ts';
import { runCompetition } from '../../cli/core/sensitivity/stress/run-competition.ts';
import { stress } from '../../cli/core/sensitivity/stress/stress.ts';
import { stressPage } from '../../cli/reports/sensitivity/stress-page.ts';
import { pageText } from '../../cli/reports/page/page-text.ts';
import { plain } from '../../cli/reports/report.ts';
import {
  atLeast,
  competition,
  price,
  question,
  scored,
  type SomeCompetition,
} from '../scoring/a-competition.ts';

const percent = Array.from({ length: 101 }, (_, at) => String(at));

/** A tender without bids, with one lot. */
function tenderOf(criteria: SomeCompetition['criteria'], more: Partial<SomeCompetition> = {}) {
  const facts = competition({ criteria, bids: {}, ...more });
  const [lot] = facts.lots;
  if (!lot) throw new Error('There is no lot');
  return { facts, lot };
}

const found = (
  criteria: SomeCompetition['criteria'],
  more: Partial<SomeCompetition> & { readonly seed?: bigint } = {},
) => {
  const { facts, lot } = tenderOf(criteria, more);
  const all = stress(facts, [lot], { seed: more.seed ?? 1n, competitions: 60 });
  const [one] = all.lots;
  if (!one) throw new Error('There is no lot');
  return one;
};

const sixtyForty = [question('quality', '60', { scale: percent }), price('40')];

describe('what one quality point costs', () => {
  test('with the lowest price divided by this price it is p² ÷ (W × L), as published for 40 points and £100', () => {
    const { lot } = tenderOf(sixtyForty);
    const points = priceOfAPoint(lot, ['100', '120', '150', '200'].map(exact));
    const shown = points.map(({ pounds }) => pounds && showDecimal(pounds, 1));
    expect(shown).toEqual(['2.5', '3.6', '5.6', '10.0']);
    expect(showDecimal(timesDearer(points), 3)).toBe('4.000');
  });

  test('below a published ceiling it is the same at every price: ceiling ÷ points', () => {
    const method = price('40', { method: 'ceiling-linear', settings: { ceiling: exact('200') } });
    const { lot } = tenderOf([question('quality', '60'), method]);
    const sums = priceOfAPoint(lot, ['100', '150', '200'].map(exact)).map(({ pounds }) => pounds);
    expect(sums.map((sum) => sum?.toFraction())).toEqual(['5', '5', '5']);
  });

  test('with a price for each quality point, one point more is worth price ÷ points', () => {
    const method = price('0', { method: 'price-per-quality-point' });
    const { lot } = tenderOf([question('quality', '100'), method]);
    const [first] = priceOfAPoint(lot, ['140', '200'].map(exact));
    expect(first?.pounds && showDecimal(first.pounds, 4)).toBe('2.0000');
  });

  test('below the price that earns all points, asking less moves nothing', () => {
    const settings = { minimum: exact('100'), maximum: exact('200') };
    const { lot } = tenderOf([
      question('q', '60'),
      price('40', { method: 'min-max-set', settings }),
    ]);
    const sums = priceOfAPoint(lot, ['50', '150', '200'].map(exact)).map(({ pounds }) => pounds);
    expect(sums.map((sum) => sum?.toFraction())).toEqual([undefined, '5/2', '5/2']);
  });
});

describe('a losing bid that changes who wins', () => {
  const bids = [
    ['A', '100000', '70'],
    ['B', '120000', '80'],
    ['C', '60000', '20'],
  ].map(([id = '', pounds = '', mark = '']) => ({
    id,
    price: exact(pounds),
    // The published marks are points of 60 as a share of 100.
    scores: new Map([['quality', exact(mark)]]),
  }));

  test('the published three bids: without the cheap one A wins by 82.00 to 81.33, with it B by 68 to 66', () => {
    const { facts, lot } = tenderOf(sixtyForty);
    const reversal = reversalIn(facts, lot, { bids, loser: 'C' });
    expect(reversal).toMatchObject({ winnerWithout: 'A', winnerWith: 'B' });
    const totals = reversal?.earned.map(({ totalWith, totalWithout }) => [
      totalWithout && showDecimal(totalWithout, 2),
      showDecimal(totalWith, 2),
    ]);
    expect(totals).toEqual([
      ['82.00', '66.00'],
      ['81.33', '68.00'],
      [undefined, '52.00'],
    ]);
  });

  test('an example is found with the lowest price divided by this price, shrunk to three bids and round prices', () => {
    const { losers } = found(sixtyForty);
    expect(losers.card).toBe('can');
    expect(losers.found).toBeGreaterThan(0);
    expect(losers.example?.bids).toHaveLength(3);
    const { facts, lot } = tenderOf(sixtyForty);
    const again = losers.example && reversalIn(facts, lot, losers.example);
    expect(again?.winnerWith).toBe(losers.example?.winnerWith);
  });

  test('shrinking never makes an example larger, and it still is one', () => {
    const { facts, lot } = tenderOf(sixtyForty);
    const small = smallestReversal(facts, lot, { bids, loser: 'C' });
    expect(small?.bids).toHaveLength(3);
    expect(small && reversalIn(facts, lot, small)).toBeDefined();
  });

  test.each(['ceiling-linear', 'min-max-set'])('none is found with %s', (method) => {
    const settings = { ceiling: exact('1000'), minimum: exact('500'), maximum: exact('1000') };
    const { losers } = found([question('quality', '60'), price('40', { method, settings })]);
    expect(losers).toMatchObject({ card: 'independent', found: 0 });
  });
});

describe('the middle of three bids with the same quality for each pound', () => {
  test('always comes last with the lowest price divided by this price at half the points', () => {
    const { facts, lot } = tenderOf([question('quality', '50', { scale: percent }), price('50')]);
    const middle = middleBid(facts, lot);
    expect(middle?.worst).toBeGreaterThan(0);
    expect(middle?.best).toBe(0);
  });

  test('the published three earn 75.00, 70.83 and 75.00', () => {
    const { facts, lot } = tenderOf([question('quality', '50', { scale: percent }), price('50')]);
    const three = ['50', '75', '100'].map((mark) => ({
      id: mark,
      price: exact(mark),
      scores: new Map([['quality', exact(mark)]]),
    }));
    const { ranked } = runCompetition(inventLot(facts, lot, three), ['50', '75', '100']);
    expect(ranked.assessed.map(({ total }) => total?.figure.shown)).toEqual([
      '75.00',
      '70.83',
      '75.00',
    ]);
  });

  test('is never last below a published ceiling, where points fall in a straight line', () => {
    const method = price('50', { method: 'ceiling-linear', settings: { ceiling: exact('1000') } });
    const { facts, lot } = tenderOf([question('quality', '50'), method]);
    expect(middleBid(facts, lot)).toMatchObject({ best: 0, worst: 0 });
  });
});

describe('prices that formulas trip over', () => {
  const outcomes = (criteria: SomeCompetition['criteria']) =>
    Object.fromEntries(found(criteria).odd.map(({ situation, outcome }) => [situation, outcome]));

  test('a price of nothing stops a ratio to the lowest', () => {
    expect(outcomes(sixtyForty)).toEqual({
      'zero-price': 'stops',
      'one-bid': 'works',
      'equal-prices': 'works',
      'dear-bid': 'works',
    });
  });

  test('a straight line from the lowest without a floor falls below nothing', () => {
    const criteria = [question('quality', '60'), price('40', { method: 'linear-from-lowest' })];
    expect(outcomes(criteria)['dear-bid']).toBe('below-zero');
  });
});

describe('what cannot matter', () => {
  test('a question of no weight, of one level, or that only its top score lets pass', () => {
    const { decides } = found([
      question('weightless', '0'),
      question('flat', '10', { scale: ['4'] }),
      question('strict', '10', { threshold: atLeast('4', 'score', 'agreed') }),
      question('open', '40'),
      price('40'),
    ]);
    const never = decides.filter((one) => one.never !== undefined).map(({ id }) => id);
    expect(never).toEqual(['weightless', 'flat', 'strict']);
    expect(
      decides.filter((one) => one.never !== undefined && one.changed > 0 && one.id !== 'strict'),
    ).toEqual([]);
  });

  test('weights in effect add up to the whole', () => {
    const { weights } = found(sixtyForty);
    for (const spread of ['apart', 'close'] as const)
      expect(
        weights.reduce((sum, one) => sum.add(one.inEffect[spread]), exact('0')).toFraction(),
      ).toBe('100');
  });
});

describe('the same seed', () => {
  test('gives the same bytes, and another seed gives others', () => {
    const text = (seed: bigint) => JSON.stringify(plainData(found(sixtyForty, { seed })));
    expect(text(7n)).toBe(text(7n));
    expect(text(7n)).not.toBe(text(8n));
  });

  test('gives the published numbers of SplitMix64', () => {
    const draw = numbersFromSeed(1234567n);
    expect(draw(1_000_000)).toBe(Number(6457827717110365317n % 1_000_000n));
  });

  test('does not mind the bids, sheets and decisions of the tender', () => {
    const { facts, lot } = tenderOf(sixtyForty);
    const full = competition({
      criteria: sixtyForty,
      bids: { a: { price: '1', scores: { quality: ['5'] } } },
    });
    const howMany = { seed: 3n, competitions: 20 };
    expect(plainData(stress(full, full.lots, howMany))).toEqual(
      plainData(stress(facts, [lot], howMany)),
    );
  });
});

test('a competition that is run here ends as it would if its files were scored', () => {
  const { lot, facts } = tenderOf(sixtyForty);
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10_000n }), (seed) => {
      const draw = numbersFromSeed(seed);
      const bids = inventBids(lot, 'apart', { count: 4, draw });
      const ran = runCompetition(
        inventLot(facts, lot, bids),
        bids.map(({ id }) => id),
      );
      const files = competition({
        criteria: sixtyForty,
        bids: Object.fromEntries(
          bids.map(({ id, price: asked, scores }) => [
            id,
            {
              price: asked.toFraction(),
              scores: { quality: [(scores.get('quality') ?? exact('0')).toFraction()] },
            },
          ]),
        ),
      });
      const [result] = scored(files).result.lots;
      expect(ran.winner).toBe(result?.winner);
    }),
    { seed: 20_190_611, numRuns: 25 },
  );
});

test('the page begins with the answer and keeps within 80 columns', () => {
  const { facts, lot } = tenderOf(sixtyForty);
  const page = stressPage(stress(facts, [lot], { seed: 1n, competitions: 20 }), 'whole');
  const lines = pageText(page, plain).split('\n');
  expect(lines.slice(0, 12).join(' ')).toContain('Problem: A losing bid can change who wins.');
  expect(lines.filter((line) => [...line].length > 80)).toEqual([]);
});
