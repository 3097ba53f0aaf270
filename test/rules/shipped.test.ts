import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { loadPacks } from '../../cli/core/rules/load-packs.ts';
import { prove } from '../../cli/core/rules/prove.ts';
import { checkShape } from '../../cli/core/spec/validate.ts';
import { language, source } from './pack-files.ts';

const files = readdirSync('rules', { recursive: true, encoding: 'utf8' })
  .map((file) => `rules/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map((file) => source(file, readFileSync(file, 'utf8')));
const folders = [...new Set(files.map(({ file }) => dirname(file)))].map((folder) =>
  files.filter(({ file }) => dirname(file) === folder),
);
const { packs, findings } = loadPacks(folders, language);
const rules = [...packs.values()].flatMap((pack) => pack.rules);

describe('the rules that come with the tool', () => {
  test.each(files)('$file fits its format', (file) => {
    expect(checkShape(file)).toEqual([]);
  });

  test('stand in folders that say what they are', () => {
    const homeless = folders.filter(
      ([first, ...rest]) =>
        first !== undefined &&
        !/^rules\/(findings|coverage)\//.test(first.file) &&
        ![first, ...rest].some(({ file }) => file.endsWith('/pack.yaml')),
    );
    expect(homeless.flat().map(({ file }) => file)).toEqual([]);
  });

  test('load without a mistake', () => {
    expect(findings).toEqual([]);
    expect(rules.length).toBeGreaterThanOrEqual(18);
  });

  test.each(rules)('$id proves itself', (rule) => {
    expect(prove(rule)).toEqual([]);
  });

  test.each(rules)('$id is shown to hold and to be broken', ({ written }) => {
    const { examples } = written;
    expect(examples.some(({ holds }) => holds)).toBe(true);
    expect(examples.some(({ says }) => says !== undefined)).toBe(true);
  });

  test.each(rules)(
    '$id calls nothing an error but law, a policy of the government and one that was chosen',
    ({ written }) => {
      if (written.basis === 'law') expect(written.because.law).toBeDefined();
      else if (written.severity === 'error')
        expect(['sector', 'government policy']).toContain(written.basis);
    },
  );
});
