import { answeredOn, keptAnswer } from './answers.ts';
import { askedOf } from '../ask/asked.ts';
import type { Guide } from '../guide.ts';
import { staleSince } from './is-due.ts';
import type { Sitting } from '../sitting.ts';

/** How much of what matters for a tender was answered before: counts of questions, and the day of the oldest answer that bears one. */
export interface Reuse {
  readonly known: number;
  /** Answers that are asked for once more, for they were given too long ago. */
  readonly stale: number;
  readonly open: number;
  readonly oldest?: string;
}

/** What a file of answers already tells about a tender. */
export function reuseOf(guide: Guide, sitting: Sitting): Reuse {
  const asked = askedOf(guide, sitting);
  const known = asked.filter((one) => keptAnswer(sitting, one) !== undefined);
  const [oldest] = known.flatMap((one) => answeredOn(sitting, one) ?? []).toSorted();
  return {
    known: known.length,
    stale: known.filter((one) => staleSince(sitting, one) !== undefined).length,
    open: asked.length - known.length,
    ...(oldest !== undefined && { oldest }),
  };
}
