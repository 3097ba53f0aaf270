import type { CompetitionFacts } from '../competition/facts.ts';
import { decisionsOn } from '../competition/look-up.ts';
import { sha256 } from '../digest/sha-256.ts';
import type { DecisionLetter } from '../spec/written.generated.ts';

/**
 * A letter for each bid that arrived and has none, after the letters given before. The order is that of a digest over the
 * tender and the bid’s id, so it tells nothing of names, prices or arrivals, and anyone can work it out again.
 */
export function giveLetters({
  tender,
  bids,
  decisions,
}: CompetitionFacts): readonly DecisionLetter[] {
  const given = decisions.flatMap((one) => (one.kind === 'blinded' ? one.letters : []));
  const known = new Set(given.map(({ bid }) => bid));
  return bids
    .filter(
      ({ id }) =>
        !known.has(id) && decisionsOn(decisions, id).some(({ kind }) => kind === 'received'),
    )
    .map(({ id }) => ({ bid: id, key: sha256(`${tender.id}@${tender.version} ${id}`) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ bid }, at) => ({ letter: letterAt(given.length + at), bid }));
}

/** The letter in a place that counts from 0: A to Z, then AA, AB … */
function letterAt(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : letterAt(Math.floor(place / 26) - 1) + last;
}
