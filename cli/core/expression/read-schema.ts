import { listOf, mapOf, oneOf, recordOf, scalar, union, type Shape } from './shape.ts';

/** Finds the JSON Schema that a reference to another file names, such as `../lot/1.schema.json`; nothing if there is none. */
export type FindSchema = (reference: string) => unknown;

/** The shape of the values that a JSON Schema allows; `name` is what messages call it (`tender`). */
export function shapeOfSchema(schema: unknown, name: string, find: FindSchema): Shape {
  const reading = { find, known: new Map<object, Shape>(), names: new Set<string>() };
  return read(schema, { reading, document: schema, name }) ?? scalar.dyn;
}

interface At {
  readonly reading: Reading;
  readonly document: unknown;
  readonly name: string;
}

interface Reading {
  readonly find: FindSchema;
  readonly known: Map<object, Shape>;
  readonly names: Set<string>;
}

type Schema = Readonly<Record<string, unknown>>;

/** Nothing means that the schema says nothing about the shape, only about what is required. */
function read(schema: unknown, at: At): Shape | undefined {
  if (!isSchema(schema)) return schema === true ? scalar.dyn : undefined;
  const known = at.reading.known.get(schema);
  if (known) return known;
  const shape = readNew(schema, at);
  if (shape) at.reading.known.set(schema, shape);
  return shape;
}

function readNew(schema: Schema, at: At): Shape | undefined {
  if (typeof schema['$ref'] === 'string') return follow(schema['$ref'], at);
  const parts = [
    ...listIn(schema['allOf']),
    ...listIn(schema['anyOf']),
    ...listIn(schema['oneOf']),
  ];
  const own = readOwn(schema, at);
  return parts.reduce<Shape | undefined>((shape, part) => {
    const next = read(part, at);
    return shape && next ? union(shape, next) : (shape ?? next);
  }, own);
}

function readOwn(schema: Schema, at: At): Shape | undefined {
  if (isSchema(schema['properties'])) return readRecord(schema, schema['properties'], at);
  const types = listIn(schema['type'], schema['type']).filter((type) => type !== 'null');
  if (types.length > 1) return types.map((type) => named(type) ?? scalar.dyn).reduce(union);
  if (types[0] === 'object') return readMap(schema, at);
  if (types[0] === 'array') return listOf(read(schema['items'], inside(at, 'item')) ?? scalar.dyn);
  return ofValues(listIn(schema['enum'], schema['const'])) ?? named(types[0]);
}

function readRecord(schema: Schema, properties: Schema, at: At): Shape {
  const fields = new Map<string, Shape>();
  const shape = recordOf(freshName(at), fields);
  at.reading.known.set(schema, shape);
  for (const [name, field] of Object.entries(properties))
    fields.set(name, read(field, inside(at, name)) ?? scalar.dyn);
  return shape;
}

function readMap(schema: Schema, at: At): Shape {
  const patterns = isSchema(schema['patternProperties']) ? schema['patternProperties'] : {};
  const values = [...Object.values(patterns), schema['additionalProperties']];
  const shapes = values.flatMap((value) => read(value, inside(at, 'item')) ?? []);
  return shapes.length > 0 ? mapOf(shapes.reduce(union)) : scalar.dyn;
}

function follow(reference: string, at: At): Shape | undefined {
  const [file = '', pointer = ''] = reference.split('#');
  const document = file === '' ? at.document : at.reading.find(file);
  const steps = pointer.split('/').slice(1);
  const target = steps.reduce<unknown>(
    (node, step) => (isSchema(node) || Array.isArray(node) ? Reflect.get(node, step) : undefined),
    document,
  );
  return read(target, { ...at, document });
}

function named(type: unknown): Shape | undefined {
  if (type === 'number' || type === 'integer') return scalar.exact;
  if (type === 'string') return scalar.string;
  if (type === 'boolean') return scalar.bool;
  return type === undefined ? undefined : scalar.dyn;
}

function ofValues(values: readonly unknown[]): Shape | undefined {
  const [first, ...rest] = values.filter((value) => value !== null).map(shapeOfWord);
  return first && rest.reduce(union, first);
}

function shapeOfWord(value: unknown): Shape {
  return typeof value === 'string' ? oneOf([value]) : (named(typeof value) ?? scalar.dyn);
}

function inside(at: At, step: string): At {
  return { ...at, name: `${at.name}.${step}` };
}

/** Two tables must not share a name, because CEL tells them apart by it. */
function freshName({ reading, name }: At): string {
  let fresh = name;
  for (let count = 2; reading.names.has(fresh); count += 1) fresh = `${name}.${count}`;
  reading.names.add(fresh);
  return fresh;
}

function listIn(value: unknown, otherwise?: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return otherwise === undefined ? [] : [otherwise];
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
