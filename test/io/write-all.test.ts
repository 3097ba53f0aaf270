import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeAll } from '../../cli/io/write-all.ts';

let root = '';
let folder = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fairlot-'));
  folder = join(root, 'out');
});
afterEach(() => rmSync(root, { recursive: true }));

const KEEP = { others: 'keep' } as const;
const REPLACE = { others: 'replace' } as const;

const write = (files: Record<string, string>, options: typeof KEEP | typeof REPLACE = KEEP) => {
  const { written, troubles } = writeAll(folder, new Map(Object.entries(files)), options);
  return { written, codes: troubles.map(({ finding }) => finding.code) };
};

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

const everything = (): string[] => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();

describe('what the tool wrote it may write again', () => {
  test('files go into a new folder and into folders below it', () => {
    expect(write({ 'a.md': 'one', 'letters/b.md': 'two' })).toEqual({
      written: ['a.md', 'letters/b.md'],
      codes: [],
    });
    expect([read('a.md'), read('letters/b.md')]).toEqual(['one', 'two']);
    expect(everything()).toEqual([
      'out',
      'out/.fairlot.json',
      'out/a.md',
      'out/letters',
      'out/letters/b.md',
    ]);
  });

  test('a second run replaces the files of the first and still knows the others', () => {
    write({ 'a.md': 'one', 'b.md': 'two' });
    expect(write({ 'a.md': 'new' }).codes).toEqual([]);
    expect(write({ 'b.md': 'new' }).codes).toEqual([]);
    expect([read('a.md'), read('b.md')]).toEqual(['new', 'new']);
  });

  test('the same words that are already there are no trouble', () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'a.md'), 'same');
    expect(write({ 'a.md': 'same' }).codes).toEqual([]);
  });
});

describe('what the tool did not write it keeps', () => {
  test('one such file stops all of them before anything is written', () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'b.md'), 'mine');
    const before = everything();
    expect(write({ 'a.md': 'one', 'b.md': 'two' })).toEqual({
      written: [],
      codes: ['files/not-ours'],
    });
    expect([everything(), read('b.md')]).toEqual([before, 'mine']);
  });

  test('a file that was changed since is kept too, until someone says otherwise', () => {
    write({ 'a.md': 'one' });
    writeFileSync(join(folder, 'a.md'), 'corrected by hand');
    expect(write({ 'a.md': 'two' }).codes).toEqual(['files/changed-since']);
    expect(read('a.md')).toBe('corrected by hand');
    expect(write({ 'a.md': 'two' }, REPLACE).codes).toEqual([]);
    expect(read('a.md')).toBe('two');
  });

  test.each(['not JSON', '[]', '{"files": null}', 'null', '{"files": {"a.md": 5}}'])(
    'a spoilt manifest (%s) makes every file somebody else’s',
    (manifest) => {
      write({ 'a.md': 'one' });
      writeFileSync(join(folder, '.fairlot.json'), manifest);
      expect(write({ 'a.md': 'two' }).codes).toHaveLength(1);
      expect(read('a.md')).toBe('one');
    },
  );
});

describe('nothing is written outside the folder', () => {
  test.each([
    '../a.md',
    '/a.md',
    'x/../../a.md',
    '',
    'a//b',
    './a',
    'C:/a',
    'a\\b',
    '.fairlot.json',
  ])('the path %j is refused', (path) => {
    expect(write({ [path]: 'x' }, REPLACE)).toEqual({ written: [], codes: ['files/outside'] });
    expect(everything()).toEqual([]);
  });

  test('a link to a folder elsewhere is not followed', () => {
    mkdirSync(folder);
    mkdirSync(join(root, 'elsewhere'));
    symlinkSync('../elsewhere', join(folder, 'letters'));
    expect(write({ 'letters/a.md': 'x' }, REPLACE).codes).toEqual(['files/a-link']);
    expect(readdirSync(join(root, 'elsewhere'))).toEqual([]);
  });

  test('a link to a file elsewhere is refused, and replaced rather than followed when forced', () => {
    mkdirSync(folder);
    writeFileSync(join(root, 'mine.md'), 'mine');
    symlinkSync('../mine.md', join(folder, 'a.md'));
    expect(write({ 'a.md': 'x' }).codes).toEqual(['files/a-link']);
    expect(write({ 'a.md': 'x' }, REPLACE).codes).toEqual([]);
    expect(readFileSync(join(root, 'mine.md'), 'utf8')).toBe('mine');
  });
});

describe('a failure leaves no half file', () => {
  test('a folder in the place of a file, and a file in the place of a folder, are told', () => {
    mkdirSync(join(folder, 'a.md'), { recursive: true });
    writeFileSync(join(folder, 'letters'), '');
    expect(write({ 'a.md': 'x', 'letters/b.md': 'y' }, REPLACE).codes).toEqual([
      'files/a-folder',
      'files/not-a-folder',
    ]);
  });

  // A name of 250 letters fits, but not with the ending of the piece beside it: a failure halfway that root meets too.
  test('what was written before a failure is remembered, and no piece is left', () => {
    const long = 'n'.repeat(250);
    expect(write({ 'a.md': 'one', [long]: 'x', 'b.md': 'two' })).toEqual({
      written: ['a.md'],
      codes: ['files/long-name'],
    });
    expect(existsSync(join(folder, 'b.md'))).toBe(false);
    expect(everything().filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(write({ 'a.md': 'again' }).codes).toEqual([]);
  });

  test('a folder that is a file cannot be written into', () => {
    writeFileSync(folder, '');
    expect(write({ 'a.md': 'x' }).codes).toEqual(['files/not-a-folder']);
    expect(readFileSync(folder, 'utf8')).toBe('');
  });
});
