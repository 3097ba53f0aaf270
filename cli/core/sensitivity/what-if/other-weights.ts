import type { CriterionFacts } from '../../competition/facts.ts';
import { zero, type Exact } from '../../exact/exact.ts';
import { endingOf, isWonBy, type Ending } from './ending.ts';
import { crossings } from './crossings.ts';
import { scoreLot, type ScoredLot } from './scored-lot.ts';
import { searchWeight } from './search-weight.ts';
import type { Turn, Way } from './turn.ts';
import { weighAnew, wholeOf } from './weigh-anew.ts';

/** How far the weight of one criterion can go before somebody else comes first. */
export interface OtherWeight {
  readonly criterion: string;
  readonly title: string;
  /** In points of the total, as the tender says. */
  readonly now: Exact;
  readonly whole: Exact;
  /** `exact`: totals are straight lines in the weight, and the crossing was solved. `searched`: found by trying. */
  readonly how: 'exact' | 'searched';
  /** Absent where the winner stays the same all the way. */
  readonly more?: Turn;
  readonly less?: Turn;
}

/** Changes the weight of one criterion after another, the others keeping their shares, until somebody else comes first. */
export function otherWeights(
  base: ScoredLot,
  winner: string,
  criteria: readonly CriterionFacts[],
): readonly OtherWeight[] {
  const whole = wholeOf(base.lot);
  return criteria.flatMap((criterion) => {
    const { id, title, weight: now } = criterion;
    const isRatio = criterion.kind === 'price' && criterion.method.ranks_by;
    if (isRatio || now.n === 0n || now.gte(whole)) return [];
    const solved = crossings(base, winner, criterion);
    const endAt = (weight: Exact): Ending =>
      endingOf(scoreLot(base.facts, weighAnew(base.lot, id, weight)).ranked);
    const turn = (end: Exact): Turn | undefined =>
      solved
        ? solvedTurn({ now, end, winner, endAt }, solved)
        : searchWeight({ now, end, winner, endAt });
    const [more, less] = [turn(whole), turn(zero)];
    const how = solved ? 'exact' : 'searched';
    const turns = { ...(more && { more }), ...(less && { less }) };
    return [{ criterion: id, title, now, whole, how, ...turns }];
  });
}

/** The first crossing on the way at which, or just beyond which, somebody else is first; each is scored to be sure. */
function solvedTurn({ now, end, winner, endAt }: Way, all: readonly Exact[]): Turn | undefined {
  const isUp = end.gt(now);
  const ahead = all
    .filter((at) => (isUp ? at.gte(now) && at.lt(end) : at.lte(now) && at.gt(end)))
    .sort((a, b) => (isUp ? a.compare(b) : b.compare(a)));
  for (const [index, at] of ahead.entries()) {
    const beyond = endAt(at.add(ahead[index + 1] ?? end).div(2n));
    if (isWonBy(beyond, winner)) continue;
    const there = endAt(at);
    const included = beyond.kind === 'winner' && isWonBy(there, beyond.bid);
    return { at, included, ending: beyond };
  }
  return undefined;
}
