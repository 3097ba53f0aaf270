import { isExact } from './exact.ts';
import { showExact } from './show.ts';

/** The same as data that any program reads: exact numbers as text (`42.5`, `2500/83`), maps as objects by key. */
export function plainData(value: unknown): unknown {
  if (isExact(value)) return showExact(value);
  if (value instanceof Map)
    return Object.fromEntries([...value].map(([key, one]) => [key, plainData(one)]));
  if (Array.isArray(value)) return value.map(plainData);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plainData(one)]));
}
