import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isExact } from '../../cli/core/exact/exact.ts';
import { readSource } from '../../cli/core/source/source.ts';
import type { WrittenCalculator } from '../../cli/core/spec/written.generated.ts';

const FOLDER = 'rules/calculators';

const cases = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml') && name !== 'pack.yaml')
  .flatMap((file) => {
    const { source } = readSource(file, readFileSync(`${FOLDER}/${file}`, 'utf8'));
    const written = source?.data as WrittenCalculator;
    return written.cases.map((one) => ({ calculator: file.replace('.yaml', ''), ...one }));
  });

const told = (figures: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(figures).map(([name, one]) => [name, isExact(one) ? one.valueOf() : one]),
  );

type Figures = Readonly<Record<string, number | boolean | string>>;

/** Every worked figure of the catalogue of calculators: its calculator, some figures given, and what must come out. */
const vectors: readonly (readonly [string, string, Figures, Figures])[] = [
  // prettier-ignore
  ...([
    ['V1', 480, 1800, 'at-or-below', 40000, 100000, 140000, 140000],
    ['V2', 500, 1800, 'at-or-below', 0, 100000, 100000, 100000],
    ['V3', 501, 1800, 'at-or-below', -2000, 0, -2000, 0],
    ['V4', 480, 2100, 'at-or-below', 40000, -50000, -10000, 40000],
    ['V5', 520, 2100, 'at-or-below', -40000, -50000, -90000, 0],
    ['V6', 501, 1800, 'none', -2000, 100000, 98000, 100000],
    ['V7', 500, 1800, 'below', 0, 0, 0, 0],
  ] as const).flatMap(([id, reoffenders, reoffences, hurdle, binary, frequency, total, without]) => {
    const given = { people: 1000, baseline_rate: 50, baseline_frequency: 2, pay_for_person: 2000, pay_for_offence: 500, reoffenders, reoffences, hurdle };
    return [
      [`CALC-01 ${id}`, 'two-measures-with-hurdle', { ...given, deductions: true }, { binary, frequency, total }],
      [`CALC-01 ${id} without deductions`, 'two-measures-with-hurdle', { ...given, deductions: false }, { total: without }],
    ] as const;
  }),
  // prettier-ignore
  ...([
    ['MET-03 offences for each person', 'two-measures-with-hurdle', { reoffenders: 480, reoffences: 1968 }, { fewer_offences: 32 }],
    ['CALC-02 a group a quarter', 'results-lag', { bedding_in: 6, gathering: 3, watching: 12, waiting: 6, working_out: 3 }, { first: 30, as_expected: false }],
    ['CALC-02 a group a year', 'results-lag', { gathering: 12 }, { first: 39, as_expected: true }],
    ['CALC-03 a tenth', 'money-at-risk', { fee: 1000000, share: 10, mode: 'repaid' }, { at_risk: 100000, received: 1000000, liability: 100000 }],
    ['CALC-03 a fifth', 'money-at-risk', { fee: 1000000, share: 20, mode: 'withheld' }, { at_risk: 200000, received: 800000 }],
    ['CALC-03 a quarter', 'money-at-risk', { share: 25 }, { at_risk: 250000 }],
    ['CALC-03 three tenths', 'money-at-risk', { share: 30 }, { at_risk: 300000 }],
    ['CALC-04', 'full-cost', { direct: 80000, overhead: 90000, overhead_share: 25, management: 6000, evidence: 1500, volunteers: 4000, price: 95000 }, { overhead_part: 22500, full_cost: 114000, shortfall: 19000 }],
    ['CALC-05', 'unit-cost', { money: 600000, people: 400, people_later: 750, needed: 1350 }, { each: 1500, each_later: 800, money_needed: 1012500, gap: 412500 }],
    ['CALC-06 nine months', 'part-year', { year_1: 37, months: 9 }, { whole: 49.33 }],
    ['CALC-06 London', 'part-year', { year_1: 545000, months: 9 }, { whole: 726666.67, share_1: 30.3, share_2: 66.7, share_3: 94.4, growth_2: 120.2, growth_3: 41.7, growth_4: 5.9 }],
    ['CALC-06 staff', 'staffing-ramp', { now: 500, year_1: 300, year_2: 660, year_3: 935, year_4: 990, each: 35 }, { workers_now: 14.29, workers_1: 8.57, lost: 5.72, workers_2: 18.86, workers_3: 26.71, workers_4: 28.29 }],
    ['CALC-07 A', 'cash-flow', { timing: 'in-advance', every: 'quarter', late: 0 }, { lowest: 0 }],
    ['CALC-07 B', 'cash-flow', { timing: 'in-arrears', every: 'quarter', late: 1 }, { lowest: -30000, lowest_month: 3 }],
    ['CALC-07 C', 'cash-flow', { every: 'month', share: 20, first_results: 39, earned: 100 }, { lowest: -80000, lowest_month: 36, ends: 0, back: 63 }],
    ['CALC-07 D', 'cash-flow', { share: 20, earned: 0 }, { ends: -72000 }],
    ['CALC-07 reserves of 30,000', 'cash-flow', { reserves: 30000, share: 20 }, { runs_out: 12 }],
    ['CALC-07 reserves of 40,000', 'cash-flow', { reserves: 40000, share: 20 }, { runs_out: 17 }],
    ['CALC-07 reserves of 60,000', 'cash-flow', { reserves: 60000, share: 20 }, { runs_out: 27 }],
    ['CALC-07 all come', 'cash-flow', { by_person: 100, expected: 120, sent: 120 }, { year_fee: 60000 }],
    ['CALC-07 nobody comes', 'cash-flow', { by_person: 100, sent: 0, minimum: 0 }, { year_fee: 0 }],
    ['CALC-07 ten come', 'cash-flow', { by_person: 100, sent: 10 }, { year_fee: 5000 }],
    ['CALC-07 a minimum', 'cash-flow', { by_person: 100, sent: 0, minimum: 40000 }, { year_fee: 40000 }],
    ['CALC-07 half come', 'cash-flow', { by_person: 100, sent: 60 }, { year_fee: 30000 }],
    ['CALC-08 pro rata', 'risk-passed-down', { prime_fee: 1000000, prime_share: 20, partner_fee: 100000, partner_share: 20 }, { ratio: 1 }],
    ['CALC-08 nothing', 'risk-passed-down', { partner_share: 0 }, { ratio: 0 }],
    ['CALC-08 twice', 'risk-passed-down', { partner_share: 40 }, { ratio: 2, passed_down: true }],
    ['CALC-16 23%', 'carved-out', {}, { share: 23 }],
  ] as const),
  ...(
    [
      [25, 19.6],
      [50, 13.9],
      [100, 9.8],
      [250, 6.2],
      [500, 4.4],
      [1000, 3.1],
      [2000, 2.2],
      [5000, 1.4],
    ] as const
  ).map(
    ([people, half_width]) =>
      [`CALC-09 ${people}`, 'chance', { people, rate: 50 }, { half_width }] as const,
  ),
  ...(
    [
      [2, 4904],
      [3, 2178],
      [5, 783],
      [10, 194],
    ] as const
  ).map(
    ([fall, needed]) =>
      [`CALC-09 a fall of ${fall}`, 'chance', { rate: 50, fall }, { needed }] as const,
  ),
];

