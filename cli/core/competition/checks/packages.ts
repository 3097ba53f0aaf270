import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { placeOf } from '../../source/place-of.ts';
import type { BidPackage } from '../../spec/written.generated.ts';
import type { Check } from '../check.ts';
import type { BidFacts, CompetitionFacts } from '../facts.ts';
import { finding } from '../finding.ts';
import { repeats } from '../repeats.ts';

/** Packages are allowed, and each has a price for every lot that it is for. */
export const checkPackages: Check = (facts) =>
  facts.bids.flatMap((bid) => {
    const packages = bid.written.packages ?? [];
    if (packages.length > 0 && facts.tender.lot_limits?.packages !== 'allowed')
      return [notAllowed(bid)];
    return [
      ...repeats(packages, { code: 'bid/repeated-package', field: 'id', what: 'The package' }),
      ...packages.flatMap((one) => checkPackage(facts, bid, one)),
    ];
  });

const notAllowed = ({ written }: BidFacts): Diagnostic =>
  finding('bid/package-not-allowed', placeOf(written, 'packages', 'key'), {
    message: 'The bid offers a package, and the tender does not allow packages.',
    advice: 'Leave `packages` out. The prices for each lot alone count.',
  });

function checkPackage(
  facts: CompetitionFacts,
  { lots }: BidFacts,
  offer: BidPackage,
): readonly Diagnostic[] {
  const known = lots.map(({ lot }) => lot);
  const unknown = offer.lots.flatMap((lot, at) =>
    known.includes(lot)
      ? []
      : finding('bid/package-unknown-lot', placeOf(offer, ['lots', at]), {
          message: `The package is for the lot \`${lot}\`, and the bid is not.${didYouMean(lot, known)}`,
          advice: 'Bid for each lot of a package alone as well.',
        }),
  );
  return unknown.length > 0 ? unknown : [...checkPrice(offer), ...tooLarge(facts, offer)];
}

function checkPrice(offer: BidPackage): readonly Diagnostic[] {
  const { prices, discount, lots } = offer;
  const priced = (prices ?? []).map(({ lot }) => lot);
  const isWhole = priced.length === lots.length && lots.every((lot) => priced.includes(lot));
  if (prices ? isWhole && !discount : discount) return [];
  return [
    finding('bid/package-price', placeOf(offer, 'id'), {
      message: 'The package does not say clearly what each of its lots costs.',
      advice: 'Give either a `discount` in per cent, or under `prices` one price for each lot.',
    }),
  ];
}

function tooLarge({ tender }: CompetitionFacts, offer: BidPackage): readonly Diagnostic[] {
  const most = tender.lot_limits?.most_awarded;
  if (!most || most.gte(BigInt(offer.lots.length))) return [];
  return [
    finding('bid/package-too-large', placeOf(offer, 'lots', 'key'), {
      message: `The package is for ${offer.lots.length} lots, more than the ${most.toFraction()} that a bidder may win. It cannot be chosen.`,
      advice: 'Offer a package of fewer lots.',
      severity: 'warning',
    }),
  ];
}
