import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { placeOf } from '../../source/place-of.ts';
import type { Check } from '../check.ts';
import type { BidFacts, CompetitionFacts } from '../facts.ts';
import { finding } from '../finding.ts';
import { lotsBidFor, tooManyLots } from '../too-many-lots.ts';

/** A bid keeps to the limit on lots, and says which it wants most where the tender shares lots out by that. */
export const checkLotPreferences: Check = (facts) =>
  facts.bids.flatMap((bid) => [
    ...tooMany(facts, bid),
    ...missing(facts, bid),
    ...unknownLots(bid, bid.written.lot_preference ?? []),
  ]);

function tooMany(facts: CompetitionFacts, bid: BidFacts): readonly Diagnostic[] {
  const most = facts.tender.lot_limits?.most_bid;
  const found = bid.lots.flatMap(({ lot }) => tooManyLots(facts, { id: lot }, bid) ?? []);
  if (!most || found.length === 0) return [];
  return [
    finding('bid/too-many-lots', placeOf(bid.written, 'lots', 'key'), {
      message: `The bid ${found[0]?.says}`,
      advice: `Bid for ${most.equals(1) ? 'one lot' : `at most ${most.toFraction()} lots`}. After the deadline, only a withdrawal can be recorded.`,
    }),
  ];
}

function missing(facts: CompetitionFacts, bid: BidFacts): readonly Diagnostic[] {
  const lots = lotsBidFor(facts, bid);
  const order = bid.written.lot_preference ?? [];
  const unnamed = bid.lots.filter(({ lot }) => lots.has(lot) && !order.includes(lot));
  if (unnamed.length === 0 || !isAsked(facts, lots.size)) return [];
  const [field, part] = bid.written.lot_preference
    ? (['lot_preference', 'key'] as const)
    : (['lots', 'key'] as const);
  return [
    finding('bid/preference-missing', placeOf(bid.written, field, part), {
      message: `The tender shares lots out by what bidders want most, and the bid does not say where it puts ${unnamed.map(({ lot }) => `\`${lot}\``).join(', ')}.`,
      advice: 'Name every lot bid for under `lot_preference`, the one you want most first.',
    }),
  ];
}

/** Only a bid for more lots than its bidder may win is asked; one for more than may be bid for is told so anyway. */
function isAsked({ tender }: CompetitionFacts, count: number): boolean {
  const { allocate, most_awarded: most } = tender.lot_limits ?? {};
  return allocate === 'bidder-preference' && most?.lt(BigInt(count)) === true;
}

function unknownLots({ written, lots }: BidFacts, order: readonly string[]): readonly Diagnostic[] {
  const known = lots.map(({ lot }) => lot);
  return order.flatMap((lot, at) =>
    known.includes(lot)
      ? []
      : finding('bid/preference-unknown-lot', placeOf(written, ['lot_preference', at]), {
          message: `The bid puts the lot \`${lot}\` in order and does not bid for it.${didYouMean(lot, known)}`,
          advice: 'Name only lots that the bid is for.',
        }),
  );
}
