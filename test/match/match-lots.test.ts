import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guideNamed } from '../../cli/project/rules/guides.ts';
import { guideOf, match } from './organisation.ts';

const lot = {
  id: 'lot-1',
  title: 'Mentoring in Harling',
  value: 300000,
  term: { days: 1095 },
  areas: ['Harling'],
  groups: ['women'],
  category: 'mentoring',
  risk_levels: ['low', 'medium'],
  payment: { timing: 'in-arrears', every: 'month', days_to_pay: 30 },
};

/** Invented; everything about it fits the lot. */
const organisation = {
  name: 'Tŷ Cyfle',
  places: ['Harling'],
  groups: ['Women'],
  annual_income: 390000,
  reserves: 61000,
  does_not_serve: ['very-high'],
  answers: [{ question: 'needs-you-meet', is: ['mentoring'], on: '2026-01-01' }],
};

const fitOf = (...given: Parameters<typeof match>) => match(...given)[0]?.fit;

describe('a lot is held against an organisation', () => {
  test('it fits when everything is known and nothing speaks against it', () => {
    const [one] = match(organisation, { lots: [lot] });
    expect(one?.fit).toBe('fits');
    expect(one?.reasons.map(({ outcome }) => outcome)).toEqual(Array(6).fill('passes'));
  });

  test.each([
    ['places', ['Glasgow'], 'does-not-fit'],
    ['places', ['Harling and Wexcombe'], 'may-fit'],
    ['places', ['HARLING'], 'fits'],
    ['groups', ['Families'], 'does-not-fit'],
    ['groups', ['Women leaving prison'], 'may-fit'],
    ['annual_income', 100000, 'fits'],
    ['annual_income', 99999, 'may-fit'],
    ['does_not_serve', ['medium'], 'may-fit'],
    ['does_not_serve', ['low', 'medium'], 'does-not-fit'],
    ['reserves', 0, 'may-fit'],
    [
      'answers',
      [{ question: 'needs-you-meet', is: ['accommodation'], on: '2026-01-01' }],
      'does-not-fit',
    ],
  ])('with %s as %j it comes to %s', (field, value, fit) => {
    expect(fitOf({ ...organisation, [field]: value }, { lots: [lot] })).toBe(fit);
  });

  test.each(['places', 'groups', 'annual_income', 'reserves', 'does_not_serve', 'answers'])(
    'without %s it is for somebody to decide, and never fits',
    (field) => {
      const { [field as keyof typeof organisation]: _, ...rest } = organisation;
      expect(fitOf(rest, { lots: [lot] })).toBe('may-fit');
    },
  );

  test('turnover that no partner may lend stands in the way; else a partner may meet it', () => {
    const gate = { id: 'turnover', title: 'Turnover', minimum_turnover: 390001 };
    expect(fitOf(organisation, { lots: [lot], gates: [gate] })).toBe('may-fit');
    const alone = { ...gate, partners_may_meet: false };
    expect(fitOf(organisation, { lots: [lot], gates: [alone] })).toBe('does-not-fit');
    const met = { ...alone, minimum_turnover: 390000 };
    expect(fitOf(organisation, { lots: [lot], gates: [met] })).toBe('fits');
  });

  test('a condition of one lot says nothing about another', () => {
    const gate = { id: 'big', title: 'Big', minimum_turnover: 9e6, partners_may_meet: false };
    const lots = [
      { ...lot, gates: ['big'] },
      { ...lot, id: 'lot-2', gates: [] },
    ];
    expect(match(organisation, { lots, gates: [gate] }).map(({ fit }) => fit)).toEqual([
      'does-not-fit',
      'fits',
    ]);
  });
});

describe('not knowing something more', () => {
  const fields = {
    places: fc.constantFrom(['Harling'], ['Glasgow'], ['Harling and Wexcombe'], []),
    groups: fc.constantFrom(['Women'], ['Families'], ['Women leaving prison'], []),
    annual_income: fc.constantFrom(1, 100000, 9e6),
    reserves: fc.constantFrom(0, 61000),
    does_not_serve: fc.constantFrom([], ['low', 'medium'], ['medium']),
    answers: fc.constantFrom(
      [{ question: 'needs-you-meet', is: ['mentoring'], on: '2026-01-01' }],
      [{ question: 'needs-you-meet', is: ['housing'], on: '2026-01-01' }],
      [{ question: 'people-you-serve', is: ['women'], on: '2026-01-01' }],
    ),
  };

  test('never makes a lot fit that did not', () => {
    fc.assert(
      fc.property(fc.record(fields), fc.constantFrom(...Object.keys(fields)), (whole, gone) => {
        const { [gone as keyof typeof whole]: _, ...less } = whole;
        const before = fitOf(whole, { lots: [lot] });
        const after = fitOf(less, { lots: [lot] });
        if (before !== 'fits') expect(after).not.toBe('fits');
      }),
      { numRuns: 60 },
    );
  });
});

describe('the ways in that a self-check knows', () => {
  const route = (name: string, needs: string) => `format: route/1
title: ${name}
explains: One way.
place: ${name.length}
needs: [${needs}]
says: { open: Open., waits: Waits., closed: Closed. }
because: { source: None }
examples: []
`;
  const weighs = `format: consideration/1
title: Staff
place: 1
of: lot
passes: organisation.staff >= 5
fails: organisation.staff < 5
says: { passes: Enough staff., fails: Too few staff., unknown: Nobody said. }
because: { source: None }
examples: []
`;
  const selfCheck = guideOf({ staff: weighs, alone: route('Bid alone', 'staff') });
  const given = { lots: [lot], selfCheck };

  test('the best one is named, with what it waits for', () => {
    expect(match({ ...organisation, staff: 9 }, given)[0]?.ways).toMatchObject({
      state: 'open',
      best: 'Bid alone',
    });
    expect(match(organisation, given)[0]?.ways).toMatchObject({
      state: 'waits',
      best: 'Bid alone',
      because: [{ says: 'Nobody said.' }],
    });
  });

  test('where every way is closed the lot does not fit, with the reason', () => {
    expect(match({ ...organisation, staff: 4 }, given)[0]).toMatchObject({
      fit: 'does-not-fit',
      ways: { state: 'closed', because: [{ says: 'Too few staff.' }] },
    });
  });
});

describe('the guide that holds lots against an organisation', () => {
  const folder = 'rules/match';
  const asked = readdirSync(folder).flatMap((file) => [
    ...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/x\.question == '([a-z-]+)'/g),
  ]);

  test.each([...new Set(asked.map(([, name]) => name ?? ''))])(
    'the answer to %s, which it looks for, is one that the self-check asks',
    (name) => {
      expect(guideNamed('self-check')?.guide.questions.map((one) => one.name)).toContain(name);
    },
  );
});
