import { exact, isExact, readExact } from '../exact/exact.ts';
import type { RecordShape, Shape } from './shape.ts';

/**
 * The value in the form that CEL can tell the type of; a field written as null counts as absent.
 * Facts never change, so each is fitted once and remembered.
 */
export function fit(value: unknown, shape: Shape): unknown {
  if (typeof value !== 'object' || value === null || isExact(value)) return value ?? undefined;
  const known = rememberedAs(shape).get(value);
  if (known) return known;
  const fitted = fitNew(value, shape);
  rememberedAs(shape).set(value, fitted);
  if (fitted !== value) originals.set(fitted, value);
  return fitted;
}

/** The value as the caller knows it: the very objects that were given, and every number exact. */
export function unfit(value: unknown): unknown {
  if (typeof value === 'bigint') return exact(value);
  if (typeof value === 'number') return readExact(String(value));
  if (typeof value !== 'object' || value === null) return value;
  const original = originals.get(value);
  if (original) return original;
  return Array.isArray(value) ? value.map(unfit) : value;
}

/** Whether this is a table with fixed fields that was fitted; its own fields are those that are there. */
export const isFittedTable = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  originals.has(value) &&
  !Array.isArray(value) &&
  !(value instanceof Map);

const remembered = new WeakMap<Shape, WeakMap<object, object>>();
const originals = new WeakMap<object, object>();

function rememberedAs(shape: Shape): WeakMap<object, object> {
  const known = remembered.get(shape);
  if (known) return known;
  const fresh = new WeakMap<object, object>();
  remembered.set(shape, fresh);
  return fresh;
}

function fitNew(value: object, shape: Shape): object {
  if (Array.isArray(value))
    return shape.kind === 'list' ? value.map((item) => fit(item, shape.of)) : value;
  if (shape.kind === 'record') return fitRecord(value, shape);
  if (shape.kind !== 'map') return value;
  return new Map(Object.entries(value).map(([name, item]) => [name, fit(item, shape.of)]));
}

function fitRecord(value: object, shape: RecordShape): object {
  const record: Record<string, unknown> = Object.create(shape.mould);
  for (const [name, field] of shape.fields) {
    const given: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
    if (given !== undefined && given !== null) record[name] = fit(given, field);
  }
  return record;
}
