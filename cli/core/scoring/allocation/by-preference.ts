import type { CompetitionFacts } from '../../competition/facts.ts';
import { inWords } from '../../competition/in-words.ts';
import type { RankedLot } from '../rank-lot.ts';
import { cameFirst } from './came-first.ts';
import {
  candidatesOf,
  limitInWords,
  limitOf,
  type Candidate,
  type Shared,
  type SharedLot,
} from './candidate.ts';
import { noPreference } from './questions.ts';
import { sharedPlace } from './shared-place.ts';

/**
 * Offers each lot to its best bid. A bidder that holds more lots than it may win keeps those it put first, and the others
 * are offered to the next bid, until nothing moves. The outcome is the same in whatever order lots are taken.
 */
export function byPreference(facts: CompetitionFacts, lots: readonly RankedLot[]): Shared {
  const offers = new Map(lots.map((lot) => [lot, candidatesOf(lot)]));
  for (let round = offerAll(facts, offers); ; round = offerAll(facts, offers)) {
    if (round.unknown.length > 0) return { ok: false, unknown: round.unknown };
    if (round.given.length === 0) return { ok: true, lots: sharedLots(facts, offers) };
    for (const { lot, organisation } of round.given)
      offers.set(
        lot,
        (offers.get(lot) ?? []).filter((one) => one.organisation !== organisation),
      );
  }
}

type Offers = ReadonlyMap<RankedLot, readonly Candidate[]>;

/** Who holds too many lots now, and which of them each gives up. */
function offerAll(facts: CompetitionFacts, offers: Offers) {
  const over = heldBy([...offers.values()].flatMap(([first]) => first ?? [])).filter(
    (held) => held.length > limitOf(facts),
  );
  const equal = [...offers].flatMap(
    ([lot, mayWin]) => (mayWin[0] && sharedPlace(lot, mayWin[0], mayWin)) ?? [],
  );
  const silent = over.filter((held) => held.some((one) => wishFor(facts, one) === undefined));
  const unknown = [...equal, ...silent.map((held) => noPreference(facts, held))];
  return { unknown, given: over.flatMap((held) => inWishOrder(facts, held).slice(limitOf(facts))) };
}

const heldBy = (firsts: readonly Candidate[]): readonly (readonly Candidate[])[] =>
  [...new Set(firsts.map(({ organisation }) => organisation))].map((holder) =>
    firsts.filter(({ organisation }) => organisation === holder),
  );

const inWishOrder = (facts: CompetitionFacts, held: readonly Candidate[]): readonly Candidate[] =>
  held.toSorted((a, b) => (wishFor(facts, a) ?? 0) - (wishFor(facts, b) ?? 0));

/** The place of a lot in the bidder's own order, first is 0; nothing where no bid of the bidder's names it, or two differ. */
function wishFor({ bids }: CompetitionFacts, { organisation, lot }: Candidate): number | undefined {
  const orders = bids
    .filter(({ written }) => written.organisation === organisation)
    .flatMap(({ written }) => (written.lot_preference ? [written.lot_preference] : []));
  const [order, ...others] = orders;
  const at = order?.indexOf(lot.work.lot.id) ?? -1;
  const same = others.every((other) => other.join() === order?.join());
  return at >= 0 && same ? at : undefined;
}

function sharedLots(facts: CompetitionFacts, offers: Offers): readonly SharedLot[] {
  const winners = [...offers.values()].flatMap(([first]) => first ?? []);
  return [...offers].map(([lot, [winner]]) => {
    const before = candidatesOf(lot).filter(({ place }) => !winner || place < winner.place);
    const passedOver = before.map((candidate) => ({
      candidate,
      why: why(facts, candidate, winners),
    }));
    return { lot, ...(winner && { winner }), passedOver };
  });
}

function why(facts: CompetitionFacts, candidate: Candidate, winners: readonly Candidate[]): string {
  const has = winners.filter(({ organisation }) => organisation === candidate.organisation);
  const titles = inWords(has.map(({ lot }) => lot.work.lot.title));
  return `${cameFirst(candidate)}. It may win ${limitInWords(facts)}, and its bid puts ${titles} first.`;
}
