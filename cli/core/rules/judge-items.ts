import { ORIGIN } from '../source/origin.ts';
import { placeOf } from '../source/place-of.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { Values } from '../expression/compile.ts';
import type { Rule } from './rule.ts';

/** One thing that a rule judges: the names its expressions use, and where a finding about it points. */
export interface Item {
  readonly values: Values;
  readonly place: () => Place;
}

/** The items a rule judges, or why a list could not be gone through; a list that is absent has no items. */
export type Items =
  | { readonly ok: true; readonly items: readonly Item[] }
  | { readonly ok: false; readonly message: string };

/** Every item of the rule's lists, innermost; the subject itself when the rule has no list. */
export function itemsOf(rule: Rule, subject: object, values: Values): Items {
  const at = rule.written.at;
  let spots: readonly Spot[] = [{ values, holders: [subject] }];
  for (const { each, as } of rule.loops) {
    const inner: Spot[] = [];
    for (const spot of spots) {
      const outcome = each.run(spot.values);
      if (outcome.ok) inner.push(...listSpots(spot, as, outcome.value));
      else if (!outcome.absent) return { ok: false, message: outcome.message };
    }
    spots = inner;
  }
  const place = (spot: Spot) => () => placeFor(spot, at);
  return { ok: true, items: spots.map((spot) => ({ values: spot.values, place: place(spot) })) };
}

/** `holders` are what the item stands in, nearest first; `index` is its position in the nearest, if that is a list. */
interface Spot {
  readonly values: Values;
  readonly holders: readonly unknown[];
  readonly index?: number;
}

function listSpots(spot: Spot, as: string, list: unknown): readonly Spot[] {
  if (!Array.isArray(list)) return [];
  return list.map((item: unknown, index) => ({
    values: { ...spot.values, [as]: item },
    holders: [item, list, ...spot.holders],
    index,
  }));
}

function placeFor({ holders, index }: Spot, at: string | undefined): Place {
  const [item, list, ...outer] = holders;
  if (fromFile(item)) return placeOf(item, at ?? []);
  if (fromFile(list) && index !== undefined) return placeOf(list, [index]);
  const holder = outer.find(fromFile);
  return holder ? placeOf(holder) : nowhere;
}

function fromFile(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, ORIGIN);
}

const nowhere: Place = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
