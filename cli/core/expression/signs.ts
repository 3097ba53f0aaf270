import { isExact, type Exact } from '../exact/exact.ts';
import { unsure } from './tree-stops.ts';

/** What each sign of a kept tree makes of the values on its two sides; values of other kinds are left to CEL. */
export const signs: Readonly<Record<string, (left: unknown, right: unknown) => unknown>> = {
  '==': same,
  '!=': (left, right) => !same(left, right),
  in: (one, list) => (isWord(one) && Array.isArray(list) ? list.includes(one) : unsure()),
  '+': plus,
  '-': calculated((a, b) => a.sub(b)),
  '*': calculated((a, b) => a.mul(b)),
  '/': calculated((a, b) => (b.n === 0n ? unsure() : a.div(b))),
  '<': compared(
    (a, b) => a.lt(b),
    (a, b) => a < b,
  ),
  '<=': compared(
    (a, b) => a.lte(b),
    (a, b) => a <= b,
  ),
  '>': compared(
    (a, b) => a.gt(b),
    (a, b) => a > b,
  ),
  '>=': compared(
    (a, b) => a.gte(b),
    (a, b) => a >= b,
  ),
};

type Sign = (left: unknown, right: unknown) => unknown;

function same(left: unknown, right: unknown): boolean {
  if (isExact(left) && isExact(right)) return left.equals(right);
  if (Array.isArray(left) && Array.isArray(right)) return sameList(left, right);
  return typeof left === typeof right && isWord(left) ? left === right : unsure();
}

const sameList = (left: readonly unknown[], right: readonly unknown[]): boolean =>
  left.every(isWord) && right.every(isWord)
    ? left.length === right.length && left.every((one, index) => one === right[index])
    : unsure();

const isWord = (value: unknown): boolean => typeof value === 'string' || typeof value === 'boolean';

function plus(left: unknown, right: unknown): unknown {
  if (isExact(left) && isExact(right)) return left.add(right);
  if (typeof left === 'string' && typeof right === 'string') return left + right;
  return Array.isArray(left) && Array.isArray(right) ? [...left, ...right] : unsure();
}

function calculated(apply: (a: Exact, b: Exact) => Exact): Sign {
  return (left, right) => (isExact(left) && isExact(right) ? apply(left, right) : unsure());
}

/** Two numbers, or two texts, which CEL compares letter by letter. */
function compared(
  numbers: (a: Exact, b: Exact) => boolean,
  texts: (a: string, b: string) => boolean,
): Sign {
  return (left, right) => {
    if (isExact(left) && isExact(right)) return numbers(left, right);
    return typeof left === 'string' && typeof right === 'string' ? texts(left, right) : unsure();
  };
}
