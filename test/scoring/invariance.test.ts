import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CompetitionFacts } from '../../cli/core/competition/facts.ts';
import { competition, heading, price, question, scored, type SomeBid } from './a-competition.ts';

const score = fc.integer({ min: 0, max: 4 }).map(String);
const scores = fc.array(score, { minLength: 2, maxLength: 2 });
const bid: fc.Arbitrary<SomeBid> = fc.record({
  price: fc.integer({ min: 80, max: 120 }).map(String),
  scores: fc.record({ care: scores, staff: scores, voice: scores }),
});
const bids = fc
  .array(bid, { minLength: 1, maxLength: 5 })
  .map((some) => Object.fromEntries(some.map((one, at) => [`b${at}`, one])));

const criteria = [
  heading('model', '50', [question('care', '30'), question('staff', '20')]),
  question('voice', '20'),
  price('30'),
];
const ties = [{ by: 'quality' }, { by: 'price' }] as const;
const settings = { seed: 20_190_611, numRuns: 60 };

const shuffled = (facts: CompetitionFacts) =>
  fc
    .tuple(
      fc.shuffledSubarray([...facts.bids], { minLength: facts.bids.length }),
      fc.shuffledSubarray([...facts.sheets], { minLength: facts.sheets.length }),
      fc.shuffledSubarray([...facts.moderations], { minLength: facts.moderations.length }),
      fc.shuffledSubarray([...facts.decisions], { minLength: facts.decisions.length }),
    )
    .map(([order, sheets, moderations, decisions]) => ({
      ...facts,
      bids: order,
      sheets,
      moderations,
      decisions,
    }));

describe('the same bids give the same result', () => {
  test.each(['consensus', 'mean', 'median'] as const)('in any order of files, by %s', (combine) => {
    const cases = bids
      .map((some) => competition({ criteria, bids: some, ties, combine }))
      .chain((facts) => fc.tuple(fc.constant(facts), shuffled(facts)));
    fc.assert(
      fc.property(cases, ([facts, other]) => {
        expect(scored(other)).toEqual(scored(facts));
      }),
      settings,
    );
  });

  test('with or without sheets and moderations of bids and lots that are not there', () => {
    fc.assert(
      fc.property(bids, (some) => {
        const facts = competition({ criteria, bids: some, ties });
        const stray = { lot: 'lot-9', bid: 'nobody' };
        const more = {
          ...facts,
          sheets: [...facts.sheets, ...facts.sheets.map((sheet) => ({ ...sheet, ...stray }))],
          moderations: [
            ...facts.moderations,
            ...facts.moderations.map((one) => ({ ...one, ...stray })),
          ],
        };
        expect(scored(more)).toEqual(scored(facts));
      }),
      settings,
    );
  });
});

describe('what a result holds', () => {
  test('every step has an address of its own and comes from steps that are there', () => {
    fc.assert(
      fc.property(bids, (some) => {
        const { steps } = scored(competition({ criteria, bids: some, ties })).result;
        const ids = steps.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(steps.flatMap(({ from }) => from).filter((id) => !ids.includes(id))).toEqual([]);
      }),
      settings,
    );
  });

  test('scoring changes none of its facts', () => {
    const facts = competition({ criteria, bids: { a: { price: '100', scores: {} } }, ties });
    const before = JSON.stringify(facts, (_, value) =>
      typeof value === 'bigint' ? `${value}` : value,
    );
    scored(facts);
    const after = JSON.stringify(facts, (_, value) =>
      typeof value === 'bigint' ? `${value}` : value,
    );
    expect(after).toBe(before);
  });
});
