import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exact } from '../../../cli/core/exact/exact.ts';
import { search } from '../../../cli/core/scoring/allocation/search.ts';
import { worthOf } from '../../../cli/core/scoring/allocation/worth.ts';
import { lotsFacts, resultOf, type SomeBidder, type SomeLots } from './some-lots.ts';
import { scored } from '../a-competition.ts';

const settings = { seed: 20_190_611, numRuns: 60 };
const lots = ['l1', 'l2', 'l3'];

const care = fc
  .tuple(...lots.map(() => fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined })))
  .map((scores) =>
    Object.fromEntries(
      scores.flatMap((score, at) => (score === undefined ? [] : [[lots[at] ?? '', String(score)]])),
    ),
  );
const bidder: fc.Arbitrary<SomeBidder> = fc
  .tuple(care, fc.shuffledSubarray(lots, { minLength: lots.length }))
  .map(([scores, wants]) => ({ care: scores, wants }));
const bidders = fc
  .array(bidder, { minLength: 1, maxLength: 4 })
  .map((some) => Object.fromEntries(some.map((one, at) => [`b${at}`, one])));

const limited = (some: Readonly<Record<string, SomeBidder>>, most: number): SomeLots => ({
  lots,
  bidders: some,
  limits: { most_awarded: exact(BigInt(most)), allocate: 'best-total' },
});

/** Lots won and points in all, of the best of every way there is. */
function byBruteForce(some: Readonly<Record<string, SomeBidder>>, most: number) {
  const ids = Object.keys(some);
  const ways = lots.reduce<readonly (readonly (string | undefined)[])[]>(
    (all, lot) =>
      all.flatMap((way) =>
        [undefined, ...ids.filter((id) => some[id]?.care[lot] !== undefined)].map((id) => [
          ...way,
          id,
        ]),
      ),
    [[]],
  );
  const fit = ways.filter((way) =>
    ids.every((id) => way.filter((one) => one === id).length <= most),
  );
  const sums = fit.map((way) => ({
    won: way.filter((id) => id !== undefined).length,
    points: way.reduce(
      (sum, id, at) => sum + Number((id && some[id]?.care[lots[at] ?? '']) ?? 0),
      0,
    ),
  }));
  return sums.reduce((best, one) =>
    one.won > best.won || (one.won === best.won && one.points > best.points) ? one : best,
  );
}

describe('the search for the best total', () => {
  test('finds what trying every way finds', () => {
    fc.assert(
      fc.property(bidders, fc.integer({ min: 1, max: 2 }), (some, most) => {
        const ended = resultOf(limited(some, most)).lots;
        if (
          ended.some(({ unresolved }) =>
            unresolved.some((one) => /more than one best way|have \d/.test(one)),
          )
        )
          return;
        const won = ended.flatMap(({ winner, bids }) => bids.filter(({ bid }) => bid === winner));
        const points = won.reduce((sum, { total }) => sum + Number(total?.exact), 0);
        expect({ won: won.length, points }).toEqual(byBruteForce(some, most));
      }),
      settings,
    );
  });

  test.each(['best-total', 'bidder-preference', 'buyer-ranking'] as const)(
    'gives the same in any order of bids and lots, by %s',
    (allocate) => {
      fc.assert(
        fc.property(bidders, (some) => {
          const limits = { most_awarded: exact('1'), allocate, lot_order: ['l2', 'l3', 'l1'] };
          const facts = lotsFacts({ ...limited(some, 1), limits });
          const other = { ...facts, bids: facts.bids.toReversed(), lots: facts.lots.toReversed() };
          const [one, two] = [scored(facts).result, scored(other).result];
          expect(two.lots.toReversed()).toEqual(one.lots);
          expect(two.allocation?.total).toEqual(one.allocation?.total);
        }),
        settings,
      );
    },
  );

  test('nobody who keeps its own order would rather have a lot whose winner stands behind it', () => {
    fc.assert(
      fc.property(bidders, (some) => {
        const limits = { most_awarded: exact('1'), allocate: 'bidder-preference' as const };
        const ended = resultOf({ ...limited(some, 1), limits }).lots;
        if (ended.some(({ outcome, bids }) => outcome !== 'award' && bids.length > 0)) return;
        const has = (id: string) => ended.find(({ winner }) => winner === id)?.id;
        for (const { id, winner, bids } of ended)
          for (const { bid } of bids.slice(
            0,
            Math.max(
              0,
              bids.findIndex(({ bid: one }) => one === winner),
            ),
          )) {
            const wants = some[bid]?.wants ?? [];
            expect(wants.indexOf(has(bid) ?? '')).toBeLessThan(wants.indexOf(id));
          }
      }),
      settings,
    );
  });

  test('takes ten lots and thirty bidders well within a second', () => {
    const groups = Array.from({ length: 30 }, (_, org) =>
      Array.from({ length: 10 }, (_, a) =>
        Array.from({ length: a + 1 }, (_, b) => (1 << a) | (1 << b)),
      )
        .flat()
        .map((mask) => ({
          lots: mask,
          worth: BigInt(((org * 7919 + mask * 104_729) % 997) + 1000),
        })),
    );
    const start = performance.now();
    expect(search(10, groups, { mostWays: 50 })?.worth).toBeGreaterThan(0n);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test('refuses what would take too long', () => {
    const group = Array.from({ length: 2000 }, () => ({ lots: 1, worth: 1n }));
    expect(search(13, [group], { mostWays: 1 })).toBeUndefined();
  });
});

test('figures made into whole numbers compare as the figures do, first to last', () => {
  const figure = fc
    .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 9 }))
    .map(([over, under]) => exact(BigInt(over)).div(under));
  const rows = fc.array(fc.tuple(figure, figure), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(rows, (all) => {
      const worth = worthOf(all);
      const sum = (at: number, from: number) =>
        (all[from]?.[at] ?? exact('0')).add(all[from + 1]?.[at] ?? exact('0'));
      const order = sum(0, 0).compare(sum(0, 2)) || sum(1, 0).compare(sum(1, 2));
      const gap = (worth[0] ?? 0n) + (worth[1] ?? 0n) - (worth[2] ?? 0n) - (worth[3] ?? 0n);
      expect(gap > 0n ? 1 : gap < 0n ? -1 : 0).toBe(Math.sign(order));
    }),
    settings,
  );
});
