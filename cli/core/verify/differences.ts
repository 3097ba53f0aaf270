import { isExact } from '../exact/exact.ts';
import { plainData } from '../exact/plain-data.ts';
import { showExact } from '../exact/show.ts';

/** One value that a result states and its files do not give: what holds it, its field, where it is, and both values. */
export interface Difference {
  /** The object or list of the stored result that holds the value, and the name or position of it. */
  readonly within: readonly [object, string];
  /** Field names and ids that lead to the value, from the top: `['lots', 'lot-1', 'winner']`. */
  readonly address: readonly string[];
  /** What the result states; nothing where it lacks the value. */
  readonly stated?: string;
  /** What the files give; nothing where they give no such value. */
  readonly given?: string;
}

/** Every value in which a stored result and one worked out anew differ, in the order of the stored one. */
export function differences(stored: object, anew: object): readonly Difference[] {
  return compare({ stored, anew, within: [stored, ''], address: [] });
}

interface Pair {
  readonly stored: unknown;
  readonly anew: unknown;
  readonly within: readonly [object, string];
  readonly address: readonly string[];
}

function compare(pair: Pair): readonly Difference[] {
  const [one, other] = [partsOf(pair.stored), partsOf(pair.anew)];
  if (!one || !other || !isObject(pair.stored)) return leaf(pair);
  const holder = pair.stored;
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((name) =>
    compare({
      stored: one.get(name)?.value,
      anew: other.get(name)?.value,
      within: [holder, one.get(name)?.key ?? name],
      address: [...pair.address, name],
    }),
  );
}

/** A value inside an object or a list, and the field or position it is reached by. */
interface Part {
  readonly key: string;
  readonly value: unknown;
}

/** The parts of an object by field, of a list by what its items are called; nothing for a text or a number. */
function partsOf(value: unknown): ReadonlyMap<string, Part> | undefined {
  if (!isObject(value)) return undefined;
  const parts = Object.entries(value).map(([key, part]): [string, Part] => [
    Array.isArray(value) ? (nameOf(part) ?? key) : key,
    { key, value: part },
  ]);
  return new Map(parts);
}

/** Items are told apart by the first of these that they have, so that one more item does not shift all others. */
const NAMES = ['id', 'bid', 'file', 'assessor', 'gate', 'line'];

function nameOf(item: unknown): string | undefined {
  if (!isObject(item)) return undefined;
  const fields = new Map(Object.entries(item));
  const name = NAMES.map((field) => fields.get(field)).find((one) => typeof one === 'string');
  return typeof name === 'string' ? name : undefined;
}

function leaf({ stored, anew, within, address }: Pair): readonly Difference[] {
  const [stated, given] = [inText(stored), inText(anew)];
  if (stated === given) return [];
  return [
    {
      within,
      address,
      ...(stated !== undefined && { stated }),
      ...(given !== undefined && { given }),
    },
  ];
}

function inText(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (isExact(value)) return showExact(value);
  return isObject(value) ? JSON.stringify(plainData(value)) : String(value);
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !isExact(value);
