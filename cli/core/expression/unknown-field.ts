import { isExact } from '../exact/exact.ts';
import type { Shape } from './shape.ts';

/** The first field in a value that its shape does not have, as a path such as `tender.lots.titel`; nothing when all are known. */
export function unknownField(value: unknown, shape: Shape, path: string): string | undefined {
  if (typeof value !== 'object' || value === null || isExact(value)) return undefined;
  if (Array.isArray(value))
    return shape.kind === 'list' ? firstIn(value, shape.of, path) : undefined;
  if (shape.kind === 'map') return firstIn(Object.values(value), shape.of, path);
  if (shape.kind !== 'record') return undefined;
  for (const [name, field] of Object.entries(value)) {
    const known = shape.fields.get(name);
    const unknown = known ? unknownField(field, known, `${path}.${name}`) : `${path}.${name}`;
    if (unknown !== undefined) return unknown;
  }
  return undefined;
}

function firstIn(values: readonly unknown[], of: Shape, path: string): string | undefined {
  for (const value of values) {
    const unknown = unknownField(value, of, path);
    if (unknown !== undefined) return unknown;
  }
  return undefined;
}
