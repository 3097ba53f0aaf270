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
  const kept = withoutRepeats(withoutEchoes(errors));
  return withoutMistyped(kept.map((error) => mistakeOf(format, data, error)));
}

/** A value of the wrong kind breaks whatever else is asked of it and of its parts; only the kind is the mistake. */
function withoutEchoes(errors: readonly SchemaError[]): readonly SchemaError[] {
  const wrong = new Set(errors.filter(isKind).map((error) => error.instancePath));
  return errors.filter((error) => {
    const above = isKind(error) ? parentOf(error.instancePath) : error.instancePath;
    return !pathsTo(above).some((path) => wrong.has(path));
  });
}

const isKind = ({ keyword }: SchemaError): boolean => keyword === 'kinds';

const parentOf = (path: string): string | undefined =>
  path === '' ? undefined : path.slice(0, path.lastIndexOf('/'));

/** A path and every path above it. */
function pathsTo(path: string | undefined): readonly string[] {
  const all: string[] = [];
  for (let at = path; at !== undefined; at = parentOf(at)) all.push(at);
  return all;
}

/** A value that breaks two demands, such as being empty and so not of the right form, is one mistake. */
function withoutRepeats(errors: readonly SchemaError[]): readonly SchemaError[] {
  const seen = new Set<string>();
  return errors.filter(({ keyword, instancePath }) => {
    if (keyword === 'required' || keyword === 'additionalProperties') return true;
    return !seen.has(instancePath) && seen.add(instancePath);
  });
}

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

/** A missing `title` beside an unknown `titel` is one mistake: a misspelt name. */
function withoutMistyped(mistakes: readonly Mistake[]): readonly Mistake[] {
  const meant = new Set(
    mistakes
      .filter(({ keyword }) => keyword === 'additionalProperties')
      .map(({ path, params, schema }) => {
        const known = Object.keys(schema.properties ?? {});
        return JSON.stringify([path, suggest(String(params['additionalProperty']), known)]);
      }),
  );
  return mistakes.filter(
    ({ keyword, path, params }) =>
      keyword !== 'required' || !meant.has(JSON.stringify([path, params['missingProperty']])),
  );
}
