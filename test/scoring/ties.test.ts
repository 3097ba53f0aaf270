import { describe, expect, test } from 'vitest';
import { exact } from '../../cli/core/exact/exact.ts';
import type { DecisionDecision, TenderTieBreak } from '../../cli/core/spec/written.generated.ts';
import { decided, lotOf, placesIn, price, question, type SomeBid } from './a-competition.ts';

const criteria = [
  question('care', '40'),
  question('voice', '20'),
  price('40', { method: 'ceiling-linear', settings: { ceiling: exact('200') } }),
];

/** Both total 80: the first is better, the second cheaper. */
const better: SomeBid = { price: '150', scores: { care: ['4'], voice: ['4'] } };
const cheaper: SomeBid = { price: '100', scores: { care: ['4'], voice: ['2'] } };

const tie = (
  ties: readonly TenderTieBreak[],
  bids: Readonly<Record<string, SomeBid>> = {
    a: { ...cheaper, received: '2019-06-11T09:00' },
    b: { price: '120', scores: { care: ['3'], voice: ['4'] }, received: '2019-06-11T09:00' },
    c: { price: '50', scores: { care: ['2'], voice: ['3'] } },
  },
  decisions: readonly DecisionDecision[] = [],
) => lotOf({ criteria, bids, ties, decisions });

const two = { b: better, a: { ...cheaper, price: '100', received: '2019-06-11T09:00' } };
const draw = (order: readonly string[]): DecisionDecision => ({
  kind: 'drawn-lot',
  lot: 'lot-1',
  order,
  ...decided,
});

describe('equal bids are put in order as the tender declares', () => {
  // better: 60 + 40 × 50/200 = 70; cheaper: 40 + 10 + 40 × 100/200 = 70.
  test.each([
    ['quality', { by: 'quality' }, { b: '1', a: '2' }, 'more points for quality'],
    ['price', { by: 'price' }, { a: '1', b: '2' }, 'the lower price'],
    [
      'criterion',
      { by: 'criterion', criterion: 'voice' },
      { b: '1', a: '2' },
      'more points for “The voice”',
    ],
    ['received', { by: 'received' }, { a: '1', b: '2' }, 'the earlier arrival'],
  ] as const)('by %s', (_, rule, places, by) => {
    const lot = tie([rule], two);
    expect(placesIn(lot)).toEqual(places);
    expect(lot.ties).toMatchObject([{ bids: ['a', 'b'], by, settled: true }]);
    expect(lot.outcome).toBe('award');
  });

  test('by lot, in the order that people drew and recorded', () => {
    const lot = tie([{ by: 'drawn-lot' }], two, [draw(['b', 'a'])]);
    expect(placesIn(lot)).toEqual({ b: '1', a: '2' });
    expect(lot.ties[0]?.says).toBe(
      'Bidder A and Bidder B both have 70.00 points. Bidder B was drawn first by lot on 12 June 2019 and comes before Bidder A.',
    );
  });

  test('the first rule that separates them decides', () => {
    const lot = tie(
      [{ by: 'criterion', criterion: 'care' }, { by: 'price' }, { by: 'quality' }],
      two,
    );
    expect(placesIn(lot)).toEqual({ a: '1', b: '2' });
    expect(lot.ties).toMatchObject([{ by: 'the lower price' }]);
  });

  test('a rule may separate some and leave the rest to the next', () => {
    const bids = {
      x: { ...cheaper, received: '2019-06-11T09:00' },
      y: { ...cheaper, received: '2019-06-11T08:00' },
      z: { ...better, received: '2019-06-11T07:00' },
    };
    const lot = tie([{ by: 'price' }, { by: 'received' }], bids);
    expect(placesIn(lot)).toEqual({ y: '1', x: '2', z: '3' });
    expect(lot.ties.map(({ settled }) => settled)).toEqual([false, true]);
    expect(lot.ties[0]?.says).toBe(
      'Bidder X, Bidder Y and Bidder Z all have 70.00 points. The order by the lower price is: Bidder X and Bidder Y; then Bidder Z.',
    );
  });
});

describe('a tie that nothing separates is left for people', () => {
  test.each([
    ['no rule is declared', [], []],
    ['the rule finds them equal', [{ by: 'criterion', criterion: 'care' }], []],
    ['lots were not drawn', [{ by: 'drawn-lot' }], []],
    ['lots were drawn without one of them', [{ by: 'drawn-lot' }], [draw(['b', 'c'])]],
    [
      'lots were drawn twice, differently',
      [{ by: 'drawn-lot' }],
      [draw(['b', 'a']), draw(['a', 'b'])],
    ],
  ] as const)('%s', (_, rules, decisions) => {
    const lot = tie(rules, two, decisions);
    expect(placesIn(lot)).toEqual({ a: '1', b: '1' });
    expect(lot.bids.map(({ rank_says, winner }) => [rank_says, winner])).toEqual([
      ['Joint 1st of 2', false],
      ['Joint 1st of 2', false],
    ]);
    expect(lot.outcome).toBe('undecided');
    expect(lot.unresolved).toHaveLength(1);
    expect(lot.ties.at(-1)).toMatchObject({ settled: false });
  });

  test('a shared lower place does not stop the award', () => {
    const bids = { ...two, c: { price: '100', scores: { care: ['4'], voice: ['4'] } } };
    const lot = tie([], bids);
    expect(lot).toMatchObject({ outcome: 'award', winner: 'c' });
    expect(placesIn(lot)).toEqual({ c: '1', a: '2', b: '2' });
  });

  test('a bidder’s name or the order of files never decides', () => {
    const reversed = Object.fromEntries(Object.entries(two).reverse());
    expect(tie([], reversed)).toEqual(tie([], two));
  });
});

describe('which value decides the order', () => {
  const bids = {
    a: { price: '100', scores: { care: ['4'], voice: ['0'] } },
    b: { price: '100.01', scores: { care: ['4'], voice: ['0'] } },
  };
  const rounded = (ranks_on: 'exact' | 'shown') =>
    placesIn(lotOf({ criteria, bids, rounding: { ranks_on } }));

  test('exact totals that look the same are not a tie', () => {
    expect(rounded('exact')).toEqual({ a: '1', b: '2' });
  });

  test('totals as shown tie when they look the same', () => {
    expect(rounded('shown')).toEqual({ a: '1', b: '1' });
  });

  test('exact totals decide even where the total is rounded for show', () => {
    const stages = [{ stage: 'total', places: exact('0'), mode: 'half-up' }] as const;
    const lot = lotOf({ criteria, bids, rounding: { stages, ranks_on: 'exact' } });
    expect(placesIn(lot)).toEqual({ a: '1', b: '2' });
    expect(lot.bids.map(({ total }) => total?.exact)).toEqual(['60', '60']);
  });
});
