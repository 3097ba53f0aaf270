import { describe, expect, test } from 'vitest';
import { exact } from '../../../cli/core/exact/exact.ts';
import { resultForBidder } from '../../../cli/core/documents/says/result-for-bidder.ts';
import { explainStep } from '../../../cli/core/scoring/explain-step.ts';
import type {
  DecisionDecision,
  LotPriceSchedule,
  TenderLotLimits,
} from '../../../cli/core/spec/written.generated.ts';
import { bidOf, decided, price } from '../a-competition.ts';
import { resultOf, winnersOf, type SomeLots } from './some-lots.ts';

const one = exact('1');
const limits = (more: TenderLotLimits): TenderLotLimits => ({ most_awarded: one, ...more });

/** A is first in both lots; B is close behind in north, and far behind in south. */
const close: SomeLots = {
  lots: ['north', 'south'],
  bidders: {
    a: { care: { north: '90', south: '80' }, wants: ['north', 'south'] },
    b: { care: { north: '88', south: '40' }, wants: ['north', 'south'] },
    c: { care: { south: '60' }, wants: ['south'] },
  },
  limits: limits({ allocate: 'best-total' }),
};

describe('lots are shared out by the rule the tender declares', () => {
  test('by the order of the bids: each keeps the lot it wants most', () => {
    const by = { ...close, limits: limits({ allocate: 'bidder-preference' }) };
    expect(winnersOf(by)).toEqual({ north: 'a', south: 'c' });
    const [, south] = resultOf(by).lots;
    expect(south?.outcome_says).toBe(
      'Bidder A came first with 80.00 points. It may win no more than one lot, and its bid puts Lot north first. The lot passes to Bidder C, with 60.00 points.',
    );
  });

  test('a lot that passes on can push another on in turn', () => {
    const bidders = {
      a: { care: { north: '90', south: '80' }, wants: ['north', 'south'] },
      b: { care: { south: '70', west: '95' }, wants: ['south', 'west'] },
      c: { care: { west: '50' }, wants: ['west'] },
    };
    const by = {
      lots: ['north', 'south', 'west'],
      bidders,
      limits: limits({ allocate: 'bidder-preference' as const }),
    };
    expect(winnersOf(by)).toEqual({ north: 'a', south: 'b', west: 'c' });
  });

  test('by the order of the buyer', () => {
    const order = (lot_order: readonly string[]) =>
      winnersOf({ ...close, limits: limits({ allocate: 'buyer-ranking', lot_order }) });
    expect(order(['north', 'south'])).toEqual({ north: 'a', south: 'c' });
    expect(order(['south', 'north'])).toEqual({ north: 'b', south: 'a' });
  });

  test('by the best total of all ways', () => {
    expect(winnersOf(close)).toEqual({ north: 'b', south: 'a' });
    const { allocation, lots } = resultOf(close);
    expect(allocation?.total).toMatchObject({ exact: '168', shown: '168.00' });
    expect(lots[0]?.outcome_says).toBe(
      'Bidder A came first with 90.00 points. It may win no more than one lot and gets Lot south. Together the winners have 168.00 points. With this lot for Bidder A they would have at most 150.00 points. The lot passes to Bidder B, with 88.00 points.',
    );
    expect(allocation?.lots[0]?.passed_over).toMatchObject([
      { bid: 'a', instead: { exact: '150', step: 'allocation/north/a' } },
    ]);
  });

  test('by the lowest sum of prices, where the tender says so', () => {
    const bidders = {
      a: { care: { north: '90', south: '90' }, price: '100' },
      b: { care: { north: '50', south: '50' }, price: '60' },
      c: { care: { south: '40' }, price: '70' },
    };
    const by = {
      ...close,
      bidders,
      priceWeight: '20',
      limits: limits({ allocate: 'best-total', objective: 'total-price' }),
    };
    expect(winnersOf(by)).toEqual({ north: 'b', south: 'c' });
    expect(resultOf(by).allocation?.total?.shown).toBe('£130.00');
  });

  test('a bidder below the limit changes nothing', () => {
    const two = { ...close, limits: { most_awarded: exact('2'), allocate: 'best-total' as const } };
    expect(winnersOf(two)).toEqual({ north: 'a', south: 'a' });
    expect(resultOf(two).allocation?.lots.map(({ passed_over }) => passed_over)).toEqual([[], []]);
  });

  test('two bids of one organisation share its limit', () => {
    const bidders = {
      a: { care: { north: '90' }, organisation: 'same' },
      b: { care: { south: '80' }, organisation: 'same' },
      c: { care: { north: '85', south: '10' } },
    };
    expect(winnersOf({ ...close, bidders })).toEqual({ north: 'c', south: 'b' });
  });
});

