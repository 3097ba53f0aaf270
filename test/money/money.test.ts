import { describe, expect, test } from 'vitest';
import { money } from '../../cli/project/money/money.ts';
import type { MoneyWords } from '../../cli/project/money/money-words.ts';
import { openProject } from '../../cli/project/project.ts';

const nothing: MoneyWords = {
  calculator: undefined,
  with: [],
  compare: [],
  manner: 'painted',
  tender: undefined,
  lot: undefined,
  organisation: undefined,
  bid: undefined,
  partner: undefined,
  format: 'text',
  out: undefined,
  to: ['md', 'html', 'pdf'],
  force: false,
  on: '2027-03-01',
};

const run = (calculator: string | undefined, figures: string, more: Partial<MoneyWords> = {}) =>
  money(
    { ...nothing, calculator, with: figures.split(' ').filter(Boolean), ...more },
    openProject(),
  );

const WHOLE = 'fee=100000 share=20 mode=withheld cost=95000';

describe('fairlot money', () => {
  test('lists every calculator when none is named', async () => {
    const { says, exit } = await run(undefined, '');
    expect(says).toContain('money-at-risk');
    expect(says?.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(exit).toBeUndefined();
  });

  test('says the answer first, then how, then what it leaves out', async () => {
    const { says = '' } = await run('money-at-risk', WHOLE);
    const order = [
      '£20,000 of £100,000 depends on results',
      'How it was worked out',
      'What if?',
      'The figures it used',
      'What it leaves out',
    ].map((text) => says.indexOf(text));
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order).not.toContain(-1);
  });

  test('asks for what is missing, with a line to copy, and fills nothing in', async () => {
    const { says = '', exit } = await run('money-at-risk', 'fee=100000');
    expect(exit).toBe(2);
    expect(says).toContain('money-at-risk needs 3 more figures. Nothing is guessed.');
    expect(says).toContain('fairlot money money-at-risk share=10 mode=withheld cost=950000');
    expect(says).toContain('Known already: fee (typed)');
  });

  test('takes from a tender and its lot what they say, and names the line', async () => {
    const from = { tender: 'examples/womens-services', lot: 'lot-1' };
    const { says = '' } = await run('money-at-risk', 'fee=1 mode=repaid cost=1', from);
    expect(says).toMatch(/\(share,\s+examples\/womens-services\/tender\.yaml:\d+\)/);
  });

  test('reads pounds and per cent as people write them', async () => {
    const figures = 'fee=£100,000 share=20% mode=withheld cost=95,000';
    expect((await run('money-at-risk', figures)).says).toBe(
      (await run('money-at-risk', WHOLE)).says,
    );
  });

  test.each([
    ['money-at-risk', 'fee=lots share=20 mode=withheld cost=1', '`lots` is not a sum in pounds'],
    ['money-at-risk', 'fee=1 share=101 mode=withheld cost=1', '101% is more than 100%'],
    ['money-at-risk', 'fee=-1 share=1 mode=withheld cost=1', '−£1 is less than £0'],
    ['money-at-risk', 'fee=1 share=1 mode=keep cost=1', 'one of: withheld, repaid'],
    ['money-at-risk', 'fee=1 fee=2', '`fee` is given twice'],
    ['money-at-risk', 'fees=1', 'Did you mean `fee`?'],
    ['money-at-risk', 'fee', '`fee` gives no figure'],
    ['money-at-rick', '', 'Did you mean `money-at-risk`?'],
    ['unit-cost', 'people=1.5 people_later=0 money=1 needed=1', 'is less than 1 person'],
    ['risk-passed-down', 'prime_fee=0', '£0 is not more than £0'],
  ])('%s %s: %s', async (calculator, figures, part) => {
    const { says = '', exit } = await run(calculator, figures);
    expect(exit).toBe(2);
    expect(says.replace(/\s+/g, ' ')).toContain(part);
  });

  test('says which lot to name, and that an organisation’s file is another', async () => {
    const tender = 'examples/womens-services';
    expect((await run('money-at-risk', '', { tender })).says).toContain('several lots');
    expect((await run('money-at-risk', '', { tender, lot: 'lot-9' })).says).toContain(
      'There is no lot `lot-9`',
    );
    const organisation = `${tender}/tender.yaml`;
    expect((await run('money-at-risk', '', { organisation })).says).toContain(
      'is not an organisation/1 file',
    );
  });

  test('shows the months as a chart, and every month of a page as a table', async () => {
    const { says = '', writes } = await run('cash-flow', CASH, { out: 'out', to: ['md'] });
    expect(says).toContain('Reserves of £30,000 run out in month 12.');
    expect(says).toMatch(/Month 12 +−£2,000 +░/);
    expect(says).not.toContain('Whole periods');
    const page = String(writes?.files.get('cash-flow.md'));
    expect(page).toMatch(/\| +63 \| .*£30,000 \|/);
    expect(page).not.toContain('Whole periods');
  });

  test('compares ways of paying side by side', async () => {
    const { says = '' } = await run('cash-flow', CASH);
    expect(says).toMatch(/Quarterly in advance +−£72,000 +month 18 +£0 +month 63/);
    expect(says).toMatch(/Nothing waits for results +−£10,000 +never +£0 +month 37/);
  });

  test('gives exact figures to other programs', async () => {
    const { says = '' } = await run('full-cost', FULL, { format: 'json' });
    const told = JSON.parse(says) as { figures: { name: string; value: string }[] };
    expect(told.figures.find(({ name }) => name === 'recovery')?.value).toBe('250/3');
  });

  test('writes a page in three forms, the same on any day that is named', async () => {
    const { writes } = await run('full-cost', FULL, { out: 'out' });
    expect([...(writes?.files.keys() ?? [])]).toEqual([
      'full-cost.md',
      'full-cost.html',
      'full-cost.pdf',
    ]);
    const again = await run('full-cost', FULL, { out: 'out' });
    expect([...(again.writes?.files.values() ?? [])]).toEqual([...(writes?.files.values() ?? [])]);
  });
});

const CASH =
  'fee=120000 cost=10000 term=36 reserves=30000 timing=in-arrears every=month late=1 share=20 first_results=39 earned=100 by_person=0 expected=120 sent=120 minimum=0';

const FULL =
  'direct=80000 overhead=90000 overhead_share=25 management=6000 tupe=0 evidence=1500 volunteers=4000 bid=0 risk=0 price=95000';
