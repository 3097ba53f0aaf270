import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exact, zero } from '../../cli/core/exact/exact.ts';
import { readGiven } from '../../cli/core/payment/read-given.ts';
import { money } from '../../cli/project/money/money.ts';
import type { MoneyWords } from '../../cli/project/money/money-words.ts';
import { openProject, type Project } from '../../cli/project/project.ts';
import { paintFor } from '../../cli/io/terminal.ts';

const nothing: MoneyWords = {
  calculator: 'cash-flow',
  with: [],
  compare: [],
  tender: undefined,
  lot: undefined,
  organisation: undefined,
  bid: undefined,
  partner: undefined,
  format: 'text',
  out: undefined,
  to: ['md'],
  force: false,
  on: '2027-03-01',
  manner: 'painted',
};

const BASE = {
  fee: '120000',
  cost: '10000',
  term: '36',
  reserves: '30000',
  timing: 'in-arrears',
  every: 'month',
  late: '1',
  share: '20',
  first_results: '39',
  earned: '100',
  by_person: '0',
  expected: '120',
  sent: '120',
  minimum: '0',
};

const figures = (all: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(all).map(([name, value]) => `${name}=${value}`);

const run = (more: Partial<MoneyWords>, project: Project = openProject()) =>
  money({ ...nothing, with: figures(BASE), ...more }, project);

interface Told {
  readonly figures: readonly { readonly name: string; readonly value: string }[];
  readonly compared: readonly { readonly calculated: Told }[];
}

const told = async (more: Partial<MoneyWords>): Promise<Told> =>
  JSON.parse((await run({ ...more, format: 'json' })).says ?? '') as Told;

describe('ways of paying side by side', () => {
  test('what if we asked for quarterly in advance?', async () => {
    const { says = '' } = await run({ compare: ['timing=in-advance,every=quarter,late=0'] });
    expect(says).toMatch(/Reserves out +month 12 +month 18/);
    expect(says).toContain('timing in-arrears becomes in-advance');
    expect(says).toMatch(/£0 \|/);
    expect(says.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('payment models by their names, with figures of one’s own after them', async () => {
    const { says = '' } = await run({
      compare: ['clinks-capped', 'activity, minimum=£40,000, sent=10'],
    });
    expect(says).toContain('B: Most of the fee in advance, and a fifth at most for results');
    expect(says).toContain('C: Payment for each activity, minimum £40,000, sent 10');
    expect(says).toContain('minimum £0 becomes £40,000');
  });

  test('an alternative comes to what it comes to alone', async () => {
    const other = fc.record({
      share: fc.integer({ min: 0, max: 100 }).map(String),
      late: fc.integer({ min: 0, max: 24 }).map(String),
      timing: fc.constantFrom('in-advance', 'in-arrears'),
      every: fc.constantFrom('month', 'quarter', 'year'),
    });
    await fc.assert(
      fc.asyncProperty(other, async (changed) => {
        const beside = await told({ compare: [figures(changed).join(',')] });
        const alone = await told({ with: figures({ ...BASE, ...changed }) });
        expect(beside.compared[0]?.calculated.figures).toEqual(alone.figures);
      }),
      { numRuns: 3 },
    );
  });

  test('writes the picture into a page of its own', async () => {
    const { writes } = await run({ compare: ['share=0'], out: 'out', to: ['md', 'html'] });
    expect([...(writes?.files.keys() ?? [])]).toEqual([
      'cash-flow-compared.md',
      'cash-flow-compared.html',
    ]);
    expect(String(writes?.files.get('cash-flow-compared.html'))).toMatch(
      /<polyline[\s\S]*stroke-dasharray/,
    );
  });

  test.each([
    ['tr-2014', 'settles none of the figures of cash-flow'],
    ['clinks-caped', 'Did you mean `clinks-capped`?'],
    ['timming=in-advance', 'Did you mean `timing`?'],
    ['share=200', '200% is more than 100%'],
    ['timing=sometimes', 'one of: in-advance, in-arrears'],
    ['fee=', 'is not a sum in pounds'],
  ])('%s is refused: %s', async (one, why) => {
    const { says = '', exit } = await run({ compare: [one] });
    expect(exit).toBe(2);
    expect(says.replace(/\s+/g, ' ')).toContain(why);
  });
});

describe('figures as people type them', () => {
  const pounds = { asks: 'What is the fee?', unit: 'pounds', least: zero, example: zero } as const;

  test.each(['£1,200,000', '1200000', '1 200 000', '£ 1,200,000.00', ' 1,200,000 '])(
    '%j is read',
    (fee) => {
      expect(readGiven(pounds, fee)).toEqual({ ok: true, value: exact('1200000') });
    },
  );

  test.each(['abc', '1.2.3', '1e9', '12,5', '1,20,000', '20k', '', '£', '--5', '🙂', 'ŵyth', '5%'])(
    '%j is no sum, and is not guessed at',
    (fee) => {
      const read = readGiven(pounds, fee);
      expect(!read.ok && read.says).toContain(`\`${fee}\` is not a sum in pounds`);
    },
  );

  test.each([
    ['per-cent', '12.5%', '12.5'],
    ['per-cent', '12.5', '12.5'],
    ['pounds', '£0.01', '0.01'],
    ['people', '1,200', '1200'],
  ] as const)('%s: %s', (unit, text, value) => {
    expect(readGiven({ ...pounds, unit }, text)).toEqual({ ok: true, value: exact(value) });
  });

  test('a sum below nought is refused where it cannot be', () => {
    const read = readGiven(pounds, '−5');
    expect(!read.ok && read.says).toContain('−£5 is less than £0');
  });

  test('several figures have strokes between them, and need their partners', async () => {
    const calculator = 'rate-card';
    const { says = '' } = await run({
      calculator,
      with: ['counts=40/25/10', 'prices=£400/1,200/200'],
    });
    expect(says).toContain('£48,000 in all');
    const wrong = await run({ calculator, with: ['counts=40/25', 'prices=400/1200/200'] });
    expect(wrong.says).toContain('each needs its partner');
  });

  test('a day that is none is refused', async () => {
    const { says = '' } = await run({
      calculator: 'time-for-partners',
      with: ['notice=2026-02-30'],
    });
    expect(says).toContain('`2026-02-30` is not a day of the calendar');
  });
});

describe('figures that are asked for at the prompt', () => {
  const withAnswers = (lines: readonly string[]): Project => {
    const left = [...lines];
    return {
      ...openProject(),
      talk: async () => ({
        width: () => 80,
        paint: paintFor({ isTTY: false } as never),
        show: async () => undefined,
        hear: async () => {
          const text = left.shift();
          return text === undefined ? { kind: 'closed' } : { kind: 'line', text };
        },
        close: () => undefined,
      }),
    } as Project;
  };
  const calculator = 'money-at-risk';

  test('are taken one by one; nonsense is asked again, and back goes back', async () => {
    const lines = ['lots', '£90,000', 'back', '£100,000', '20', 'withheld', '95,000'];
    const { says = '', exit } = await run({ calculator, with: [] }, withAnswers(lines));
    expect(exit).toBeUndefined();
    expect(says).toContain('£20,000 of £100,000 depends on results');
  });

  test('an input that ends loses nothing: there is a line to go on with', async () => {
    const { says = '', exit } = await run(
      { calculator, with: [] },
      withAnswers(['£100,000', '20%']),
    );
    expect(exit).toBe(2);
    expect(says).toContain('fairlot money money-at-risk "fee=£100,000" share=20%');
  });
});
