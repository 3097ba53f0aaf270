import type { Exact } from '../../exact/exact.ts';
import type { Ending } from './ending.ts';

/** Where the winner changes on the way from the declared weight. */
export interface Turn {
  /** Exact where the crossing was solved; otherwise the first weight tried that had another winner. */
  readonly at: Exact;
  /** Whether it changes at this very weight, and not only beyond. */
  readonly included: boolean;
  readonly ending: Ending;
}

/** A way from the declared weight towards an end, where a criterion counts for nothing or for all, and what comes out at any weight. */
export interface Way {
  readonly now: Exact;
  readonly end: Exact;
  readonly winner: string;
  readonly endAt: (weight: Exact) => Ending;
}
