import { inWords } from '../../competition/in-words.ts';
import type { Play } from './bundles.ts';
import { cameFirst } from './came-first.ts';
import { limitInWords, limitOf, pointsOf, type Candidate, type PassedOver } from './candidate.ts';
import { isByPrice, sumInWords } from './figures.ts';
import { search } from './search.ts';

/** Why a bid that comes before the winner of a lot does not win it: what it gets, and the best that could be had if it did. */
export function whyNotBest(
  play: Play,
  candidate: Candidate,
  winners: readonly Candidate[],
): PassedOver {
  const came = cameFirst(candidate, pointsOf(candidate));
  const instead = bestWith(play, candidate);
  const isWhole = instead?.length === winners.length;
  const compared = comparison(play, { winners, ...(instead && { instead }), candidate });
  const why = [`${came}.`, ...hasEnough(play, candidate, winners), compared].join(' ');
  return { candidate, why, ...(isWhole && { instead }) };
}

function hasEnough({ facts }: Play, candidate: Candidate, winners: readonly Candidate[]) {
  const has = winners.filter(({ organisation }) => organisation === candidate.organisation);
  if (has.length < limitOf(facts)) return [];
  const titles = inWords(has.map(({ lot }) => lot.work.lot.title));
  return [`It may win ${limitInWords(facts)} and gets ${titles}.`];
}

interface Compared {
  readonly winners: readonly Candidate[];
  readonly instead?: readonly Candidate[];
  readonly candidate: Candidate;
}

function comparison({ facts }: Play, { winners, instead = [], candidate }: Compared): string {
  const { name } = candidate.bid.work.bid;
  const withIt = `With this lot for ${name}`;
  if (instead.length < winners.length) return `${withIt}, fewer lots would have a winner.`;
  const [sum, other] = [sumInWords(facts, winners), sumInWords(facts, instead)];
  const what = isByPrice(facts) ? 'the winners’ prices come to' : 'the winners have';
  const bound = isByPrice(facts) ? 'they would come to at least' : 'they would have at most';
  const together = `Together ${what} ${sum}.`;
  if (sum === other)
    return `${together} ${withIt} that would be the same at best, and what the tender says of ties decides.`;
  return `${together} ${withIt} ${bound} ${other}.`;
}

/** The best way to share the lots out in which this bid wins this lot. */
function bestWith({ lots, groups }: Play, candidate: Candidate): readonly Candidate[] | undefined {
  const bit = 1 << lots.findIndex(({ work }) => work.lot.id === candidate.lot.work.lot.id);
  const isOwn = (picks: readonly Candidate[]): boolean =>
    picks.some(
      ({ lot, bid }) =>
        lot.work.lot.id === candidate.lot.work.lot.id &&
        bid.work.bid.id === candidate.bid.work.bid.id,
    );
  const all = groups.flat().reduce((sum, { worth }) => sum + (worth < 0n ? -worth : worth), 1n);
  const forced = groups.map((group) =>
    group.flatMap((bundle) => {
      if ((bundle.lots & bit) === 0) return [bundle];
      return isOwn(bundle.picks) ? [{ ...bundle, worth: bundle.worth + all }] : [];
    }),
  );
  return search(lots.length, forced, { mostWays: 1 })?.ways[0]?.flatMap(({ picks }) => picks);
}