describe('every worked figure of the catalogue is among the cases', () => {
  test.each(vectors)('%s', (_, calculator, given, gives) => {
    const held = cases.filter(
      (one) =>
        one.calculator === calculator &&
        Object.entries(given).every(([name, value]) => told(one.with)[name] === value) &&
        Object.entries(gives).every(([name, value]) => told(one.gives)[name] === value),
    );
    expect(held.length).toBeGreaterThan(0);
  });
});

/** The published cases of payment by results that were collected, by their ids. */
const published =
  `pbr-peterborough-cohort1 pbr-doncaster pbr-troubled-families-fee-table pbr-work-programme-pq
pbr-utah-preschool-savings pbr-rikers-bands pbr-educate-girls-enrolment pbr-youth-contract-split`.split(
    /\s+/,
  );

test.each(published)('%s is carried over', (id) => {
  expect(cases.filter(({ source }) => source.includes(`(${id})`))).not.toEqual([]);
});

/** How many calculators the catalogue lists; two of them are commands. */
const HOMES = 22;

test('every calculator of the catalogue has a home', () => {
  const coverage = readFileSync('rules/coverage/calc.yaml', 'utf8');
  const named = readdirSync(FOLDER).map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8'));
  const all = Array.from(
    { length: HOMES },
    (_, at) => `CALC-${String(at + 1).padStart(2, '0')}`,
  ).filter((id) => id !== 'CALC-11' && id !== 'CALC-22');
  expect(all.filter((id) => !named.some((text) => text.includes(id)))).toEqual([]);
  expect(coverage).not.toContain('planned');
});
