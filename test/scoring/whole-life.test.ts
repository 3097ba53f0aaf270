import { describe, expect, test } from 'vitest';
import { offeredPrice } from '../../cli/core/competition/offered-price.ts';
import { exact, fraction } from '../../cli/core/exact/exact.ts';
import { wholeLifeInWords } from '../../cli/core/documents/says/whole-life-in-words.ts';
import type {
  LotPriceSchedule,
  LotScheduleLine,
  LotWholeLife,
} from '../../cli/core/spec/written.generated.ts';
import { competition, bidOf, price, question, scored } from './a-competition.ts';

const line = (id: string, more: Partial<LotScheduleLine> = {}): LotScheduleLine => ({
  ...{ id, title: id, unit: 'job', quantity: exact('1') },
  ...more,
});

const life = (rate: string, more: Partial<LotWholeLife> = {}): LotWholeLife => ({
  ...{ rate: exact(rate), base_on: '2026-06-01', timing: 'end' },
  ...more,
});

const schedule = (
  years: string,
  whole_life: LotWholeLife,
  lines = [line('run')],
): LotPriceSchedule => ({ vat: 'exclusive', years: exact(years), lines, whole_life });

/** The exact price of bid `a` with these unit prices, as the result has it. */
const scoredPrice = (asked: LotPriceSchedule, lines: Readonly<Record<string, string>>) => {
  const some = {
    criteria: [question('care', '60'), price('40')],
    schedule: asked,
    bids: { a: { lines, scores: { care: ['4'] } } },
  };
  return bidOf(some, 'a').price;
};

describe('a whole-life cost', () => {
  test('at a rate of nought is the plain sum of its years', () => {
    expect(scoredPrice(schedule('4', life('0')), { run: '1000' })?.scored.exact).toBe('4000');
  });

  test('of one year is the price divided once, or not at all at the start of the year', () => {
    const at = (timing: 'start' | 'end') =>
      scoredPrice(schedule('1', life('10', { timing })), { run: '1100' })?.scored.exact;
    expect([at('end'), at('start')]).toEqual(['1000', '1100']);
  });

  test('stays exact where no decimal holds it', () => {
    const found = scoredPrice(schedule('2', life('5')), { run: '1000' })?.scored;
    // 1,000 ÷ 1.05 + 1,000 ÷ 1.05² = 820,000 ÷ 441
    expect(found?.exact).toBe('820000/441');
    expect(found?.shown).toBe('£1,859.41');
  });

  test('is the plain sum where prices rise as fast as money is discounted', () => {
    const same = life('3.5', { indexation: exact('3.5') });
    expect(scoredPrice(schedule('5', same), { run: '250' })?.scored.exact).toBe('1250');
  });

  test('has lines by year, and takes off what is left at the end', () => {
    const lines = [
      line('buy', { paid_in: [exact('1')] }),
      line('run'),
      line('left', { paid_in: [exact('2')], residual: true }),
    ];
    const asked = schedule('2', life('10'), lines);
    // 1,100 ÷ 1.1 + (121 ÷ 1.1 + 121 ÷ 1.21) − 242 ÷ 1.21 = 1,000 + 210 − 200
    const found = scoredPrice(asked, { buy: '1100', run: '121', left: '242' });
    expect(found?.scored.exact).toBe('1010');
    expect(found?.lines.map(({ sum }) => sum)).toEqual(['£1,000.00', '£210.00', '−£200.00']);
    expect(found?.lines[1]?.whole_life_says).toBe(
      'Year 1: £121.00 ÷ 1.1 = £110.00. Year 2: £121.00 ÷ 1.1^2 = £100.00.',
    );
  });

  test('keeps a figure for every year of every line', () => {
    const { result } = scored(
      competition({
        criteria: [question('care', '60'), price('40')],
        schedule: schedule('2', life('10')),
        bids: { a: { lines: { run: '121' }, scores: { care: ['4'] } } },
      }),
    );
    const steps = result.steps.filter(({ id }) => id.startsWith('lot-1/a/price/line/run'));
    expect(steps.map(({ id, how }) => [id, how])).toEqual([
      ['lot-1/a/price/line/run/year-1', '£121.00 ÷ 1.1'],
      ['lot-1/a/price/line/run/year-2', '£121.00 ÷ 1.1^2'],
      ['lot-1/a/price/line/run', '£110.00 + £100.00'],
    ]);
  });

  test('is checked against the ceiling as it is scored', () => {
    const offered = offeredPrice(
      { lines: [{ line: 'run', unit_price: exact('1000') }] },
      schedule('2', life('5')),
    );
    expect(offered?.equals(fraction(820000n, 441n))).toBe(true);
  });

  test('is explained to bidders', () => {
    const says = wholeLifeInWords(schedule('4', life('3.5', { indexation: exact('2') })));
    expect(says).toContain('cost over 4 years in the money of 1 June 2026');
    expect(says).toContain('raise it by 2% and then divide it by 1 plus 3.5%');
  });
});