describe('what cannot be shared out is left to people', () => {
  test('a lot that only bidders at their limit could win', () => {
    const bidders = { a: { care: { north: '90', south: '80' } } };
    const alone = (if_none_left?: 'no-award') =>
      resultOf({
        ...close,
        bidders,
        limits: limits({ allocate: 'best-total', ...(if_none_left && { if_none_left }) }),
      }).lots;
    expect(alone().map(({ outcome }) => outcome)).toEqual(['award', 'undecided']);
    expect(alone()[1]?.unresolved).toEqual([
      'Every bidder that could win Lot south has won as many lots as it may.',
    ]);
    expect(alone('no-award').map(({ outcome }) => outcome)).toEqual(['award', 'no-award']);
  });

  test('a bid that does not say which lot it wants most', () => {
    const bidders = { ...close.bidders, a: { care: { north: '90', south: '80' } } };
    const by = { ...close, bidders, limits: limits({ allocate: 'bidder-preference' }) };
    expect(winnersOf(by)).toEqual({ north: 'undecided', south: 'undecided' });
    expect(resultOf(by).lots[0]?.unresolved[0]).toContain('does not say which it wants most');
  });

  test('two best ways, unless the rules for ties or a draw tell them apart', () => {
    const bidders = {
      a: { care: { north: '90', south: '80' }, price: '10' },
      b: { care: { north: '85', south: '75' }, price: '10' },
    };
    const equal = { ...close, bidders };
    expect(winnersOf(equal)).toEqual({ north: 'undecided', south: 'undecided' });
    expect(resultOf(equal).lots[0]?.unresolved).toEqual([
      'There is more than one best way to share the lots out: Lot north to Bidder A, Lot south to Bidder B; or Lot north to Bidder B, Lot south to Bidder A. Each comes to 165.00 points. Nothing that the tender declares separates them.',
    ]);
    const draw: DecisionDecision = {
      kind: 'drawn-lot',
      lot: 'north',
      order: ['b', 'a'],
      ...decided,
    };
    const drawn = { ...equal, ties: [{ by: 'drawn-lot' as const }], decisions: [draw] };
    expect(winnersOf(drawn)).toEqual({ north: 'b', south: 'a' });
    expect(resultOf(drawn).allocation?.tie_says).toContain(
      'The lots drawn on 12 June 2019 decide.',
    );
  });

  test('lots wait for one in which something is open, and only those that depend on it', () => {
    const bidders = { ...close.bidders, d: { care: { west: '70' } } };
    const [lots, decisions] = [['north', 'south', 'west'], []];
    const result = resultOf({ ...close, lots, bidders, decisions });
    expect(result.lots.map(({ winner }) => winner)).toEqual(['b', 'a', 'd']);
    const tied = { ...bidders, e: { care: { west: '70' } } };
    expect(winnersOf({ ...close, lots, bidders: tied })).toEqual({
      north: 'b',
      south: 'a',
      west: 'undecided',
    });
  });

  test('too many ways to try are refused in words', () => {
    const lots = Array.from({ length: 14 }, (_, at) => `l${at}`);
    const care = Object.fromEntries(lots.map((lot) => [lot, '50']));
    const bidders = { a: { care }, b: { care } };
    const { lots: ended } = resultOf({ ...close, lots, bidders });
    expect(ended[0]?.unresolved[0]).toContain('too many ways to share out 14 lots');
  });
});

