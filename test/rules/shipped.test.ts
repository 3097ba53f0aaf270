import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { loadPacks } from '../../cli/core/rules/load-packs.ts';
import { prove } from '../../cli/core/rules/prove.ts';
import { language, source } from './pack-files.ts';

const files = readdirSync('rules', { recursive: true, encoding: 'utf8' })
  .map((file) => `rules/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.yaml'))
  .sort();
const folders = [...new Set(files.map((file) => dirname(file)))].map((folder) =>
  files
    .filter((file) => dirname(file) === folder)
    .map((file) => source(file, readFileSync(file, 'utf8'))),
);
const { packs, findings } = loadPacks(folders, language);

describe('the rules that come with the tool', () => {
  test('load without a mistake', () => {
    expect(findings).toEqual([]);
  });

  describe.each([...packs.values()].filter(({ rules }) => rules.length > 0))('$id', ({ rules }) => {
    test.each(rules)('$id proves itself', (rule) => {
      expect(prove(rule)).toEqual([]);
    });
  });
});
