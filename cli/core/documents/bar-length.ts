import { zero, type Exact } from '../exact/exact.ts';
import { round } from '../exact/round.ts';

/** How long a bar is: the value in whole hundredths of the largest of these values; nothing below 0. */
export function barLength(value: Exact, all: readonly Exact[]): number {
  const most = all.reduce((high, one) => (one.gt(high) ? one : high), zero);
  return most.n === 0n
    ? 0
    : Math.max(0, Number(round(value.div(most).mul(100n), 0, 'half-up').valueOf()));
}
