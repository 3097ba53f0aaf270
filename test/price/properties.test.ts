import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exact, zero, type Exact } from '../../cli/core/exact/exact.ts';
import { methods, scoresOf } from './methods.ts';

const pence = fc.integer({ min: 5500, max: 19000 }).map((price) => exact(BigInt(price)).div(100n));
const prices = fc.array(pence, { minLength: 2, maxLength: 6 });
const quality = fc.integer({ min: 0, max: 60 }).map((points) => exact(BigInt(points)));
const settings = { seed: 20_190_611, numRuns: 60 };
const search = { seed: 20_190_611, numRuns: 4000, endOnFailure: true };

const pointsOf = (id: string, given: readonly Exact[]): readonly Exact[] => {
  const { points } = scoresOf(id, given);
  return given.map((_, at) => points.get(String.fromCharCode(97 + at))?.points ?? zero);
};

/** Whether some prices break what is said of a method; the seed is fixed, so the answer never changes. */
const foundBy = <T>(sample: fc.Arbitrary<T>, breaks: (given: T) => boolean): boolean =>
  fc.check(
    fc.property(sample, (given) => !breaks(given)),
    search,
  ).failed;

const holds = <T>(sample: fc.Arbitrary<T>, keeps: (given: T) => boolean): void =>
  fc.assert(fc.property(sample, keeps), settings);

/** What a method claims of itself is proved both ways: a yes by trying to break it, a no by a case that breaks it. */
const claims = <T>(claim: boolean, sample: fc.Arbitrary<T>, breaks: (given: T) => boolean): void =>
  claim ? holds(sample, (given) => !breaks(given)) : expect(foundBy(sample, breaks)).toBe(true);

// Those that weigh quality as well are tried in whole-bids.test.ts.
const byPoints = [...methods].filter(
  ([, { written, usesQuality }]) => !written.ranks_by && !usesQuality,
);

describe.each(byPoints)('%s keeps to what it says of itself', (id, { written }) => {
  const says = written.properties;

  test('the order of the bids changes no points', () => {
    holds(prices, (given) => {
      const backwards = [...pointsOf(id, [...given].reverse())].reverse();
      return pointsOf(id, given).every((points, at) => backwards[at]?.equals(points));
    });
  });

  test('a cheaper bid never has fewer points than a dearer one', () => {
    // A method that says no may keep bids in order and still take points from a bidder that goes lower.
    if (!says.cheaper_never_scores_less) return;
    holds(prices, (given) => {
      const points = pointsOf(id, given);
      return given.every((a, i) =>
        given.every((b, j) => !a.lt(b) || (points[i] ?? zero).gte(points[j] ?? zero)),
      );
    });
  });

  test('a bidder that lowers its price never loses points', () => {
    const lowered = fc.record({ given: prices, to: pence });
    claims(says.cheaper_never_scores_less, lowered, ({ given, to }) => {
      const [own = zero, ...others] = given;
      if (to.gte(own)) return false;
      const [before = zero] = pointsOf(id, given);
      const [after = zero] = pointsOf(id, [to, ...others]);
      return after.lt(before);
    });
  });

  test('another bid can change the points, or cannot', () => {
    const joined = fc.record({ given: prices, joins: pence });
    claims(!says.depends_on_rivals, joined, ({ given, joins }) => {
      const before = pointsOf(id, given);
      const after = pointsOf(id, [...given, joins]);
      return before.some((points, at) => !after[at]?.equals(points));
    });
  });

  test('a bid that cannot win can change who does, or cannot', () => {
    const contest = fc.record({
      prices: fc.tuple(pence, pence, pence),
      quality: fc.tuple(quality, quality),
    });
    // The second has as many points for quality as leave it just behind the first, since close contests are those that turn.
    claims(!says.loser_can_change_winner, contest, ({ prices: given, quality: [own, last] }) => {
      const [first = zero, second = zero] = pointsOf(id, given.slice(0, 2));
      const close = first.add(own).sub(second).ceil().sub(1n);
      if (close.lt(zero) || close.gt(60)) return false;
      const [p = zero, q = zero, r = zero] = pointsOf(id, given);
      const [a, b, c] = [p.add(own), q.add(close), r.add(last)];
      return b.gt(a) && b.gt(c);
    });
  });

  test('points can be less than nothing, or cannot', () => {
    claims(!says.can_go_below_zero, prices, (given) =>
      pointsOf(id, given).some((points) => points.lt(zero)),
    );
  });

  test('the same rise in every price changes nothing, or does', () => {
    claims(says.same_when_all_prices_scale, prices, (given) => {
      const raised = pointsOf(
        id,
        given.map((price) => price.mul(exact('1.04'))),
      );
      return pointsOf(id, given).some((points, at) => !raised[at]?.equals(points));
    });
  });

  test('no bid has more than the points for price', () => {
    holds(prices, (given) => pointsOf(id, given).every((points) => points.lte(40)));
  });
});
