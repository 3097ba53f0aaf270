import type { CompetitionFacts } from '../../competition/facts.ts';
import type { RankedLot } from '../rank-lot.ts';
import { limitOf, type Candidate } from './candidate.ts';
import { figuresOf } from './figures.ts';
import type { Option } from './search.ts';
import { worthOf } from './worth.ts';

/** What one bidder could win at once: the bids, the lots they are for and what that is worth. */
export interface Bundle extends Option {
  readonly picks: readonly Candidate[];
}

/** The lots that are shared out together, and what each bidder could win of them. */
export interface Play {
  readonly facts: CompetitionFacts;
  readonly lots: readonly RankedLot[];
  readonly groups: readonly (readonly Bundle[])[];
}

/**
 * What each bidder could win, from its offers for one lot and for packages. A bidder that a limit touches has one group
 * with every set of offers that keeps to it; for any other bidder each offer stands by itself.
 */
export function groupsOf(
  facts: CompetitionFacts,
  lots: readonly RankedLot[],
  offers: readonly (readonly Candidate[])[],
): readonly (readonly Bundle[])[] {
  const bits = new Map(lots.map(({ work }, at) => [work.lot.id, 1 << at]));
  const all = offers.flat();
  const worth = new Map(
    worthOf(all.map((one) => figuresOf(facts, one))).map((one, at) => [all[at], one]),
  );
  const bundles = offers.map((picks) => ({
    picks,
    lots: picks.reduce((sum, { lot }) => sum | (bits.get(lot.work.lot.id) ?? 0), 0),
    worth: picks.reduce((sum, one) => sum + (worth.get(one) ?? 0n), 0n),
  }));
  return [...new Set(all.map(({ organisation }) => organisation))]
    .sort()
    .flatMap((organisation) => {
      const own = bundles.filter(({ picks }) => picks[0]?.organisation === organisation);
      const reach = own.reduce((sum, { lots: some }) => sum | some, 0);
      const most = limitOf(facts);
      return countOf(reach) > most ? [within(own, most)] : own.map((bundle) => [bundle]);
    });
}

/** Every set of a bidder's offers for different lots, up to the most lots it may win. */
function within(offers: readonly Bundle[], most: number): readonly Bundle[] {
  return offers.reduce<readonly Bundle[]>(
    (sets, offer) => [
      ...sets,
      ...[nothing, ...sets]
        .filter(({ lots }) => (lots & offer.lots) === 0 && countOf(lots | offer.lots) <= most)
        .map((set) => together(set, offer)),
    ],
    [],
  );
}

const nothing: Bundle = { lots: 0, worth: 0n, picks: [] };

const together = (set: Bundle, offer: Bundle): Bundle => ({
  lots: set.lots | offer.lots,
  worth: set.worth + offer.worth,
  picks: [...set.picks, ...offer.picks],
});

/** How many lots a set holds. */
const countOf = (lots: number): number =>
  lots
    .toString(2)
    .split('')
    .filter((bit) => bit === '1').length;
