import type { YAMLMap, YAMLSeq } from 'yaml';
import type { Ground } from './ground.ts';

/** The key under which every object and list read from a file remembers where it stands. A spread copy keeps it. */
export const ORIGIN: unique symbol = Symbol('origin');

/** Where an object or list was written: its file, its own piece of the file, and what it stands in. */
export interface Origin {
  readonly ground: Ground;
  readonly node: YAMLMap | YAMLSeq;
  readonly parent?: Origin;
  readonly key?: string | number;
}

/** Field names and list positions (from 0) that lead from the top of a file to a value. */
export type Path = readonly (string | number)[];

/** Where this object or list was written, or nothing when no file holds it. */
export const originOf = (value: object): Origin | undefined =>
  (value as { readonly [ORIGIN]?: Origin })[ORIGIN];

/** The path from the top of the file to this object or list; empty when no file holds it. */
export function pathOf(value: object): Path {
  const steps: (string | number)[] = [];
  for (let at = originOf(value); at?.key !== undefined; at = at.parent) steps.unshift(at.key);
  return steps;
}
