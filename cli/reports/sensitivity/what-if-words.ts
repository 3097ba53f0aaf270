import { inWords } from '../../core/competition/in-words.ts';
import type { Exact } from '../../core/exact/exact.ts';
import { round } from '../../core/exact/round.ts';
import { showExact, showShort } from '../../core/exact/show.ts';
import type { Ending } from '../../core/sensitivity/what-if/ending.ts';
import type { OtherWeight } from '../../core/sensitivity/what-if/other-weights.ts';
import type { Turn } from '../../core/sensitivity/what-if/turn.ts';
import type { LotWhatIf } from '../../core/sensitivity/what-if/what-if.ts';

/** The name of a bid by its id. */
export type Names = (bid: string) => string;

/** The names of the bids of a lot. */
export function namesIn({ bids }: LotWhatIf): Names {
  const known = new Map(bids.map(({ id, name }) => [id, name]));
  return (bid) => known.get(bid) ?? bid;
}

/** Who is first, as the words of a table cell. */
export function endingInWords(ending: Ending, names: Names): string {
  if (ending.kind === 'winner') return names(ending.bid);
  if (ending.kind === 'shared') return `${inWords(ending.bids.map(names))} share first place`;
  return ending.kind === 'nobody' ? 'Nobody can win' : `Cannot be scored: ${ending.says}`;
}

/** The same as a whole sentence about what would happen. */
export function endingAsSentence(ending: Ending, names: Names): string {
  if (ending.kind === 'winner') return `${names(ending.bid)} would win.`;
  if (ending.kind === 'shared')
    return `${inWords(ending.bids.map(names))} would share first place.`;
  return ending.kind === 'nobody' ? 'nobody could win.' : `it could not be scored: ${ending.says}`;
}

/** A weight at which the winner changes: `more than 43.22`. Rounded away from the weight that is declared, so that it is never too near. */
export function turnInWords({ at, included }: Turn, way: 'more' | 'less'): string {
  const rounded = round(at, 2, way === 'more' ? 'up' : 'truncate');
  const isSure = included || !rounded.equals(at);
  if (way === 'more')
    return isSure ? `${showExact(rounded)} or more` : `more than ${showExact(rounded)}`;
  return isSure ? `${showExact(rounded)} or less` : `less than ${showExact(rounded)}`;
}

/** A weight as the tender says it. */
export const weightInWords = (weight: Exact): string => showShort(weight, 2);

/** How far a turn is from the declared weight, for putting the nearest first. */
export const distanceOf = ({ now }: OtherWeight, { at }: Turn): Exact => at.sub(now).abs();
