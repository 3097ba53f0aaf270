import { rmSync, writeFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emitKeptRules } from '../../cli/build/emit-kept-rules.ts';
import { exact } from '../../cli/core/exact/exact.ts';
import { placeOf } from '../../cli/core/source/place-of.ts';
import { exactIn, toPlainJson } from '../../cli/core/source/plain-json.ts';
import { stillSays } from '../../cli/io/still-says.ts';
import { keptPath, sourceOf, type KeptPack } from '../../cli/project/rules/kept-rules.ts';
import { readSources } from '../../cli/project/open/read-sources.ts';
import { packFolders } from '../../cli/project/rules/rule-folders.ts';

const made = emitKeptRules();

const keptFiles = packFolders().flatMap(({ id, files }) => {
  const pack = JSON.parse(made.get(keptPath(id)) ?? '{}') as KeptPack;
  return readSources(files).sources.flatMap((whole) => {
    const name = whole.file.replace(/^.*\/|\.yaml$/g, '');
    return pack[name] ? [{ whole, kept: sourceOf(pack[name], whole.file) }] : [];
  });
});

describe('a rule that was read when the tool was built', () => {
  test.each(keptFiles.map(({ whole, kept }) => [whole.file, whole, kept] as const))(
    '%s is what its file says, without its examples',
    (_file, whole, kept) => {
      const { examples: _, ...used } = withoutPlaces(whole.data) as { examples?: unknown };
      expect(withoutPlaces(kept.data)).toEqual(used);
      expect(Object.keys(kept.data)).toEqual(Object.keys(used));
      expect(kept.text).toBe(whole.text);
    },
  );

  test('is any rule of a pack', () => {
    expect(keptFiles.length).toBeGreaterThan(400);
  });

  test('still knows where its fields stand', () => {
    const [one] = keptFiles.filter(({ whole }) => whole.file.endsWith('at-risk-cap.yaml'));
    expect(one && placeOf(one.kept.data, ['settings', 'cap'])).toEqual(
      one && placeOf(one.whole.data, ['settings', 'cap']),
    );
  });
});

test('a file that was edited since then is noticed, and so is one that is gone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fairlot-kept-'));
  const file = join(folder, 'rule.yaml');
  writeFileSync(file, 'title: Days to pay\n');
  expect(stillSays(file, readFileSync(file, 'utf8'))).toBe(true);
  writeFileSync(file, 'title: Days to pay!\n');
  expect(stillSays(file, 'title: Days to pay\n')).toBe(false);
  rmSync(folder, { recursive: true });
  expect(stillSays(file, 'title: Days to pay\n')).toBe(false);
});

describe('numbers in kept rules', () => {
  test('come back exactly as they were written', () => {
    const data = { share: exact('20.25'), list: [exact('663540'), 'two', null, true] };
    expect(exactIn(JSON.parse(toPlainJson(data) ?? '{}') as object)).toEqual(data);
  });

  test('are not kept when a computer cannot hold them', () => {
    expect(toPlainJson({ share: exact('0.1234567890123456789') })).toBeUndefined();
  });
});

/** Only the data, as a person wrote it. */
function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (Object.getPrototypeOf(value ?? 0) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value as object).map(([name, one]) => [name, withoutPlaces(one)]),
  );
}
