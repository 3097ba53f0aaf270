/** What an expression may expect of a value: one exact number, one text, a list, a table of named fields … */
export type Shape = ScalarShape | ListShape | MapShape | RecordShape;

/**
 * A single value; `dyn` is anything at all, and is checked only when it is used.
 * `words` are the only texts allowed, where the format lists them.
 */
export interface ScalarShape {
  readonly kind: 'exact' | 'string' | 'bool' | 'dyn';
  readonly words?: readonly string[];
}

/** A list whose items are alike. */
export interface ListShape {
  readonly kind: 'list';
  readonly of: Shape;
}

/** A table whose names the author chooses and whose values are alike. */
export interface MapShape {
  readonly kind: 'map';
  readonly of: Shape;
}

/** A table with fixed field names, any of which may be absent. `mould` is the prototype that CEL tells it by. */
export interface RecordShape {
  readonly kind: 'record';
  readonly name: string;
  readonly fields: ReadonlyMap<string, Shape>;
  readonly mould: { readonly constructor: () => void };
}

/** The shapes that hold one value. */
export const scalar = {
  exact: { kind: 'exact' },
  string: { kind: 'string' },
  bool: { kind: 'bool' },
  dyn: { kind: 'dyn' },
} as const satisfies Readonly<Record<string, ScalarShape>>;

/** A text that must be one of these words. */
export function oneOf(words: readonly string[]): ScalarShape {
  return { kind: 'string', words };
}

/** A list of such items. */
export function listOf(of: Shape): ListShape {
  return { kind: 'list', of };
}

/** A table from any name to such values. */
export function mapOf(of: Shape): MapShape {
  return { kind: 'map', of };
}

/** A table with these fields; the name shows in messages, so make it the path a reader knows: `lot.payment`. */
export function recordOf(name: string, fields: ReadonlyMap<string, Shape>): RecordShape {
  return { kind: 'record', name, fields, mould: { constructor: () => undefined } };
}

/** How CEL writes this shape: `list<exact>`, `map<string, bool>`, `lot.payment`. */
export function celType(shape: Shape): string {
  if (shape.kind === 'list') return `list<${celType(shape.of)}>`;
  if (shape.kind === 'map') return `map<string, ${celType(shape.of)}>`;
  return shape.kind === 'record' ? shape.name : shape.kind;
}

/** The shape that fits both: the same where they agree, the fields of both where they are tables, else anything. */
export function union(a: Shape, b: Shape): Shape {
  if (a.kind === 'string' && b.kind === 'string')
    return a.words && b.words ? oneOf([...a.words, ...b.words]) : scalar.string;
  if (a === b || celType(a) === celType(b)) return a;
  if (a.kind === 'list' && b.kind === 'list') return listOf(union(a.of, b.of));
  if (a.kind === 'map' && b.kind === 'map') return mapOf(union(a.of, b.of));
  if (a.kind === 'record' && b.kind === 'record')
    return recordOf(`${a.name}|${b.name}`, unionFields(a, b));
  return scalar.dyn;
}

function unionFields(a: RecordShape, b: RecordShape): ReadonlyMap<string, Shape> {
  const fields = new Map(a.fields);
  for (const [name, shape] of b.fields) {
    const known = fields.get(name);
    fields.set(name, known ? union(known, shape) : shape);
  }
  return fields;
}
