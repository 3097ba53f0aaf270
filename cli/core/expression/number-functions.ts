import { one, type Exact } from '../exact/exact.ts';
import { ln } from '../exact/ln.ts';
import { power } from '../exact/power.ts';
import { round, roundingModes, type RoundingMode } from '../exact/round.ts';
import type { Functions } from './functions.ts';
import { figureOf, noAnswer } from './figure.ts';
import { sumOf } from '../exact/sum-of.ts';

type OfList = (values: readonly Exact[]) => Exact;

/**
 * Gives expressions `sum`, `min`, `max`, `mean`, `median`, `abs`, `round(value, places, 'half-up')`, `ln(value, places)`,
 * `power(value, exponent, places)`, `falling(list)`, `exact(size(list))`, `sum_of_products(list, list)`,
 * `sum_of_largest(list, n)` and `nth(list, n)`, counted from 1.
 */
export function addNumberFunctions(environment: Functions): void {
  for (const [name, apply] of Object.entries(listFunctions))
    addListFunction(environment, name, apply);
  addPair(environment, 'min', least);
  addPair(environment, 'max', greatest);
  environment.registerFunction('abs(exact): exact', (value: Exact) => value.abs());
  environment.registerFunction('exact(int): exact', (value: bigint) => figureOf(value));
  environment.registerFunction('exact(exact): exact', (value: Exact) => value);
  environment.registerFunction('round(exact, exact, string): exact', roundAs);
  environment.registerFunction('falling(list<exact>): bool', falling);
  environment.registerFunction('sum_of_products(list<exact>, list<exact>): exact', sumOfProducts);
  environment.registerFunction('nth(list<exact>, exact): exact', nth);
  environment.registerFunction('sum_of_largest(list<exact>, exact): exact', sumOfLargest);
  environment.registerFunction('ln(exact, exact): exact', logarithm);
  environment.registerFunction('power(exact, exact, exact): exact', raised);
}

const listFunctions: Readonly<Record<string, OfList>> = {
  sum: sumOf,
  min: (values) => some(values, 'smallest').reduce(least),
  max: (values) => some(values, 'largest').reduce(greatest),
  mean: (values) => sumOf(some(values, 'mean')).div(BigInt(values.length)),
  median: (values) => middle([...some(values, 'median')].sort((a, b) => a.compare(b))),
};

function addListFunction(environment: Functions, name: string, apply: OfList): void {
  const handler = (values: Iterable<unknown>): Exact =>
    apply([...values].map((value) => figureOf(value)));
  environment.registerFunction(`${name}(list<exact>): exact`, handler);
  environment.registerFunction(`${name}(list<int>): exact`, handler);
  environment.registerFunction(`list<exact>.${name}(): exact`, handler);
}

function addPair(environment: Functions, name: string, apply: (a: Exact, b: Exact) => Exact): void {
  const handler = (a: unknown, b: unknown): Exact => apply(figureOf(a), figureOf(b));
  for (const pair of ['exact, exact', 'exact, int', 'int, exact', 'int, int'])
    environment.registerFunction(`${name}(${pair}): exact`, handler);
}

function roundAs(value: Exact, places: Exact, mode: string): Exact {
  const known = roundingModes.find((name): name is RoundingMode => name === mode);
  if (!known)
    throw noAnswer(`there is no rounding called “${mode}”; use ${roundingModes.join(', ')}`);
  return round(value, placesOf(places), known);
}

/** Whether no figure of a list is more than the one before it. */
function falling(values: Iterable<unknown>): boolean {
  const all = [...values].map((value) => figureOf(value));
  return all.every((value, at) => at === 0 || value.lte(all[at - 1] ?? value));
}

/** The first of one list times the first of the other, and so on, together; both must be of one length. */
function sumOfProducts(one: Iterable<unknown>, other: Iterable<unknown>): Exact {
  const [left, right] = [[...one].map(figureOf), [...other].map(figureOf)];
  if (left.length !== right.length)
    throw noAnswer(
      `there are ${left.length} figures in one list and ${right.length} in the other; each needs its partner`,
    );
  return sumOf(left.map((value, at) => value.mul(right[at] ?? value)));
}

function nth(values: Iterable<unknown>, place: Exact): Exact {
  const found = [...values][placesOf(place) - 1];
  if (found === undefined) throw noAnswer(`there is no ${place.toString()}th figure in the list`);
  return figureOf(found);
}

function sumOfLargest(values: Iterable<unknown>, count: Exact): Exact {
  const falling = [...values].map(figureOf).sort((a, b) => b.compare(a));
  return sumOf(falling.slice(0, placesOf(count)));
}

function logarithm(value: Exact, places: Exact): Exact {
  if (value.lte(0)) throw noAnswer('only a figure above 0 has a logarithm');
  return ln(value, placesOf(places));
}

/** Whole numbers above this in an exponent would make figures with thousands of digits. */
const LARGEST = 100n;

function raised(value: Exact, exponent: Exact, places: Exact): Exact {
  if (value.lt(0) || exponent.lt(0)) throw noAnswer('only figures of 0 or more can be raised');
  if (exponent.n > LARGEST || exponent.d > LARGEST)
    throw noAnswer(`an exponent must be a fraction of whole numbers up to ${LARGEST}`);
  return power(value, exponent, placesOf(places));
}

function placesOf(places: Exact): number {
  if (places.d !== one.d || places.s < 0n || places.n > 30n)
    throw noAnswer('a figure can be rounded to a whole number of places from 0 to 30');
  return Number(places.n);
}

function some(values: readonly Exact[], wanted: string): readonly Exact[] {
  if (values.length === 0) throw noAnswer(`an empty list has no ${wanted}`);
  return values;
}

function middle(sorted: readonly Exact[]): Exact {
  const half = Math.floor(sorted.length / 2);
  return sumOf(sorted.slice(sorted.length % 2 === 0 ? half - 1 : half, half + 1)).div(
    sorted.length % 2 === 0 ? 2n : 1n,
  );
}

const least = (a: Exact, b: Exact): Exact => (b.lt(a) ? b : a);
const greatest = (a: Exact, b: Exact): Exact => (b.gt(a) ? b : a);
