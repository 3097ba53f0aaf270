import { EvaluationError } from '@marcbachmann/cel-js';
import { isExact } from '../exact/exact.ts';
import type { Outcome, Values } from './compile.ts';
import { fieldIn, missing, pathIn, stands } from './kept-path.ts';
import type { KeptTree } from './kept-tree.ts';
import { numberOf } from './number-of.ts';
import { callPlain } from './plain-calls.ts';
import { signs } from './signs.ts';
import { isAbsence, UNSURE, unsure, type Absence } from './tree-stops.ts';

/**
 * What a kept tree gives for these values: the same as its expression would. Nothing when that is not plain to see, such as
 * a value of another kind than was expected: then the expression itself must be run.
 */
export function runTree(tree: KeptTree, values: Values): Outcome | undefined {
  try {
    return { ok: true, value: valueOf(tree, values) };
  } catch (stop) {
    if (isAbsence(stop)) return { ok: false, message: stop.absent, absent: true };
    if (stop === UNSURE || stop instanceof EvaluationError) return undefined;
    throw stop;
  }
}

function valueOf(tree: KeptTree, values: Values): unknown {
  const sign = signs[tree[0]];
  if (sign) return sign(part(tree, 1, values), part(tree, 2, values));
  return (does[tree[0]] ?? unsure)(tree, values);
}

type Run = (tree: KeptTree, values: Values) => unknown;

const part = (tree: KeptTree, index: number, values: Values): unknown =>
  valueOf(tree[index] as KeptTree, values);

/** CEL works values out from the last to the first, which decides what is told to be missing. */
function partsFrom(tree: KeptTree, first: number, values: Values): readonly unknown[] {
  const given: unknown[] = new Array(tree.length - first);
  for (let index = tree.length - 1; index >= first; index -= 1)
    given[index - first] = part(tree, index, values);
  return given;
}

const field: Run = (tree, values) => {
  const [, name, text] = tree as readonly [string, string, string, KeptTree];
  const given = fieldIn(part(tree, 3, values), name);
  if (given === undefined) throw missing(text, name);
  return given;
};

const has: Run = (tree, values) => {
  const inside = tree[1] as KeptTree;
  if (inside[0] === 'path') return stands(inside, values);
  try {
    return valueOf(inside, values) !== undefined;
  } catch (stop) {
    if (isAbsence(stop)) return false;
    throw stop;
  }
};

const yesOrNo = (value: unknown): boolean => (typeof value === 'boolean' ? value : unsure());

/** `&&` and `||`: the right side may still decide when the left one cannot be told. */
const either =
  (decides: boolean): Run =>
  (tree, values) => {
    const left = tried(tree, values);
    if (left === decides) return left;
    const right = yesOrNo(part(tree, 2, values));
    if (right === decides || typeof left === 'boolean') return right;
    throw left;
  };

function tried(tree: KeptTree, values: Values): boolean | Absence {
  try {
    return yesOrNo(part(tree, 1, values));
  } catch (stop) {
    if (isAbsence(stop)) return stop;
    throw stop;
  }
}

/** Goes through a list; `item` names what each of it is called. */
const through =
  (go: (items: readonly unknown[], judge: (item: unknown) => unknown) => unknown): Run =>
  (tree, values) => {
    const list = part(tree, 2, values);
    if (!Array.isArray(list) || list.some((item) => item === null || item === undefined))
      return unsure();
    const judge = (item: unknown) =>
      part(tree, 3, { __proto__: values, [tree[1] as string]: item } as Values);
    return go(list, judge);
  };

/** An item that cannot be told only matters when no other decides. */
const quantified = (decides: boolean): Run =>
  through((items, judge) => {
    let doubt: Absence | undefined;
    for (const item of items)
      try {
        if (yesOrNo(judge(item)) === decides) return decides;
      } catch (stop) {
        if (!isAbsence(stop)) throw stop;
        doubt ??= stop;
      }
    if (doubt) throw doubt;
    return !decides;
  });

const does: Readonly<Record<string, Run>> = {
  path: pathIn,
  '.': field,
  has,
  value: (tree) => tree[1],
  number: (tree) => numberOf(tree[1] as string),
  list: (tree, values) => partsFrom(tree, 1, values),
  call: (tree, values) => callPlain(tree[1] as string, partsFrom(tree, 2, values)),
  '[]': (tree, values) => {
    const list = part(tree, 2, values);
    return (Array.isArray(list) ? list[tree[1] as number] : undefined) ?? unsure();
  },
  '&&': either(false),
  '||': either(true),
  '?:': (tree, values) => part(tree, yesOrNo(part(tree, 1, values)) ? 2 : 3, values),
  '!_': (tree, values) => !yesOrNo(part(tree, 1, values)),
  '-_': (tree, values) => {
    const value = part(tree, 1, values);
    return isExact(value) ? value.neg() : unsure();
  },
  exists: quantified(true),
  all: quantified(false),
  filter: through((items, judge) => items.filter((item) => yesOrNo(judge(item)))),
  map: through((items, judge) => items.map(judge)),
};
