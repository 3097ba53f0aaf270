import { rankField } from '../../scoring/rank-lot.ts';
import { endingOf, isWonBy, type Tried } from './ending.ts';
import type { ScoredLot } from './scored-lot.ts';

/** How the lot would end without each of its bids but the winner, one at a time. */
export function withoutBids({ work, field }: ScoredLot, winner: string): readonly Tried[] {
  return field.contenders
    .filter(({ work: own }) => own.bid.id !== winner)
    .map((left) => {
      const { id, name } = left.work.bid;
      const contenders = field.contenders.filter((one) => one !== left);
      const ending = endingOf(rankField(work, { ...field, contenders }));
      return { id, what: name, ending };
    });
}

/** Those after which somebody else is first. */
export const changing = <One extends Tried>(all: readonly One[], winner: string): readonly One[] =>
  all.filter(({ ending }) => ending.kind !== 'not-scored' && !isWonBy(ending, winner));
