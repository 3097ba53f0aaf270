import { ORIGIN, originOf } from '../source/origin.ts';

/** The list, standing where the written one stands. A list keeps its place through a spread but not through a map, and findings must point at it. */
export function standingAt<Written, Item>(
  written: readonly Written[],
  list: readonly Item[],
): readonly Item[] {
  return Object.assign(list, { [ORIGIN]: originOf(written) });
}
