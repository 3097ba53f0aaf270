import { zero, type Exact } from './exact.ts';

/** The sum of a list of exact numbers; a list of none adds up to nought. */
export function sumOf(values: readonly Exact[]): Exact {
  return values.reduce((sum, value) => sum.add(value), zero);
}
