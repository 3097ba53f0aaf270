import type { WrittenPrice } from '../../spec/written.generated.ts';

/** Which bid comes first under a price method that orders the bids by a figure of its own, as a sentence. */
export const orderSays: Readonly<Record<NonNullable<WrittenPrice['ranks_by']>, string>> = {
  'ratio-lowest': 'The bid with the lowest figure comes first.',
  'ratio-highest': 'The bid with the highest figure comes first.',
};
