/** A JSON Schema, or one word for it: `true` lets everything through. */
export type Schema = boolean | SchemaObject;

/** The parts of a JSON Schema that say which fields there are. */
export interface SchemaObject {
  readonly [keyword: string]: unknown;
}

/** Everything that a value may look like at one point of a document: each alternative of its schema, with references followed. */
export interface Shape {
  readonly root: SchemaObject;
  readonly ways: readonly SchemaObject[];
}

/** A value about which nothing is known, so that everything may be asked of it. */
export const anything: Shape = { root: {}, ways: [] };

/** A single word, number or yes/no. */
export const single: Shape = { root: {}, ways: [{ type: 'string' }] };

/** What a schema says about a value. References (`#/$defs/lot`) are looked up in the root schema. */
export function shapeOf(schema: unknown, root: SchemaObject): Shape {
  return { root, ways: waysOf(schema, root, new Set()).filter(tells) };
}

/** The shape of one field; nothing when the schema knows no such field. */
export function fieldOf(shape: Shape, name: string): Shape | undefined {
  if (isAnything(shape)) return anything;
  if (name === 'length' && isList(shape)) return single;
  if (/^\d+$/.test(name) && isList(shape)) return itemOf(shape);
  const found = shape.ways.flatMap((way) => fieldSchemas(way, name));
  return found.length === 0 ? undefined : merged(found, shape.root);
}

/** The shape of what `#each` visits: the items of a list or the values of a group; nothing when there is nothing to visit. */
export function itemOf(shape: Shape): Shape | undefined {
  if (isAnything(shape)) return anything;
  const found = shape.ways.flatMap((way) => [
    ...(kind(way) === 'array' ? [way['items'] ?? true, ...listed(way['prefixItems'])] : []),
    ...(kind(way) === 'object'
      ? [...Object.values(group(way['properties'])), ...openSchemas(way)]
      : []),
  ]);
  return found.length === 0 ? undefined : merged(found, shape.root);
}

/** The names of the fields that may be asked for. */
export function fieldNames(shape: Shape): readonly string[] {
  return [...new Set(shape.ways.flatMap((way) => Object.keys(group(way['properties']))))];
}

/** Whether nothing is known about the value. */
export function isAnything(shape: Shape): boolean {
  return shape.ways.length === 0;
}

/** Whether the value can only be a list or a group of fields, which cannot be printed as a word. */
export function isMany(shape: Shape): boolean {
  return (
    shape.ways.length > 0 && shape.ways.every((way) => ['array', 'object'].includes(kind(way)))
  );
}

function isList(shape: Shape): boolean {
  return shape.ways.some((way) => kind(way) === 'array');
}

function merged(schemas: readonly unknown[], root: SchemaObject): Shape {
  const shapes = schemas.map((schema) => shapeOf(schema, root));
  return shapes.some(isAnything) ? anything : { root, ways: shapes.flatMap(({ ways }) => ways) };
}

function waysOf(schema: unknown, root: SchemaObject, seen: Set<unknown>): SchemaObject[] {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return [];
  seen.add(schema);
  const way = schema as SchemaObject;
  const inside = [
    ...['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => listed(way[keyword])),
    ...[way['then'], way['else'], referred(way['$ref'], root)],
  ];
  return [way, ...inside.flatMap((part) => waysOf(part, root, seen))];
}

function referred(reference: unknown, root: SchemaObject): unknown {
  if (typeof reference !== 'string' || !reference.startsWith('#')) return undefined;
  const steps = reference.slice(1).split('/').filter(Boolean);
  return steps.reduce<unknown>((at, step) => group(at)[step.replace(/~1/g, '/')], root);
}

function fieldSchemas(way: SchemaObject, name: string): unknown[] {
  const named = group(way['properties']);
  return Object.hasOwn(named, name) ? [named[name]] : openSchemas(way);
}

function openSchemas(way: SchemaObject): unknown[] {
  const rest = way['additionalProperties'];
  const patterns = Object.values(group(way['patternProperties']));
  const closed =
    rest === false || (rest === undefined && (way['properties'] || patterns.length > 0));
  if (kind(way) !== 'object') return [];
  return closed ? patterns : [...patterns, rest ?? true];
}

/** Titles and descriptions beside a reference say nothing about fields. */
function tells(way: SchemaObject): boolean {
  return kind(way) !== 'unknown';
}

function kind(way: SchemaObject): string {
  const type = Array.isArray(way['type'])
    ? way['type'].find((name) => name !== 'null')
    : way['type'];
  if (typeof type === 'string') return type;
  if (way['properties'] || way['additionalProperties'] || way['patternProperties']) return 'object';
  if (way['items'] || way['prefixItems']) return 'array';
  return 'const' in way || 'enum' in way ? 'string' : 'unknown';
}

function group(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
