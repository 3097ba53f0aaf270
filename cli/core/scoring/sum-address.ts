import type { BidWork } from './scoring-work.ts';

/** The address of a bid's points for everything but the price, or of its total. A criterion may itself be called `quality`; the sum then has a longer address. */
export function sumAddress({ address, lot }: BidWork, what: 'quality' | 'total'): string {
  const ids = lot.criteria.flatMap((criterion) => [
    criterion.id,
    ...(criterion.kind === 'heading' ? criterion.criteria.map(({ id }) => id) : []),
  ]);
  return `${address}/${ids.includes(what) ? `all-${what}` : what}`;
}
