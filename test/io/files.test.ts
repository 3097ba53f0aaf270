import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listFolder, readText } from '../../cli/io/files.ts';
import { troubleFrom } from '../../cli/io/trouble.ts';

const folder = mkdtempSync(join(tmpdir(), 'fairlot-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

const troubleIn = (name: string) => {
  const { trouble } = readText(at(name));
  return trouble && [trouble.finding.code, trouble.exit];
};

test('text in UTF-8 is read as it is, Welsh letters, byte order mark and all', () => {
  writeFileSync(at('a.yaml'), '\uFEFFtitle: Tŷ\r\n');
  expect(readText(at('a.yaml'))).toEqual({ text: '\uFEFFtitle: Tŷ\r\n' });
});

test('a file of exactly 10 MB is read; one byte more is refused unread', () => {
  writeFileSync(at('large.yaml'), '');
  truncateSync(at('large.yaml'), 10_000_000);
  expect(troubleIn('large.yaml')).toBeUndefined();
  truncateSync(at('large.yaml'), 10_000_001);
  expect(troubleIn('large.yaml')).toEqual(['files/too-large', 2]);
});

test('bytes that are not UTF-8 are a mistake in a file that can be read', () => {
  writeFileSync(at('latin.yaml'), Buffer.from([0x61, 0x3a, 0x20, 0xe9]));
  expect(troubleIn('latin.yaml')).toEqual(['files/not-utf8', 1]);
});

test('what is missing, a folder, a broken link or a pipe is said to be so', () => {
  mkdirSync(at('folder'));
  symlinkSync('nowhere', at('dangling'));
  symlinkSync('loop', at('loop'));
  execFileSync('mkfifo', [at('pipe')]);
  expect(troubleIn('none.yaml')).toEqual(['files/missing', 2]);
  expect(troubleIn('folder')).toEqual(['files/a-folder', 2]);
  expect(troubleIn('dangling')).toEqual(['files/missing', 2]);
  expect(troubleIn('loop')).toEqual(['files/link-loop', 2]);
  expect(troubleIn('a.yaml/b.yaml')).toEqual(['files/not-a-folder', 2]);
  expect(troubleIn('n'.repeat(300))).toEqual(['files/long-name', 2]);
  expect(troubleIn('pipe')).toEqual(['files/not-a-file', 2]);
});

// The owner of a machine may read everything, so taking permission away proves nothing there: the error itself is given.
test.each(['EACCES', 'EPERM'])('%s is said to be forbidden', (code) => {
  const trouble = troubleFrom('a.yaml', { code });
  expect([trouble.finding.code, trouble.exit]).toEqual(['files/forbidden', 2]);
});

test('an error of the system without plain words keeps its name', () => {
  expect(troubleFrom('a.yaml', { code: 'EIO' }).finding.message).toContain('EIO');
});

test('a folder is listed in one order, without hidden names and broken links', () => {
  const inside = at('list');
  mkdirSync(join(inside, 'lots'), { recursive: true });
  for (const name of ['b.yaml', 'a.yaml', '.hidden']) writeFileSync(join(inside, name), '');
  symlinkSync('nowhere', join(inside, 'c.yaml'));
  expect(listFolder(inside).entries?.map(({ name, is }) => `${is} ${name}`)).toEqual([
    'file a.yaml',
    'file b.yaml',
    'folder lots',
  ]);
  expect(listFolder(at('none')).trouble?.finding.code).toBe('files/missing');
  expect(listFolder(at('a.yaml')).trouble?.finding.code).toBe('files/not-a-folder');
});
