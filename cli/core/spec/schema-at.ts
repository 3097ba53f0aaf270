import type { Path } from '../source/origin.ts';
import { schemaOf } from './formats.ts';
import type { Schema } from './schema.ts';

/** A schema, and the format whose file it is written in, which its references start from. */
interface Seen {
  readonly schema: Schema;
  readonly format: string;
}

/**
 * What the published schema of a format says of the value at a path: the field's own title and words over those of the
 * part it refers to. Nothing of use comes back for a path that the schema does not know.
 */
export function schemaAt(format: string, data: unknown, path: Path): Schema {
  let seen = resolved({ schema: schemaOf(format) ?? {}, format }, data);
  let value = data;
  for (const step of path) {
    value = (value as Readonly<Record<string, unknown>> | undefined)?.[step];
    seen = resolved({ ...seen, schema: below(seen.schema, step) }, value);
  }
  return seen.schema;
}

function below(schema: Schema, step: string | number): Schema {
  const { properties = {}, additionalProperties: others } = schema;
  if (typeof step === 'number')
    return schema.items ?? schema.oneOf?.find((one) => one.items)?.items ?? {};
  if (Object.hasOwn(properties, step)) return properties[step] ?? {};
  return typeof others === 'object' ? others : {};
}

/** Follows a reference, then the choice that the value makes. The words of the field itself win. */
function resolved({ schema, format }: Seen, value: unknown): Seen {
  if (schema.$ref) {
    const { $ref, ...own } = schema;
    const target = resolved(follow($ref, format), value);
    return { ...target, schema: { ...target.schema, ...own, part: target.schema.title ?? '' } };
  }
  return schema.discriminator ? chosen({ schema, format }, value) : { schema, format };
}

/** The one of several parts that the value names itself by; all of them, spelt out, when it names none. */
function chosen({ schema, format }: Seen, value: unknown): Seen {
  const tag = schema.discriminator?.propertyName ?? '';
  const parts = (schema.oneOf ?? []).map((one) => resolved({ schema: one, format }, undefined));
  const kind = (value as Readonly<Record<string, unknown>> | null | undefined)?.[tag];
  const named = parts.find((one) => one.schema.properties?.[tag]?.const === kind);
  return named ?? { schema: { ...schema, oneOf: parts.map((one) => one.schema) }, format };
}

function follow(ref: string, format: string): Seen {
  const [file = '', part] = ref.split('#/$defs/');
  const home = /([a-z-]+)\/\d+\.schema\.json/.exec(file)?.[1] ?? format;
  const schema = schemaOf(home) ?? {};
  return { schema: (part === undefined ? schema : schema.$defs?.[part]) ?? {}, format: home };
}
