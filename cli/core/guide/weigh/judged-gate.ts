import type { Weight } from '../guide.ts';
import type { Weighed } from './weigh.ts';

/** A gate of the tender: the worst of what was weighed for it, and each of those. Where nothing was, a person must decide. */
export interface JudgedGate {
  readonly id: string;
  readonly title: string;
  readonly outcome: Weight;
  readonly weighed: readonly Weighed[];
}
