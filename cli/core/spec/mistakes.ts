import { suggest } from '../diagnostics/suggest.ts';
import type { Path } from '../source/origin.ts';
import type { Schema } from './schema.ts';
import { schemaAt } from './schema-at.ts';
import type { SchemaError } from './validators.generated.js';

/** One mistake against a format: which demand of the schema is not met, where, by what value. */
export interface Mistake {
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly path: Path;
  readonly value: unknown;
  readonly schema: Schema;
}

/** What the schema found wrong, without the echoes: one mistake of a person is one mistake here. */
export function mistakesIn(
  format: string,
  data: object,
  errors: readonly SchemaError[],
): readonly Mistake[] {
  const wrongKinds = errors.filter(({ keyword }) => keyword === 'kinds');
  const mistakes = errors
    .filter((error) => !wrongKinds.some((wrong) => wrong !== error && isEchoOf(error, wrong)))
    .map((error) => mistakeOf(format, data, error));
  return mistakes.filter(
    (mistake, index) =>
      !isRepeat(mistake, mistakes.slice(0, index)) && !isMistyped(mistake, mistakes),
  );
}

const isEchoOf = (error: SchemaError, wrong: SchemaError): boolean =>
  `${error.instancePath}/`.startsWith(`${wrong.instancePath}/`);

function mistakeOf(format: string, data: object, error: SchemaError): Mistake {
  const path: (string | number)[] = [];
  let value: unknown = data;
  for (const part of error.instancePath.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(name) : name);
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  const { keyword, params } = error;
  return { keyword, params, path, value, schema: schemaAt(format, data, path) };
}

const ABOUT_FIELDS = ['required', 'additionalProperties'];

/** A value that breaks two demands, such as being empty and so not of the right form, is one mistake. */
const isRepeat = (mistake: Mistake, before: readonly Mistake[]): boolean =>
  !ABOUT_FIELDS.includes(mistake.keyword) &&
  before.some((one) => !ABOUT_FIELDS.includes(one.keyword) && samePath(one, mistake));

/** A missing `title` beside an unknown `titel` is one mistake: a misspelt name. */
const isMistyped = ({ keyword, params, path, schema }: Mistake, all: readonly Mistake[]): boolean =>
  keyword === 'required' &&
  all.some(
    (one) =>
      one.keyword === 'additionalProperties' &&
      samePath(one, { path }) &&
      suggest(String(one.params['additionalProperty']), Object.keys(schema.properties ?? {})) ===
        params['missingProperty'],
  );

const samePath = (one: { readonly path: Path }, other: { readonly path: Path }): boolean =>
  one.path.length === other.path.length && one.path.every((step, i) => step === other.path[i]);
