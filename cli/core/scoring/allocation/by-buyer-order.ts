import type { CompetitionFacts } from '../../competition/facts.ts';
import { inWords } from '../../competition/in-words.ts';
import type { RankedLot } from '../rank-lot.ts';
import {
  candidatesOf,
  limitInWords,
  limitOf,
  type Candidate,
  type Shared,
  type SharedLot,
} from './candidate.ts';
import { sharedPlace } from './shared-place.ts';
import { cameFirst } from './came-first.ts';
import { noOrder } from './questions.ts';

/** Awards lots one after another in the order that the tender declares, each to the best bid whose bidder may still win one. */
export function byBuyerOrder(facts: CompetitionFacts, lots: readonly RankedLot[]): Shared {
  const order = facts.tender.lot_limits?.lot_order ?? [];
  const unordered = lots.filter(({ work }) => !order.includes(work.lot.id));
  if (unordered.length > 0)
    return { ok: false, unknown: unordered.map((lot) => noOrder(facts, lot)) };
  const won: Candidate[] = [];
  const shared: SharedLot[] = [];
  const inTurn = order.flatMap((id) => lots.find(({ work }) => work.lot.id === id) ?? []);
  for (const lot of inTurn) {
    const candidates = candidatesOf(lot);
    const mayWin = candidates.filter(
      ({ organisation }) => wonBy(won, organisation).length < limitOf(facts),
    );
    const [winner] = mayWin;
    const equal = winner && sharedPlace(lot, winner, mayWin);
    if (equal) return { ok: false, unknown: [equal] };
    const passedOver = candidates
      .filter((one) => !mayWin.includes(one) && (!winner || one.place < winner.place))
      .map((candidate) => ({
        candidate,
        why: why(facts, candidate, wonBy(won, candidate.organisation)),
      }));
    shared.push({ lot, ...(winner && { winner }), passedOver });
    if (winner) won.push(winner);
  }
  return { ok: true, lots: shared };
}

const wonBy = (won: readonly Candidate[], organisation: string): readonly Candidate[] =>
  won.filter((one) => one.organisation === organisation);

function why(facts: CompetitionFacts, candidate: Candidate, has: readonly Candidate[]): string {
  const titles = inWords(has.map(({ lot }) => lot.work.lot.title));
  const which =
    has.length === 1
      ? 'which the tender takes earlier'
      : 'which the tender takes earlier in its order';
  return `${cameFirst(candidate)}. It may win ${limitInWords(facts)} and already has ${titles}, ${which}.`;
}
