import { fraction, type Exact } from '../../exact/exact.ts';
import { isWonBy } from './ending.ts';
import type { Turn, Way } from './turn.ts';

/** How many weights are tried on the way, and how often the step in which the winner changes is halved. */
const STEPS = 50;
const HALVINGS = 6;

/**
 * Tries weights evenly on the way until somebody else is first, then halves the last step to come closer. A winner who changes
 * and changes back within one step is not seen. Gives the nearest weight tried that had another winner.
 */
export function searchWeight({ now, end, winner, endAt }: Way): Turn | undefined {
  const at = (step: number): Exact =>
    now.add(end.sub(now).mul(fraction(BigInt(step), BigInt(STEPS))));
  for (let step = 1; step < STEPS; step += 1) {
    if (isWonBy(endAt(at(step)), winner)) continue;
    let [same, other] = [at(step - 1), at(step)];
    for (let halving = 0; halving < HALVINGS; halving += 1) {
      const middle = same.add(other).div(2n);
      if (isWonBy(endAt(middle), winner)) same = middle;
      else other = middle;
    }
    return { at: other, included: true, ending: endAt(other) };
  }
  return undefined;
}
