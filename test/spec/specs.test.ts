import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptFiles } from '../../cli/build/generated-files.ts';
import { exact } from '../../cli/core/exact/exact.ts';
import { formatOf } from '../../cli/core/source/format-of.ts';
import { readSource } from '../../cli/core/source/source.ts';
import { formats, schemaOf } from '../../cli/core/spec/formats.ts';
import type { Schema } from '../../cli/core/spec/schema.ts';
import { validators } from '../../cli/core/spec/validators.generated.js';
import { asEditorsRead, editorCheck, sample, schemas } from './published.ts';

const examples = existsSync('examples')
  ? readdirSync('examples', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => join('examples', name))
  : [];

describe('the formats', () => {
  test('are the folders of specs', () => {
    expect(formats).toEqual([...schemas.keys()].sort());
    expect(schemaOf('tender')).toEqual(schemas.get('tender'));
    expect(schemaOf('constructor')).toBeUndefined();
  });

  test('have generated types and pages that are not stale (run `npm run generate`)', async () => {
    for (const [path, text] of await keptFiles('.')) expect(readFileSync(path, 'utf8')).toBe(text);
  });
});

describe.each([...schemas])('every field of %s', (format, schema) => {
  const parts = [['', schema], ...Object.entries(schema.$defs ?? {})] as [string, Schema][];
  const fields = parts.flatMap(([part, { properties = {} }]) =>
    Object.entries(properties).map(([name, field]) => ({ part, name, field })),
  );

  test('has a title, a description and an example', () => {
    const bare = fields.filter(
      ({ field }) => !field.title || !field.description || !field.examples?.length,
    );
    expect(bare.map(({ part, name }) => `${part}.${name}`)).toEqual([]);
  });

  test('has examples that fit it', () => {
    const wrong = fields.flatMap(({ part, name, field }) => {
      const at = `#${part && `/$defs/${part}`}/properties/${name}`;
      const check = editorCheck(format, at);
      return (field.examples ?? []).filter((example) => !check(example)).map(() => at);
    });
    expect(wrong).toEqual([]);
  });

  test('can be read in full and in part, and is judged as an editor would judge it', () => {
    const editor = editorCheck(format);
    const ours = validators[format];
    const whole = sample(schema, format);
    expect([editor(whole), editor.errors]).toEqual([true, null]);
    const places = pathsIn(whole);
    const value = fc.constantFrom<unknown>(
      ...[undefined, null, true, '', 'x', [], {}, ['x', 'x'], { x: 1 }],
      ...[-1, 0, 0.5, 1, 100, 100.01, 3],
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), value, (path, replacement) => {
        const changed = replaced(whole, path, replacement);
        expect([path, replacement, ours?.(asWeRead(changed))]).toEqual([
          path,
          replacement,
          editor(changed),
        ]);
      }),
      { numRuns: 300 },
    );
  });
});

test.each(examples)('%s is judged alike by an editor and by the tool', (path) => {
  const { source } = readSource(path, readFileSync(path, 'utf8'));
  const format = formatOf(source?.data)?.name ?? '';
  if (!source || !schemas.has(format)) return;
  expect(validators[format]?.(source.data)).toBe(editorCheck(format)(asEditorsRead(source.data)));
});

type Path = readonly string[];

function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Object.entries(value).flatMap(([key, one]) => pathsIn(one, [...path, key]));
  return path.length === 0 ? below : [path, ...below];
}

function replaced(value: unknown, [key, ...rest]: Path, replacement: unknown): unknown {
  if (key === undefined) return replacement;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string,
    unknown
  >;
  if (rest.length === 0 && replacement === undefined) {
    if (Array.isArray(copy)) copy.splice(Number(key), 1);
    else delete copy[key];
  } else copy[key] = replaced(copy[key], rest, replacement);
  return copy;
}

function asWeRead(value: unknown): unknown {
  if (typeof value === 'number') return exact(String(value));
  if (Array.isArray(value)) return value.map(asWeRead);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asWeRead(one)]));
}
