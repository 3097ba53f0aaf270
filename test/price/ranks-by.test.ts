import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exact, zero, type Exact } from '../../cli/core/exact/exact.ts';
import { scorePrices } from '../../cli/core/scoring/price/score-prices.ts';
import { methodNamed, methods, named, settingsFor } from './methods.ts';

const pence = fc.integer({ min: 5500, max: 19000 }).map((price) => exact(BigInt(price)).div(100n));
const quality = fc.integer({ min: 1, max: 60 }).map((points) => exact(BigInt(points)));
const bids = fc.array(fc.record({ price: pence, quality }), { minLength: 2, maxLength: 5 });

interface Offer {
  readonly price: Exact;
  readonly quality: Exact;
}

/** How good each bid is: its figure, with the sign turned where the lowest figure comes first. */
function goodness(id: string, offers: readonly Offer[]): readonly Exact[] {
  const { points } = scorePrices({
    method: methodNamed(id),
    weight: zero,
    prices: named(offers.map(({ price }) => price)),
    quality: named(offers.map((offer) => offer.quality)),
    qualityWeight: exact('60'),
    settings: settingsFor(id),
  });
  const turned = methodNamed(id).written.ranks_by === 'ratio-lowest' ? -1n : 1n;
  return [...points.values()].map((one) => one.points.mul(turned));
}

const byRatio = [...methods].filter(([, { written }]) => written.ranks_by);

describe.each(byRatio)('%s ranks by one figure for price and quality', (id, { written }) => {
  test('a bid with a lower price and no less quality is never worse', () => {
    fc.assert(
      fc.property(bids, (given) => {
        const figures = goodness(id, given);
        given.forEach((a, i) =>
          given.forEach((b, j) => {
            if (a.price.lte(b.price) && a.quality.gte(b.quality))
              expect(figures[i]?.gte(figures[j] ?? zero)).toBe(true);
          }),
        );
      }),
    );
  });

  test('another bid changes no figure', () => {
    fc.assert(
      fc.property(bids, (given) => {
        const [first] = goodness(id, given);
        expect(goodness(id, given.slice(0, 1))[0]?.equals(first ?? zero)).toBe(true);
      }),
    );
    expect(written.properties.depends_on_rivals).toBe(false);
  });

  test('the same rise in every price keeps the order, or does not', () => {
    const order = (offers: readonly Offer[]): string => {
      const figures = goodness(id, offers);
      const [first, second] = [figures[0] ?? zero, figures[1] ?? zero];
      return String(Math.sign(first.compare(second)));
    };
    const changes = fc.sample(bids, { seed: 20_190_611, numRuns: 2000 }).some((given) => {
      const dearer = given.map((offer) => ({ ...offer, price: offer.price.mul(exact('2')) }));
      return order(given) !== order(dearer);
    });
    expect(changes).toBe(!written.properties.same_when_all_prices_scale);
  });
});
