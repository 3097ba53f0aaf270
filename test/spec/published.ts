import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { readSchemas } from '../../cli/build/schemas.ts';
import { isExact } from '../../cli/core/exact/exact.ts';
import type { Schema } from '../../cli/core/spec/schema.ts';

/** Every published schema by its format, as the folder holds it. */
export const schemas: ReadonlyMap<string, Schema> = readSchemas('.');

const ajv = new Ajv2020({ strictTypes: false, discriminator: true });
for (const [name, schema] of schemas)
  ajv.addSchema(schema as object, `file:///specs/${name}/1.schema.json`);

/** What an editor would use: the published schema of a format (or a part of one), as it stands. */
export function editorCheck(format: string, part = ''): ValidateFunction {
  const check = ajv.getSchema(`file:///specs/${format}/1.schema.json${part}`);
  if (!check) throw new Error(`No schema for ${format}${part}`);
  return check;
}

/** Data as an editor reads them: every exact number a JSON number, without origins. */
export function asEditorsRead(value: unknown): unknown {
  if (isExact(value)) return value.valueOf();
  if (Array.isArray(value)) return value.map(asEditorsRead);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asEditorsRead(one)]));
}

/** A document with every field of a format, five levels down, made from the schema's own examples. */
export function sample(schema: Schema, format: string, depth = 0): unknown {
  if (schema.$ref) return sampleOf(schema.$ref, format, depth);
  if (schema.discriminator) return sample(schema.oneOf?.[0] ?? {}, format, depth);
  if (schema.const !== undefined) return schema.const;
  if (schema.properties) return sampleObject(schema, format, depth);
  if (schema.items?.$ref && depth < 5) return sampleList(schema, format, depth);
  return schema.examples?.[0];
}

function sampleOf(ref: string, format: string, depth: number): unknown {
  const [file = '', name] = ref.split('#/$defs/');
  const home = /([a-z-]+)\/1\.schema/.exec(file)?.[1] ?? format;
  const root = schemas.get(home) ?? {};
  return sample((name ? root.$defs?.[name] : root) ?? {}, home, depth);
}

const sampleList = ({ items = {}, minItems = 1 }: Schema, format: string, depth: number): unknown =>
  Array.from({ length: Math.max(1, minItems) }, () => sample(items, format, depth + 1));

const sampleObject = (schema: Schema, format: string, depth: number): unknown =>
  Object.fromEntries(
    Object.entries(schema.properties ?? {})
      .filter(([name]) => depth < 5 || schema.required?.includes(name))
      .map(([name, field]) => [name, sample(field, format, depth + 1)]),
  );
