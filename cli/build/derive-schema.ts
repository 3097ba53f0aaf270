import type { Schema } from '../core/spec/schema.ts';

/** A schema that checks what the tool reads, where a number is an exact fraction instead of a JSON number. */
export type DerivedSchema = Readonly<Record<string, unknown>>;

/**
 * The schema for what the tool reads, from the published schema of a file. It accepts the same files: only the words for
 * numbers change, and a choice between kinds of value becomes one list of kinds, so that one mistake gives one finding.
 */
export function deriveSchema(schema: Schema): DerivedSchema {
  const { oneOf, discriminator, properties, $defs, items, additionalProperties, ...rest } = schema;
  const choice = oneOf && !discriminator ? oneOf : [];
  return {
    ...withoutWords(rest),
    ...numbers(schema),
    ...kinds(schema, choice),
    ...(discriminator && { discriminator, oneOf: oneOf?.map(deriveSchema) }),
    ...(properties && { properties: mapValues(properties) }),
    ...($defs && { $defs: mapValues($defs) }),
    ...(items && { items: deriveSchema(items) }),
    ...(additionalProperties !== undefined && { additionalProperties: rule(additionalProperties) }),
  };
}

const rule = (schema: boolean | Schema): unknown =>
  typeof schema === 'boolean' ? schema : deriveSchema(schema);

const mapValues = (schemas: Readonly<Record<string, Schema>>): unknown =>
  Object.fromEntries(Object.entries(schemas).map(([name, one]) => [name, deriveSchema(one)]));

const WORDS = ['$schema', 'title', 'description', 'examples'];
const NUMBER_WORDS = ['type', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];

const withoutWords = (schema: object): object =>
  Object.fromEntries(
    Object.entries(schema).filter(([word]) => ![...WORDS, ...NUMBER_WORDS].includes(word)),
  );

/** Bounds become decimal text, because that is what they are. */
const numbers = (schema: Schema): object => ({
  ...(schema.minimum !== undefined && { least: String(schema.minimum) }),
  ...(schema.maximum !== undefined && { most: String(schema.maximum) }),
  ...(schema.exclusiveMinimum !== undefined && { above: String(schema.exclusiveMinimum) }),
  ...(schema.exclusiveMaximum !== undefined && { below: String(schema.exclusiveMaximum) }),
});

function kinds(schema: Schema, choice: readonly Schema[]): object {
  if (choice.length === 0) return schema.type === undefined ? {} : kindsOf(schema.type);
  const types = choice.flatMap((one) => one.type ?? []);
  if (new Set(types).size !== choice.length)
    throw new Error('A choice without a discriminator must be between different types.');
  const parts = choice.map(({ type: _, ...one }) => deriveSchema(one));
  return Object.assign({}, ...parts, kindsOf(types)) as object;
}

const kindsOf = (type: string | readonly string[]): object => {
  const types = [type].flat();
  return { ...(types.includes('integer') && { whole: true }), kinds: types };
};
