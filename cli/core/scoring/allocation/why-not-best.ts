import { inWords } from '../../competition/in-words.ts';
import type { Play } from './bundles.ts';
import { bestWith } from './best-with.ts';
import { cameFirst } from './came-first.ts';
import { comparison } from './comparison.ts';
import { limitInWords, limitOf, type Candidate, type PassedOver } from './candidate.ts';

/** Why a bid that comes before the winner of a lot does not win it: what it gets, and the best that could be had if it did. */
export function whyNotBest(
  play: Play,
  candidate: Candidate,
  winners: readonly Candidate[],
): PassedOver {
  const came = cameFirst(candidate);
  const { id, name } = candidate.bid.work.bid;
  const isOwn = (one: Candidate): boolean => one.bid.work.bid.id === id;
  const instead = bestWith(play, [candidate.lot.work.lot.id], isOwn);
  const isWhole = instead?.length === winners.length;
  const compared = comparison(play, {
    winners,
    instead: instead ?? [],
    with: `With this lot for ${name}`,
  });
  const why = [`${came}.`, ...hasEnough(play, candidate, winners), compared].join(' ');
  return { candidate, why, ...(isWhole && instead && { instead }) };
}

function hasEnough({ facts }: Play, candidate: Candidate, winners: readonly Candidate[]) {
  const has = winners.filter(({ organisation }) => organisation === candidate.organisation);
  if (has.length < limitOf(facts)) return [];
  const titles = inWords(has.map(({ lot }) => lot.work.lot.title));
  return [`It may win ${limitInWords(facts)} and gets ${titles}.`];
}