describe('after an exclusion or a withdrawal everything is shared out again', () => {
  const about = { bid: 'a', ...decided };
  const excluded: DecisionDecision = { kind: 'excluded', ground: 'False statements.', ...about };
  const withdrawn: DecisionDecision = { kind: 'withdrawn', lot: 'south', ...about };
  const without = ({ a: _, ...bidders }: SomeLots['bidders']) => bidders;

  test.each(['best-total', 'bidder-preference', 'buyer-ranking'] as const)('by %s', (allocate) => {
    const by = { ...close, limits: limits({ allocate, lot_order: ['south', 'north'] }) };
    const never = winnersOf({ ...by, bidders: without(by.bidders) });
    expect(winnersOf({ ...by, decisions: [excluded] })).toEqual(never);
    expect(winnersOf({ ...by, decisions: [withdrawn] })).toEqual({ north: 'a', south: 'c' });
  });

  test('and a lot that is not awarded frees the bidder for another', () => {
    const decisions: DecisionDecision[] = [{ kind: 'no-award', lot: 'south', ...decided }];
    expect(winnersOf({ ...close, decisions })).toEqual({ north: 'a', south: 'no-award' });
  });
});

describe('packages', () => {
  const both = { id: 'both', lots: ['north', 'south'] };
  const some = (
    packages: SomeLots['bidders'][string]['packages'],
    more: Partial<SomeLots> = {},
  ): SomeLots => ({
    lots: ['north', 'south'],
    bidders: {
      a: { care: { north: '80', south: '80' }, price: '100', ...(packages && { packages }) },
      b: { care: { north: '82', south: '60' }, price: '100' },
      c: { care: { south: '78' }, price: '90' },
    },
    limits: { allocate: 'best-total', packages: 'allowed' },
    priceWeight: '40',
    ...more,
  });

  test('win where the lots together are then better', () => {
    // Alone: north b 49.2 + 40 = 89.2; south c 46.8 + 40 = 86.8 before a 48 + 36.
    expect(winnersOf(some(undefined))).toEqual({ north: 'b', south: 'c' });
    // At £80: north a 48 + 40 = 88, south a 48 + 40 = 88: 176 in all, as against 176 alone.
    expect(winnersOf(some([{ ...both, discount: exact('20') }]))).toEqual({
      north: 'undecided',
      south: 'undecided',
    });
    const better = some([{ ...both, discount: exact('20') }], {
      bidders: {
        ...some([{ ...both, discount: exact('20') }]).bidders,
        c: { care: { south: '76' }, price: '90' },
      },
    });
    expect(winnersOf(better)).toEqual({ north: 'a', south: 'a' });
    const { lots, allocation } = resultOf(better);
    const won = lots[0]?.bids.find(({ winner }) => winner);
    expect(won?.price?.package_says).toBe(
      'In the package “both” this lot costs £80.00 (£100.00 less 20%). Alone it would cost £100.00.',
    );
    expect(lots[0]?.bids.find(({ bid }) => bid === 'b')?.total?.shown).toBe('81.20');
    expect(allocation?.packages?.[0]?.says).toBe(
      'The package “both” of Bidder A was chosen. Together the winners have 176.00 points. Without it they would have at most 174.80 points.',
    );
    expect(allocation).toMatchObject({
      total: { exact: '176' },
      lots: [{ package: 'both' }, { package: 'both' }],
    });
  });

  test('every figure keeps its steps, in the scoring that counts and in the others', () => {
    const { steps } = resultOf(
      some([
        {
          id: 'both',
          lots: ['north', 'south'],
          prices: [
            { lot: 'north', total: exact('95') },
            { lot: 'south', total: exact('95') },
          ],
        },
      ]),
    );
    const ids = steps.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(steps.flatMap(({ from }) => from).filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids).toContain('package/a/both/north/a/total');
  });

  test('count for nothing where the tender does not allow them, or the bidder lost one of the lots', () => {
    const offer = [{ ...both, discount: exact('50') }];
    expect(winnersOf(some(offer, { limits: { allocate: 'best-total' } }))).toEqual({
      north: 'b',
      south: 'c',
    });
    const withdrawn: DecisionDecision = { kind: 'withdrawn', lot: 'south', bid: 'a', ...decided };
    expect(winnersOf(some(offer, { decisions: [withdrawn] }))).toEqual({ north: 'b', south: 'c' });
  });

  test('that were not chosen are told with what they would have come to', () => {
    const { allocation } = resultOf(some([{ ...both, discount: exact('5') }]));
    expect(allocation?.packages).toMatchObject([
      { bid: 'a', package: 'both', chosen: false, instead: { step: 'allocation/package/a/both' } },
    ]);
    expect(allocation?.packages?.[0]?.says).toMatch(
      /^The package “both” of Bidder A was compared and not chosen\. Together the winners have 176\.00 points\. With it they would have at most 173\.89 points\.$/,
    );
  });

  test('never take a bidder beyond its limit', () => {
    const offer = [{ ...both, discount: exact('50') }];
    const limited = some(offer, {
      limits: { allocate: 'best-total', packages: 'allowed', most_awarded: one },
    });
    expect(winnersOf(limited)).toEqual({ north: 'b', south: 'c' });
  });
});

