import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exact, zero, type Exact } from '../../cli/core/exact/exact.ts';
import { scorePrices } from '../../cli/core/scoring/price/score-prices.ts';
import { methodNamed, methods, named, settingsFor } from './methods.ts';

interface Offer {
  readonly price: Exact;
  readonly quality: Exact;
  readonly time: Exact;
  readonly deciding: Exact;
}

const pence = fc.integer({ min: 5500, max: 19000 }).map((price) => exact(BigInt(price)).div(100n));
const upTo = (most: number, least = 0) =>
  fc.integer({ min: least, max: most }).map((points) => exact(BigInt(points)));
const offer: fc.Arbitrary<Offer> = fc.record({
  price: pence,
  quality: upTo(60, 1),
  time: upTo(20),
  deciding: upTo(20),
});
/** A bid that is very cheap and very poor, which is what turns many orders round; or any other. */
const poor: fc.Arbitrary<Offer> = fc
  .record({ own: offer, price: upTo(200, 10), quality: upTo(3, 1) })
  .map(({ own, price, quality }) => ({ ...own, quality, price: price.div(100n) }));
/** A bid that is very good and very dear, which moves the best quality that others are measured by. */
const fine: fc.Arbitrary<Offer> = fc
  .record({ own: offer, price: upTo(400, 150), quality: upTo(60, 40) })
  .map(({ own, price, quality }) => ({ ...own, quality, price }));
const stray = fc.oneof(poor, fine, offer);
const bids = fc.array(offer, { minLength: 2, maxLength: 5 });
const settings = { seed: 20_190_611, numRuns: 40 };
const search = { seed: 20_190_611, numRuns: 2000, endOnFailure: true };

/** How good each bid is: its figure with the sign turned where the lowest comes first, or its quality and points together. */
function goodness(id: string, offers: readonly Offer[]): readonly Exact[] {
  const { written } = methodNamed(id);
  const figures = figuresOf(id, offers);
  if (written.ranks_by)
    return figures.map((one) => one.mul(written.ranks_by === 'ratio-lowest' ? -1n : 1n));
  return figures.map((points, at) => points.add(offers[at]?.quality ?? zero));
}

function figuresOf(id: string, offers: readonly Offer[]): readonly Exact[] {
  const { points, refused } = scorePrices({
    method: methodNamed(id),
    weight: exact('40'),
    prices: named(offers.map(({ price }) => price)),
    quality: named(offers.map((one) => one.quality)),
    figures: new Map(offers.map(({ time, deciding }, at) => [letter(at), { time, deciding }])),
    qualityWeight: exact('60'),
    settings: settingsFor(id),
  });
  expect(refused).toEqual([]);
  return offers.map((_, at) => points.get(letter(at))?.points ?? zero);
}

const letter = (at: number): string => String.fromCharCode(97 + at);

const holds = <T>(sample: fc.Arbitrary<T>, keeps: (given: T) => boolean): void =>
  fc.assert(fc.property(sample, keeps), settings);

/** A yes is proved by trying to break it, a no by a case that breaks it. */
const claims = <T>(claim: boolean, sample: fc.Arbitrary<T>, breaks: (given: T) => boolean): void =>
  claim
    ? holds(sample, (given) => !breaks(given))
    : expect(
        fc.check(
          fc.property(sample, (given) => !breaks(given)),
          search,
        ).failed,
      ).toBe(true);

const whole = [...methods].filter(
  ([, { written, usesQuality }]) => written.ranks_by ?? usesQuality,
);

describe.each(whole)('%s keeps to what it says of itself', (id, { written, usesQuality }) => {
  const says = written.properties;
  const figures = figuresOf.bind(undefined, id);
  const good = goodness.bind(undefined, id);

  test('the order of the bids changes no figure', () => {
    holds(bids, (given) => {
      const backwards = [...figures([...given].reverse())].reverse();
      return figures(given).every((figure, at) => backwards[at]?.equals(figure));
    });
  });

  test('bids that are alike have exactly the same figure', () => {
    holds(bids, (given) => {
      const all = figures([...given, ...given.slice(0, 1)]);
      const [first = zero, last = zero] = [all[0], all.at(-1)];
      return first.equals(last);
    });
  });

  test('a bidder that lowers its price never does worse, or can', () => {
    const lowered = fc.record({ given: bids, to: pence });
    claims(says.cheaper_never_scores_less, lowered, ({ given: [own, ...others], to }) => {
      if (!own || to.gte(own.price)) return false;
      const [before = zero] = good([own, ...others]);
      const [after = zero] = good([{ ...own, price: to }, ...others]);
      return after.lt(before);
    });
  });

  test('more points for quality never make a bid worse against any other', () => {
    const raised = fc.record({ given: bids, to: upTo(60, 1) });
    holds(raised, ({ given: [own, ...others], to }) => {
      if (!own || to.lte(own.quality)) return true;
      const [before = zero, ...rivals] = good([own, ...others]);
      const [after = zero, ...now] = good([{ ...own, quality: to }, ...others]);
      return rivals.every((rival, at) => !before.gte(rival) || after.gte(now[at] ?? zero));
    });
    expect(usesQuality || written.ranks_by !== undefined).toBe(true);
  });

  test('another bid can change the figures, or cannot', () => {
    const joined = fc.record({ given: bids, joins: offer });
    claims(!says.depends_on_rivals, joined, ({ given, joins }) => {
      const after = figures([...given, joins]);
      return figures(given).some((figure, at) => !after[at]?.equals(figure));
    });
  });

  test('a bid that cannot win can change who does, or cannot', () => {
    claims(
      !says.loser_can_change_winner,
      fc.tuple(offer, offer, stray),
      ([first, second, third]) => {
        const [a = zero, b = zero] = good([first, second]);
        const [c = zero, d = zero, e = zero] = good([first, second, third]);
        return a.gt(b) && d.gt(c) && d.gt(e);
      },
    );
  });

  test('figures can be less than nothing, or cannot', () => {
    claims(!says.can_go_below_zero, bids, (given) => figures(given).some((one) => one.lt(zero)));
  });

  test('the same rise in every price keeps the order, or does not', () => {
    claims(says.same_when_all_prices_scale, bids, (given) => {
      const order = (offers: readonly Offer[]): number => {
        const [first = zero, second = zero] = good(offers);
        return Math.sign(first.compare(second));
      };
      const dearer = given.map((one) => ({ ...one, price: one.price.mul(2n) }));
      return order(given) !== order(dearer);
    });
  });

  test('points stay within the points for price', () => {
    if (written.ranks_by) return;
    holds(bids, (given) => figures(given).every((points) => points.lte(40)));
  });
});
