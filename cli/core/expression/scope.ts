import { Environment } from '@marcbachmann/cel-js';
import { addDateFunctions } from './date-functions.ts';
import { addExactNumbers } from './exact-operators.ts';
import { addNameFunctions } from './name-functions.ts';
import { addNumberFunctions } from './number-functions.ts';
import { celType, type RecordShape, type Shape } from './shape.ts';
import { addTextFunctions } from './text-functions.ts';

/** The names an expression may use, with the shape of each. */
export interface Scope {
  readonly environment: Environment;
  readonly variables: ReadonlyMap<string, Shape>;
  readonly records: ReadonlyMap<string, RecordShape>;
}

/** The names to declare. */
export type Declarations = Readonly<Record<string, Shape>>;

/** A scope with these names and nothing else. */
export function createScope(declarations: Declarations, tables: Scope = base()): Scope {
  return declare(tables, declarations);
}

/** A scope without names that knows the tables of a shape, so that several scopes need not learn them again. */
export function knowTables(of: Shape): Scope {
  const environment = base().environment.clone();
  const records = new Map<string, RecordShape>();
  declareRecords(of, records, environment);
  return { environment, variables: new Map(), records };
}

/** The scope with more names, such as the item of a loop. Once extended, the outer scope takes no more types itself. */
export function extendScope(scope: Scope, declarations: Declarations): Scope {
  const extended = extensions.get(scope) ?? new Map<string, Scope>();
  extensions.set(scope, extended);
  const key = Object.entries(declarations).map(nameAndKind).join();
  const inside = extended.get(key) ?? declare(scope, declarations);
  extended.set(key, inside);
  return inside;
}

/** Most rules go through the same few lists, and a scope takes longer to set up than an expression to check. */
const extensions = new WeakMap<Scope, Map<string, Scope>>();

/** In one scope a table is known by its name, and any other shape by its type and the words it may hold. */
const nameAndKind = ([name, shape]: readonly [string, Shape]): string =>
  `${name}: ${celType(shape)} ${wordsOf(shape).join('|')}`;

function wordsOf(shape: Shape): readonly string[] {
  if (shape.kind === 'list' || shape.kind === 'map') return wordsOf(shape.of);
  return shape.kind === 'string' ? (shape.words ?? []) : [];
}

/** The shape of an item of a list, found by the list's CEL type such as `list<tender.lots.item>`; nothing if it is no list. */
export function itemShape(type: string, scope: Scope): Shape | undefined {
  if (type === 'list') return { kind: 'dyn' };
  const item = /^list<(.+)>$/.exec(type)?.[1];
  return item === undefined ? undefined : shapeNamed(item, scope);
}

function shapeNamed(type: string, scope: Scope): Shape {
  const record = scope.records.get(type);
  if (record) return record;
  if (type === 'exact' || type === 'string' || type === 'bool') return { kind: type };
  const inner = /^list<(.+)>$/.exec(type)?.[1];
  return inner === undefined ? { kind: 'dyn' } : { kind: 'list', of: shapeNamed(inner, scope) };
}

let known: Scope | undefined;

/** Setting up the functions takes some milliseconds, so it is done once and copied. */
function base(): Scope {
  if (known) return known;
  const environment = new Environment({ limits: { maxAstNodes: 2000, maxDepth: 60 } });
  addExactNumbers(environment);
  addNumberFunctions(environment);
  addTextFunctions(environment);
  addNameFunctions(environment);
  addDateFunctions(environment);
  known = { environment, variables: new Map(), records: new Map() };
  return known;
}

function declare(scope: Scope, declarations: Declarations): Scope {
  const environment = scope.environment.clone();
  const records = new Map(scope.records);
  for (const shape of Object.values(declarations)) declareRecords(shape, records, environment);
  for (const [name, shape] of Object.entries(declarations))
    environment.registerVariable(name, celType(shape));
  const variables = new Map([...scope.variables, ...Object.entries(declarations)]);
  return { environment, variables, records };
}

function declareRecords(
  shape: Shape,
  into: Map<string, RecordShape>,
  environment: Environment,
): void {
  if (shape.kind === 'list' || shape.kind === 'map') declareRecords(shape.of, into, environment);
  if (shape.kind !== 'record' || into.has(shape.name)) return;
  into.set(shape.name, shape);
  for (const field of shape.fields.values()) declareRecords(field, into, environment);
  const fields = [...shape.fields].map(([name, field]) => [name, celType(field)]);
  environment.registerType(shape.name, {
    ctor: shape.mould.constructor as unknown as new () => object,
    fields: Object.fromEntries(fields),
  });
}
