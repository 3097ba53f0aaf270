import type { Schema } from '../spec/schema.ts';
import { schemaOf } from '../spec/formats.ts';
import { exact } from '../exact/exact.ts';

/** A field of one kind of decision: its name, what a person says with it, and whether it must be there. */
export interface EntryField {
  readonly name: string;
  /** As a flag on the command line: `accepted-on`. */
  readonly flag: string;
  readonly is: 'text' | 'number' | 'yes-or-no' | 'list';
  readonly needed: boolean;
  readonly describes: string;
}

/** The fields of a kind of decision in the order in which they are written, or nothing when there is no such kind. */
export function fieldsOfKind(kind: string): readonly EntryField[] | undefined {
  const parts = Object.values(schemaOf('decision')?.$defs ?? {});
  const part = parts.find(({ properties }) => properties?.['kind']?.const === kind);
  if (!part) return undefined;
  return Object.entries(part.properties ?? {})
    .filter(([name]) => name !== 'kind')
    .map(([name, field]) => ({
      name,
      flag: name.replaceAll('_', '-'),
      is: formOf(field),
      needed: part.required?.includes(name) ?? false,
      describes: field.description ?? '',
    }));
}

/** Every kind of decision, in the order of the format. */
export const kindsOfDecision = (): readonly string[] =>
  Object.values(schemaOf('decision')?.$defs ?? {}).flatMap(({ properties }) => {
    const kind = properties?.['kind']?.const;
    return typeof kind === 'string' ? [kind] : [];
  });

function formOf({ type }: Schema): EntryField['is'] {
  if (type === 'boolean') return 'yes-or-no';
  if (type === 'array') return 'list';
  return type === 'number' || type === 'integer' ? 'number' : 'text';
}

/** What somebody typed for a field, as the value to write; a number keeps every digit. */
export function valueOf({ is }: EntryField, typed: string | readonly string[]): unknown {
  const text = String(typed);
  if (is === 'list') return typeof typed === 'string' ? typed.split(',') : typed;
  if (is === 'yes-or-no')
    return ['yes', 'true'].includes(text) ? true : text === 'no' || text === 'false' ? false : text;
  return is === 'number' && /^-?\d+(\.\d+)?$/.test(text) ? exact(text) : text;
}
