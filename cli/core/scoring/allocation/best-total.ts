import type { CompetitionFacts } from '../../competition/facts.ts';
import type { RankedLot } from '../rank-lot.ts';
import { candidatesOf, type Candidate, type PassedOver, type Shared } from './candidate.ts';
import { isByPrice, priceOf } from './figures.ts';
import { comparedPackage } from './compared-package.ts';
import { groupsOf, type Play } from './bundles.ts';
import { picksOf, type PackageOffer } from './package-offer.ts';
import { noPoints, noPrices, tooManyWays } from './questions.ts';
import { search } from './search.ts';
import { settle } from './settle-ways.ts';
import { whyNotBest } from './why-not-best.ts';

/** Compares every way to share the lots out, packages among them, and takes the best by the tender's objective. */
export function bestTotal(
  facts: CompetitionFacts,
  lots: readonly RankedLot[],
  packages: readonly PackageOffer[],
): Shared {
  const open = packages.flatMap((offer) => offer.lots).flatMap(({ unknown }) => unknown);
  const unfit = [...lots.flatMap((lot) => unfitFor(facts, lot)), ...open];
  if (unfit.length > 0) return { ok: false, unknown: unfit };
  if (lots.length > MOST_LOTS) return { ok: false, unknown: [tooManyWays(facts, lots)] };
  const offers = [...lots.flatMap(candidatesOf).map((one) => [one]), ...packages.map(picksOf)];
  const play = {
    facts,
    lots,
    groups: groupsOf(
      facts,
      lots,
      offers.filter((picks) => picks.length > 0),
    ),
  };
  const best = search(lots.length, play.groups, { mostWays: MOST_WAYS });
  if (!best) return { ok: false, unknown: [tooManyWays(facts, lots)] };
  const ways = best.ways.map((way) => way.flatMap(({ picks }) => picks));
  const settled = settle(facts, { ways, more: best.more });
  if (!settled.ok) return settled;
  const { winners } = settled;
  return {
    ok: true,
    lots: lots.map((lot) => sharedLot(play, lot, winners)),
    whole: {
      winners,
      ...(settled.tie !== undefined && { tie: settled.tie }),
      packages: packages.map((offer) => comparedPackage(play, offer, winners)),
    },
  };
}

/** With more lots than this there are too many ways to try. */
const MOST_LOTS = 13;

/** More equal ways than this are not told apart. */
const MOST_WAYS = 50;

function sharedLot(play: Play, alone: RankedLot, winners: readonly Candidate[]) {
  const winner = winners.find(({ lot }) => lot.work.lot.id === alone.work.lot.id);
  const lot = winner?.lot ?? alone;
  const before = candidatesOf(lot).filter(({ place, bid }) =>
    winner ? place < winner.place && bid.work.bid.id !== winner.bid.work.bid.id : true,
  );
  const passedOver = before.map((candidate): PassedOver => whyNotBest(play, candidate, winners));
  return { lot, ...(winner && { winner }), passedOver };
}

function unfitFor(facts: CompetitionFacts, lot: RankedLot) {
  const candidates = candidatesOf(lot);
  if (isByPrice(facts))
    return candidates.some((one) => !priceOf(one)) ? [noPrices(facts, lot)] : [];
  return candidates.some(({ bid }) => bid.total.ratio) ? [noPoints(facts, lot)] : [];
}
