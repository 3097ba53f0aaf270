import { stringify } from 'yaml';
import { isExact } from '../exact/exact.ts';
import { showExact } from '../exact/show.ts';

/**
 * Plain values as the text of a YAML file, fields in the order they were given. Texts that could be read as a
 * number or a date are quoted, and nothing is written as a reference. Whole exact numbers are written as numbers,
 * other exact numbers as texts, so that none is ever rounded.
 */
export function writeYaml(value: unknown): string {
  return stringify(plain(value), { aliasDuplicateObjects: false, lineWidth: 0 });
}

function plain(value: unknown): unknown {
  if (isExact(value)) return value.d === 1n ? value.s * value.n : showExact(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, plain(field)]));
}
