import type { Schema } from './schema.ts';
import { published } from './validators.generated.js';

/** Every format there is, by name in the order of the alphabet: `bid`, `check` … The folders of `specs/` are the list. */
export const formats: readonly string[] = Object.keys(published).sort();

const read = new Map<string, Schema>();

/** The published schema of a format, or nothing when there is no such format. */
export function schemaOf(format: string): Schema | undefined {
  const text = Object.hasOwn(published, format) ? published[format] : undefined;
  if (text === undefined) return undefined;
  // Parsed only when first asked for: a file without mistakes never needs it.
  const schema = read.get(format) ?? (JSON.parse(text) as Schema);
  read.set(format, schema);
  return schema;
}
