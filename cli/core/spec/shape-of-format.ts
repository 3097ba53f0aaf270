/** The words of a JSON Schema that say which fields there are and of what kind; what explains or measures them is left out. */
const SHAPING: ReadonlySet<string> = new Set(
  'type const enum items properties patternProperties additionalProperties $ref $defs allOf anyOf oneOf'.split(
    ' ',
  ),
);

const NAMED: ReadonlySet<string> = new Set(['properties', 'patternProperties', '$defs']);

/** A schema with nothing in it but what names of rules are declared from: about a sixth of the whole. */
export function shapeOfFormat(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(shapeOfFormat);
  if (!isGroup(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([word]) => SHAPING.has(word))
      .map(([word, value]) => [
        word,
        NAMED.has(word) && isGroup(value) ? eachNamed(value) : shapeOfFormat(value),
      ]),
  );
}

const eachNamed = (named: object): object =>
  Object.fromEntries(Object.entries(named).map(([name, value]) => [name, shapeOfFormat(value)]));

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
