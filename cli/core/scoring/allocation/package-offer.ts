import type { BidFacts, CompetitionFacts } from '../../competition/facts.ts';
import type { BidPackage } from '../../spec/written.generated.ts';
import type { PackagePrice } from '../package-price.ts';
import type { RankedLot } from '../rank-lot.ts';
import { candidatesOf, type Candidate } from './candidate.ts';

/** A package that may be chosen: each of its lots, scored anew with the package’s price beside the others’ prices for the lot alone. */
export interface PackageOffer {
  readonly bid: BidFacts;
  readonly written: BidPackage;
  readonly lots: readonly RankedLot[];
}

/** Scores a lot as if one bid had another price for it. */
export type Rescore = (lot: RankedLot, bid: string, price: PackagePrice) => RankedLot;

/** Every package that the tender allows and that covers these lots only, with its lots scored anew. */
export function packageOffers(
  facts: CompetitionFacts,
  lots: readonly RankedLot[],
  rescore: Rescore,
): readonly PackageOffer[] {
  if (facts.tender.lot_limits?.packages !== 'allowed') return [];
  const bids = [...facts.bids].sort((a, b) => (a.id < b.id ? -1 : 1));
  return bids.flatMap((bid) =>
    (bid.written.packages ?? []).flatMap((written) => {
      const own = lots.filter((lot) => written.lots.includes(lot.work.lot.id) && isIn(lot, bid));
      const prices = own.map((lot) => priceIn(written, lot.work.lot.id));
      const known = prices.flatMap((price) => price ?? []);
      if (own.length < written.lots.length || known.length < own.length) return [];
      return {
        bid,
        written,
        lots: own.map((lot, at) => rescore(lot, bid.id, known[at] ?? { id: written.id, written })),
      };
    }),
  );
}

/** The bids of a package in its lots, or nothing where one of them could not win. */
export function picksOf({ bid, written, lots }: PackageOffer): readonly Candidate[] {
  const picks = lots.flatMap((lot) =>
    candidatesOf(lot)
      .filter((one) => one.bid.work.bid.id === bid.id)
      .map((one) => ({ ...one, package: written.id })),
  );
  return picks.length === lots.length ? picks : [];
}

const isIn = ({ assessed }: RankedLot, { id }: BidFacts): boolean =>
  assessed.some(({ work }) => work.bid.id === id);

function priceIn(written: BidPackage, lot: string): PackagePrice | undefined {
  const { id, discount } = written;
  const total = written.prices?.find((one) => one.lot === lot)?.total;
  if (total) return { id, written, total };
  return discount && !written.prices ? { id, written, discount } : undefined;
}
