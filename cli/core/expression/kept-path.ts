import { isExact } from '../exact/exact.ts';
import type { Values } from './compile.ts';
import type { KeptTree } from './kept-tree.ts';
import { absence, unsure, type Absence } from './tree-stops.ts';

/** A field of a table: of what a file says, or nothing; `null` says nothing. */
export function fieldIn(holder: unknown, name: string): unknown {
  if (typeof holder !== 'object' || Array.isArray(holder) || isExact(holder)) return unsure();
  const given = Object.hasOwn(holder as object, name) ? Reflect.get(holder as object, name) : null;
  return given ?? undefined;
}

/** What a path such as `lot.payment.timing` leads to; it stops at the first name that is not there. */
export function pathIn(tree: KeptTree, values: Values): unknown {
  let held: unknown = values[tree[1] as string] ?? undefined;
  if (held === undefined) throw absence(`There is no ${tree[1] as string} here.`);
  for (let index = 2; index < tree.length; index += 1) {
    held = fieldIn(held, tree[index] as string);
    if (held === undefined) throw missing(tree.slice(1, index).join('.'), tree[index] as string);
  }
  return held;
}

/** Stops, because a table has no such field. */
export const missing = (holder: string, name: string): Absence =>
  absence(`${holder} has no ${name} here.`);

/** Whether a path leads to anything. */
export function stands(tree: KeptTree, values: Values): boolean {
  let held: unknown = values[tree[1] as string] ?? undefined;
  for (let index = 2; index < tree.length && held !== undefined; index += 1)
    held = fieldIn(held, tree[index] as string);
  return held !== undefined;
}
