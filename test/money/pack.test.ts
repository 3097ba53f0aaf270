import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exact } from '../../cli/core/exact/exact.ts';
import { gatherFigures, valuesOf } from '../../cli/core/payment/gather-figures.ts';
import { paymentEvents } from '../../cli/core/payment/payment-events.ts';
import { compileCalculator } from '../../cli/core/payment/compile-calculator.ts';
import { runCalculator } from '../../cli/core/payment/run-calculator.ts';
import { calculators } from '../../cli/project/rules/calculators.ts';
import { money } from '../../cli/project/money/money.ts';
import type { MoneyWords } from '../../cli/project/money/money-words.ts';
import { openProject } from '../../cli/project/project.ts';

const words: MoneyWords = {
  calculator: 'pack',
  with: [],
  compare: [],
  tender: 'examples/womens-services',
  lot: 'lot-1',
  organisation: undefined,
  bid: undefined,
  partner: undefined,
  format: 'text',
  out: undefined,
  to: ['md', 'html', 'pdf'],
  force: false,
  on: '2027-03-01',
  manner: 'painted',
};

const pack = (more: Partial<MoneyWords> = {}) => money({ ...words, ...more }, openProject());

describe('the pack about how a lot pays', () => {
  test('dates what the tender says, and asks about the rest', async () => {
    const { says = '' } = await pack();
    expect(says).toContain(
      '| 1 October 2026 | You send your first invoice. The money must be there by 15 October 2026. |',
    );
    expect(says).toContain('No sum could be worked out yet.');
    expect(says).toContain('- What does the work cost in a month?');
    expect(says).not.toMatch(/undefined|NaN|\{\{/);
  });

  test('works the months out once the figures are there, for an organisation', async () => {
    const { says = '' } = await pack({
      with: ['fee=240000', 'cost=20000', 'late=1', 'by_person=0'],
      organisation: 'examples/womens-services/organisations/larkrise-womens-centre.yaml',
    });
    expect(says).toContain('for Larkrise Women');
    expect(says).toContain('In hand with reserves, month by month.');
    expect(says).toContain('Every figure is there.');
  });

  test('comes in three forms, the same each time', async () => {
    const one = await pack({ out: 'out' });
    const other = await pack({ out: 'out' });
    expect([...(one.writes?.files.keys() ?? [])]).toEqual([
      'payment-pack.md',
      'payment-pack.html',
      'payment-pack.pdf',
    ]);
    expect(other.writes?.files).toEqual(one.writes?.files);
  });

  test('says which tender to name, and which figures it knows', async () => {
    expect((await pack({ tender: undefined })).exit).toBe(2);
    const { says = '', exit } = await pack({ with: ['fees=1'] });
    expect([exit, says.includes('Did you mean `fee`?')]).toEqual([2, true]);
  });
});

const payment = {
  explains: 'After each quarter.',
  model: 'block',
  timing: 'in-arrears',
  every: 'quarter',
  days_to_pay: exact('30'),
} as const;

test('what is paid after the work is due when the period has ended', () => {
  const events = paymentEvents(payment, { starts_on: '2026-10-01', days: exact('365') });
  expect(events.map(({ on }) => on)).toEqual([
    '2026-10-01',
    '2027-01-01',
    '2027-04-01',
    '2027-07-01',
    '2027-09-30',
  ]);
  expect(events[1]?.what).toContain('by 31 January 2027');
});

test('a contract without a start has no days, and none are made up', () => {
  expect(paymentEvents(payment, { days: exact('365') })).toEqual([]);
});

test('a figure that is not asked for really changes nothing', () => {
  const written = calculators('cash-flow')[0]?.written;
  const compiled = written && compileCalculator(written);
  if (!written || !compiled?.ok) throw new Error('There is no calculator cash-flow.');
  const base =
    'fee=120000 cost=10000 term=12 reserves=0 timing=in-arrears every=month late=1 share=0 by_person=0';
  const run = (more: string) => {
    const typed = new Map(
      `${base} ${more}`
        .trim()
        .split(' ')
        .map((word) => word.split('=') as [string, string]),
    );
    const { known, missing } = gatherFigures(written, typed, {});
    expect(missing).toEqual([]);
    const calculated = runCalculator(compiled.calculator, valuesOf(known));
    if (!calculated.ok) throw new Error(calculated.says);
    const { figures } = calculated;
    return ['lowest', 'runs_out', 'ends', 'back'].map(
      (name) => figures.find((one) => one.name === name)?.value,
    );
  };
  const without = run('');
  const any = fc.integer({ min: 1, max: 100 });
  fc.assert(
    fc.property(any, any, any, any, (first, earned, expected, sent) => {
      expect(
        run(`first_results=${first} earned=${earned} expected=${expected} sent=${sent}`),
      ).toEqual(without);
    }),
    { numRuns: 15 },
  );
});
