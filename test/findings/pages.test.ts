import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../cli/core/source/source.ts';
import { checkShape } from '../../cli/core/spec/validate.ts';
import type { WrittenFinding } from '../../cli/core/spec/written.generated.ts';
import { findingFiles } from '../../cli/project/explain/explained.ts';

const AREAS =
  'source spec files tender lot organisation bid partner panel sheet moderation decision pack rules price score template check result choices verify calculator guide'.split(
    ' ',
  );

const sources = readdirSync('cli', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.includes('.generated.'))
  .map((name) => ({ name, text: readFileSync(join('cli', name), 'utf8') }));

const inFile = (name: string, pattern: RegExp): string[] =>
  sources
    .filter((file) => file.name.startsWith(name))
    .flatMap((file) => [...file.text.matchAll(pattern)].map((match) => match[1] ?? ''));

/** A code written out: `'bid/not-answered'`. `'bid/1'` is a format. */
const writtenOut = inFile('', new RegExp(`'((?:${AREAS.join('|')})/[a-z]+(?:-[a-z]+)*)'`, 'g'));

const times = (areas: string, names: readonly string[]): string[] =>
  areas.split(' ').flatMap((area) => names.map((name) => `${area}/${name}`));

/** Codes that the code puts together, by the file that does it and the places that give it the other half. */
const PUT_TOGETHER: Readonly<Record<string, readonly string[]>> = {
  'core/source/refusal.ts': times('source', inFile('core/source', /refusal\(\s*'([a-z-]+)'/g)),
  'io/trouble.ts': times('files', [
    ...inFile('io/', /\bcode: '([a-z0-9-]+)'/g),
    ...inFile('project/open/check-opened.ts', /\bcode: '([a-z0-9-]+)'/g),
  ]),
  'core/documents/template-problem.ts': times(
    'template',
    inFile('core/documents/template-problem.ts', /^ {4}\| '([a-z-]+)'/gm),
  ),
  'core/competition/checks/weights.ts': inFile(
    'core/competition/checks/weights.ts',
    /readonly code: '([^;]+)';/g,
  ).flatMap((kinds) => kinds.split("' | '").map((kind) => `tender/${kind.replace("'", '')}-total`)),
  'core/competition/criterion-base.ts': times(
    'tender',
    inFile('core/competition/criterion-base.ts', /missing\(written, '([a-z]+)'/g).map(
      (field) => `missing-${field}`,
    ),
  ),
  'core/competition/resolve-shared.ts': times('tender', [
    'unknown-scale',
    'unknown-method',
    'unknown-criterion',
    'unknown-payment',
    'unknown-low-price',
    'unknown-shared-gate',
  ]),
  'core/competition/only-once.ts': [
    ...times('tender panel decision', ['second']),
    ...times('sheet moderation', ['repeated']),
  ],
  'core/competition/for-this-tender.ts': times('bid partner panel sheet moderation decision', [
    'other-tender',
    'other-version',
  ]),
  'core/competition/scored-bid.ts': times('sheet moderation', [
    'unknown-lot',
    'unknown-bid',
    'bid-not-in-lot',
  ]),
  'core/competition/off-scale.ts': times('sheet moderation', ['off-scale']),
  'core/competition/unknown-question.ts': times('bid sheet moderation', ['unknown-question']),
};

const codes = [...new Set([...writtenOut, ...Object.values(PUT_TOGETHER).flat()])].sort();

const pages = new Map(
  [...findingFiles()].map(([code, path]) => {
    const { source } = readSource(path, readFileSync(path, 'utf8'));
    return [code, { source, written: source?.data as WrittenFinding }] as const;
  }),
);

const page = (code: string): WrittenFinding => {
  const found = pages.get(code);
  if (!found) throw new Error(`There is no page for ${code}.`);
  return found.written;
};

describe('every mistake that the tool finds has a page, and every page is about one', () => {
  test('codes and pages are the same list', () => {
    expect([...pages.keys()].sort()).toEqual(codes);
  });

  test('no other file puts a code together', () => {
    const makes = /(?:finding\(|\bcode:)\s*`[^`]*\$\{[^`]*\}?[^`]*`/;
    const names = sources.filter(({ name, text }) => name !== 'cli' && makes.test(text));
    expect(names.map(({ name }) => name).sort()).toEqual(Object.keys(PUT_TOGETHER).sort());
  });

  test('every mistake shown in examples/broken has a page', () => {
    const shown = readdirSync('examples', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.includes('broken') && /\.ya?ml$/.test(name))
      .flatMap((name) => [
        ...readFileSync(join('examples', name), 'utf8').matchAll(/✗ ([a-z-]+\/[a-z0-9-]+)/g),
      ])
      .map((match) => match[1] ?? '')
      .filter((code) => AREAS.includes(code.split('/')[0] ?? ''));
    expect(shown.filter((code) => !pages.has(code))).toEqual([]);
  });
});

describe('each page is short and plain', () => {
  test.each([...pages.keys()])('%s', (code) => {
    const { source, written } = pages.get(code) ?? {};
    if (!source || !written) throw new Error(`The page of ${code} cannot be read.`);
    expect(checkShape(source)).toEqual([]);
    const { title, why, mend, bad, good } = written;
    const long = [title, why, mend]
      .flatMap((text) => text.split(/(?<=[.?!])\s+/))
      .filter((sentence) => sentence.trim().split(/\s+/).length > 25);
    expect(long).toEqual([]);
    expect(bad.trim()).not.toBe('');
    expect(good.trim()).not.toBe('');
    expect(bad).not.toBe(good);
    expect(`${bad}\n${good}`.split('\n').filter((line) => line.length > 74)).toEqual([]);
  });
});

const found = (text: string): string[] => {
  const { source, findings } = readSource('page.yaml', text);
  return (source ? [...findings, ...checkShape(source)] : findings).map(({ code }) => code);
};

const of = (area: string) => codes.filter((code) => code.startsWith(`${area}/`));

describe('what a page calls wrong is wrong, and what it calls right is right', () => {
  test.each(of('source'))('%s', (code) => {
    expect(readSource('page.yaml', page(code).bad).findings.map((one) => one.code)).toEqual([code]);
    expect(readSource('page.yaml', page(code).good).findings).toEqual([]);
  });

  // No published format has a list with a highest number of items yet.
  test.each(of('spec').filter((code) => code !== 'spec/too-many'))('%s', (code) => {
    expect(found(page(code).bad)).toEqual([code]);
    expect(found(page(code).good)).toEqual([]);
  });
});
