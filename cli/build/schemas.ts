import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Schema } from '../core/spec/schema.ts';

/** Every format's schema by its name, read from `specs/`: the folder is the list of formats. */
export function readSchemas(root: string): ReadonlyMap<string, Schema> {
  const names = readdirSync(join(root, 'specs'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return new Map(names.map((name) => [name, readSchema(root, name)]));
}

const readSchema = (root: string, name: string): Schema =>
  JSON.parse(readFileSync(join(root, 'specs', name, '1.schema.json'), 'utf8')) as Schema;
