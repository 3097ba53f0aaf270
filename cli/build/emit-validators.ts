import { build } from 'esbuild';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import type { Schema } from '../core/spec/schema.ts';
import { deriveSchema } from './derive-schema.ts';
import { exactKeywords } from './exact-keywords.ts';

/** A module that checks every format without compiling anything when it runs, and holds the published schemas as JSON text. */
export async function emitValidators(schemas: ReadonlyMap<string, Schema>): Promise<string> {
  const names = [...schemas.keys()];
  const checks = names.map((name) => `${JSON.stringify(name)}: ${identifier(name)}`).join(', ');
  const texts = Object.fromEntries([...schemas].map(([name, one]) => [name, JSON.stringify(one)]));
  const parts = [
    compiled(schemas),
    `validators = { ${checks} }`,
    `published = ${JSON.stringify(texts)}`,
  ];
  return bundled(parts.join(';\nexport const '));
}

/** The types of that module. */
export const validatorTypes = `/** One thing that the schema found wrong. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Checks data; when it says false, \`errors\` holds what is wrong. */
export interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

/** The check of each format, by its name. */
export declare const validators: Readonly<Record<string, Validator>>;

/** The published schema of each format as JSON text, by its name. */
export declare const published: Readonly<Record<string, string>>;
`;

function compiled(schemas: ReadonlyMap<string, Schema>): string {
  // The derived schemas use nothing newer than draft-07, whose checks are smaller than those of 2020-12.
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    inlineRefs: false,
    discriminator: true,
    strictTypes: false,
    code: { source: true, esm: true },
    keywords: exactKeywords,
  });
  for (const [name, schema] of schemas) ajv.addSchema(deriveSchema(schema), address(name));
  const all = Object.fromEntries(
    [...schemas.keys()].map((name) => [identifier(name), address(name)]),
  );
  return withGathering(shortened(standalone.default(ajv, all)));
}

/**
 * Ajv spells out for every mistake how it is added to the list, and keeps whole schemas for the sake of a list of words in
 * them. All of it would be read at every start, so it is said once.
 */
function shortened(code: string): string {
  const schemas = new Map(
    [...code.matchAll(/const (schema\d+) = (\{.*?\});(?=const |function |export )/g)].map(
      ([, name = '', json = '{}']) => [name, JSON.parse(json) as unknown],
    ),
  );
  return code
    .replace(
      ADDING,
      (_all, _name, path = 'instancePath', keyword, params) =>
        `vErrors = add(vErrors, ${path}, "${keyword}", ${params});`,
    )
    .replace(/\b(schema\d+)((?:\.\w+)+)/g, (all, name: string, path: string) => {
      const found = path.slice(1).split('.').reduce(below, schemas.get(name));
      return Array.isArray(found) ? JSON.stringify(found) : all;
    })
    .concat('\n', ADD);
}

const below = (value: unknown, step: string): unknown =>
  (value as Readonly<Record<string, unknown>> | undefined)?.[step];

const ADDING =
  /const (err\d+) = \{instancePath(?::([^{}]*?))?,schemaPath:"[^"]*",keyword:"(\w+)",params:(\{[^{}]*\})\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}/g;

const ADD = `function add(all, instancePath, keyword, params) {
  const error = { instancePath, keyword, params };
  if (all === null) return [error];
  all.push(error);
  return all;
}`;

/**
 * Ajv copies all errors so far whenever a part adds its own, which takes minutes for a file that is wrong in many thousand
 * places. Adding them to one list takes no time.
 */
function withGathering(code: string): string {
  const gathered = code.replace(
    /vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g,
    'gather(vErrors, $1.errors)',
  );
  if (gathered.includes('.concat(')) throw new Error('Ajv writes its errors in a new way.');
  return `${gathered}
function gather(all, more) {
  if (all === null) return more;
  for (const error of more) all.push(error);
  return all;
}`;
}

const address = (name: string): string => `file:///specs/${name}/1.schema.json`;

const identifier = (name: string): string => `check_${name.replaceAll('-', '_')}`;

/** Ajv leaves calls of \`require\` in its output; here they become part of the module. */
async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.', loader: 'js' },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    platform: 'neutral',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
