import type { PriceFacts } from '../competition/facts.ts';
import type { ComparedPrice } from './enter-price.ts';
import { placeFor } from './place-of-figure.ts';
import type { PriceRefusal } from './price/score-prices.ts';
import type { Unknown } from './unknown.ts';

/** What stands in the way of prices without points: the fault of each, or of the tender where it is no bid's. */
export function notScored(
  refused: readonly PriceRefusal[],
  criterion: PriceFacts,
  priced: readonly ComparedPrice[],
): readonly Unknown[] {
  const own = refused.filter(({ waits }) => !waits);
  const [first] = refused;
  if (own.length === 0 && first)
    return [
      {
        says: first.says,
        at: placeFor([criterion.written, 'price', 'settings']),
        advice: 'Put it right under `settings` of the price criterion.',
      },
    ];
  return own.flatMap(({ bid, says }) => {
    const found = priced.find(({ work }) => work.bid.id === bid);
    return found ? [refusal(found, says)] : [];
  });
}

const refusal = ({ work }: ComparedPrice, says: string): Unknown => ({
  says: `The price of ${work.bid.name} for ${work.lot.title} has no points. ${says}`,
  at: placeFor([work.offer, 'price']),
  advice:
    'Ask the bidder, then record a correction, a withdrawal or an exclusion, with the reason.',
});

/** The fault of a method whose formula does not fit together. */
export const unusable = (
  criterion: PriceFacts,
  problem: { readonly problem: { readonly message: string } } | undefined,
): Unknown => ({
  says: `The price method ${criterion.methodName} cannot be used. ${problem?.problem.message ?? ''}`,
  at: placeFor([criterion.written, 'price', 'method']),
  advice: 'Put the formula right in the method’s own file.',
});