describe('a bid for more lots than may be bid for', () => {
  const more = (if_more?: 'all-refused' | 'first-preferences') => ({
    ...close,
    limits: { most_bid: one, ...(if_more && { if_more }) },
  });
  test('is refused whole, kept for the lots it wants most, or left to people', () => {
    expect(winnersOf(more('all-refused'))).toEqual({ north: 'undecided', south: 'c' });
    expect(winnersOf(more('first-preferences'))).toEqual({ north: 'a', south: 'c' });
    expect(winnersOf(more())).toEqual({ north: 'undecided', south: 'undecided' });
    const bids = resultOf(more('first-preferences')).lots[1]?.bids;
    expect(bids?.find(({ bid }) => bid === 'a')).toMatchObject({
      status: 'refused',
      status_says:
        'The bid is for 2 lots, and the tender allows 1 at most. Only the lots that it puts first in its own order count.',
    });
  });
});

test('any sum over lots can be explained down to the bids', () => {
  const told = explainStep(resultOf(close), ['allocation']);
  expect(told.ok && told.lines.slice(0, 4)).toEqual([
    'The winners’ points: 168.00 (allocation/total)',
    '  88 (Lot north: Bidder B) + 80 (Lot south: Bidder A), by lot_limits',
    '  Total: 88.00 (north/b/total)',
    '    88',
  ]);
});

describe('letters are true for everyone', () => {
  const { lots, allocation } = resultOf(close);
  const toldTo = (bid: string, at: number) => {
    const [lot, one] = [lots[at], lots[at]?.bids.find((some) => some.bid === bid)];
    return lot && one ? resultForBidder(lot, one, allocation?.lots[at]).join(' ') : '';
  };

  test('a bidder that came first and did not win reads why', () => {
    const told = toldTo('a', 0);
    expect(told).toContain('It may win no more than one lot and gets Lot south.');
    expect(told).toContain('Bidder B won this lot with 88.00 points.');
    expect(told).not.toContain('The bid with the most points wins');
  });

  test('the winner and those behind it read who came first', () => {
    expect(toldTo('b', 0)).toContain('Bidder A came first with 90.00 points.');
    expect(toldTo('c', 1)).toBe(
      'The bid with the most points wins. Bidder A has 80.00 points, and your bid has 60.00.',
    );
  });
});

describe('priced options', () => {
  const schedule: LotPriceSchedule = {
    vat: 'exclusive',
    years: exact('2'),
    lines: [{ id: 'visit', title: 'Visit', unit: 'visit', quantity: exact('10') }],
    options: [
      {
        id: 'phone',
        title: 'Telephone line',
        unit: 'year',
        quantity: exact('3'),
        counts: 'in-scored-price',
      },
      { id: 'trip', title: 'Trip', unit: 'trip', quantity: exact('5'), counts: 'not-scored' },
    ],
  };
  const priced = (lines: Readonly<Record<string, string>>) =>
    bidOf({ criteria: [price('100')], bids: { a: { lines } }, schedule }, 'a').price;

  test('are part of the scored price where the tender says so, and only there', () => {
    const result = priced({ visit: '7', phone: '100', trip: '1000' });
    expect(result?.scored.exact).toBe('440');
    expect(result?.lines.map(({ sum, option }) => [sum, option])).toEqual([
      ['£140.00', undefined],
      ['£300.00', 'in-scored-price'],
      ['£5,000.00', 'not-scored'],
    ]);
  });

  test('that a bid does not price are never counted as nothing', () => {
    expect(priced({ visit: '7', trip: '1000' })).toBeUndefined();
  });
});
