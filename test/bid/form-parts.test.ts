import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../cli/core/source/source.ts';
import { schemaAt } from '../../cli/core/spec/schema-at.ts';

const FOLDER = 'specs/bid/parts';
const parts = readdirSync(FOLDER).toSorted();

/** Every field of some data, as the path that leads to it. */
function fieldsOf(
  data: unknown,
  path: readonly (string | number)[] = [],
): readonly (string | number)[][] {
  if (Array.isArray(data)) return data.flatMap((item, at) => fieldsOf(item, [...path, at]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [
    [...path, key],
    ...fieldsOf(value, [...path, key]),
  ]);
}

describe('the parts of a form for a bid', () => {
  test('there are some', () => expect(parts.length).toBeGreaterThan(15));

  test.each(parts)(
    '%s names only fields that a bid has, also in lines that are taken out',
    (file) => {
      const text = readFileSync(join(FOLDER, file), 'utf8');
      const [notes = '', body = ''] = text.split('\n\n');
      expect(notes).toMatch(/^# \S/);
      expect(notes.split('\n').every((line) => line.startsWith('# '))).toBe(true);
      const bare = body.replace(/^# /gm, '');
      const { source, findings } = readSource(file, bare);
      expect(findings).toEqual([]);
      const unknown = fieldsOf(source?.data).filter((path) => {
        const holder = schemaAt('bid', undefined, path.slice(0, -1));
        return holder.properties?.[String(path.at(-1))] === undefined;
      });
      expect(unknown).toEqual([]);
      expect(Object.keys(source?.data ?? {})).toEqual([file.replace('.yaml', '')]);
    },
  );

  test.each(parts)('%s is in sentences of at most 25 words', (file) => {
    const [notes = ''] = readFileSync(join(FOLDER, file), 'utf8').split('\n\n');
    const sentences = notes.replace(/^# /gm, '').split(/[.?:]\s|\n/);
    expect(sentences.filter((one) => one.split(/\s+/).length > 25)).toEqual([]);
  });
});
