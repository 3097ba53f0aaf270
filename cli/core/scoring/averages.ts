import type { Exact } from '../exact/exact.ts';
import { showNumber } from '../exact/show-number.ts';
import { sumOf } from '../exact/sum-of.ts';
import { middleOf } from './price/reference-set.ts';

/** One number made of several scores, exactly, and how, as a sum that a reader can follow. */
export interface Average {
  readonly score: Exact;
  readonly how: string;
}

/** All scores added up and divided by how many there are; at least one score. */
export function meanOf(scores: readonly Exact[]): Average {
  const sum = scores.map(showNumber).join(' + ');
  const score = sumOf(scores).div(BigInt(scores.length));
  return { score, how: scores.length === 1 ? sum : `(${sum}) ÷ ${scores.length}` };
}

/** The score in the middle, or the mean of the two in the middle; at least one score. */
export function medianOf(scores: readonly Exact[]): Average {
  const sorted = lowestFirst(scores);
  return { score: middleOf(sorted), how: `The middle of ${sorted.map(showNumber).join(', ')}` };
}

/** The mean without this many of the highest and of the lowest scores; more than twice as many scores. */
export function trimmedMeanOf(scores: readonly Exact[], eachEnd: number): Average {
  const sorted = lowestFirst(scores);
  const kept = sorted.slice(eachEnd, sorted.length - eachEnd);
  const left = [...sorted.slice(0, eachEnd), ...sorted.slice(sorted.length - eachEnd)];
  const { score, how } = meanOf(kept);
  return { score, how: `${how}, without ${left.map(showNumber).join(', ')}` };
}

/** The gap between the highest and the lowest score; 0 for none. */
export function spreadOf(scores: readonly Exact[]): Exact {
  const sorted = lowestFirst(scores);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  return lowest && highest ? highest.sub(lowest) : sumOf([]);
}

const lowestFirst = (scores: readonly Exact[]): readonly Exact[] =>
  [...scores].sort((a, b) => a.compare(b));
