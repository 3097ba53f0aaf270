import { cpSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digestOfFolder, emptyFolder, fairlot } from './run-fairlot.ts';

const TENDER = 'examples/glasgow-recovery';

/** A folder with one file of these bytes. */
function folderWith(name: string, content: string | Uint8Array): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, name), content);
  return folder;
}

const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
  .concat(
    [...'bcdefghij'].map((name, at) => `${name}: &${name} [${`*${'abcdefghij'[at]}, `.repeat(9)}]`),
  )
  .join('\n');

describe('a file that cannot be used is told in plain words, and nothing is changed', () => {
  test.each([
    ['not YAML', 'format: tender/1\ntitle: [one, two\n', 1, 'source/unclosed-bracket'],
    [
      'two documents in one file',
      'format: scale/1\n---\nformat: scale/1\n',
      1,
      'source/second-document',
    ],
    ['an empty file', '', 1, 'source/empty'],
    ['an alias bomb', bomb, 1, 'source/anchor'],
    ['bytes that are not UTF-8', new Uint8Array([0x66, 0xff, 0xfe, 0x3a]), 1, 'files/not-utf8'],
  ])('%s', (_name, content, exit, code) => {
    const folder = folderWith('bad.yaml', content);
    const before = digestOfFolder(folder);
    const { status, stdout, all } = fairlot(['check', 'bad.yaml'], folder);
    expect(status).toBe(exit);
    expect(stdout).toContain(` ${code}\n`);
    expect(stdout).toContain('What to do:');
    expect(all).not.toMatch(/\n\s+at .*\.js/);
    expect(digestOfFolder(folder)).toBe(before);
  });

  test('a file over 10 MB is refused unread', () => {
    const folder = folderWith('big.yaml', 'format: tender/1\n');
    truncateSync(join(folder, 'big.yaml'), 10_000_001);
    const { status, stdout } = fairlot(['check', 'big.yaml'], folder);
    expect([status, stdout.includes('files/too-large')]).toEqual([2, true]);
  });

  test('a file that is missing, and a link that leads nowhere', () => {
    const folder = emptyFolder();
    symlinkSync('nowhere.yaml', join(folder, 'link.yaml'));
    for (const name of ['gone.yaml', 'link.yaml'])
      expect(fairlot(['check', name], folder)).toMatchObject({ status: 2 });
    expect(fairlot(['check', 'gone.yaml'], folder).stdout).toContain('files/missing');
  });

  test('a bid whose tender cannot be read is not called good', () => {
    const folder = emptyFolder();
    cpSync(TENDER, folder, { recursive: true });
    writeFileSync(join(folder, 'tender.yaml'), 'format: tender/1\ntitle: [one, two\n');
    const { status, stdout } = fairlot(['check', 'bids/bidder-a.yaml'], folder);
    expect([status, stdout.includes('tender.yaml:2')]).toEqual([1, true]);
  });

  test('a folder where a file should be', () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'tender.yaml'));
    const { status, all } = fairlot(['score', '.'], folder);
    expect([status, all.includes('There is no tender')]).toEqual([2, true]);
  });
});

describe('a command that cannot be followed changes nothing', () => {
  test.each([
    [['chek'], 'Did you mean `check`?'],
    [['check', '--fromat', 'json'], 'fromat'],
    [['check', '--format', 'xml'], 'It can be text, json or github.'],
    [['schema', 'tendr'], 'Did you mean `tender`?'],
    [['try', 'lowest-ratoi', '--weight', '40', '100'], 'Did you mean `lowest-ratio`?'],
    [['try', 'lowest-ratio', '100'], '--weight'],
    [['try', 'lowest-ratio', '--weight', '40', 'ten'], 'is not a price'],
    [['render', TENDER, '--doc', 'lettr'], 'Did you mean `letter`?'],
  ])('fairlot %s', (words, says) => {
    const { status, all } = fairlot(words);
    expect(status).toBe(2);
    expect(all).toContain(says);
    expect(all).not.toMatch(/\n\s+at .*\.js/);
  });

  test('no command at all shows what there is', () => {
    expect(fairlot([]).stdout).toContain('fairlot check [path..]');
  });
});

describe('writing keeps what others wrote', () => {
  const out = join(emptyFolder(), 'out');

  test('a result is written once more without a question', () => {
    for (const _ of [1, 2]) expect(fairlot(['score', TENDER, '--out', out]).status).toBe(0);
  });

  test('a file that somebody changed is kept, unless --force says otherwise', () => {
    const file = join(out, 'result.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}# mine\n`);
    const refused = fairlot(['score', TENDER, '--out', out]);
    expect([refused.status, refused.all.includes('files/changed')]).toEqual([2, true]);
    expect(readFileSync(file, 'utf8')).toMatch(/# mine\n$/);
    expect(fairlot(['score', TENDER, '--out', out, '--force']).status).toBe(0);
    expect(readFileSync(file, 'utf8')).not.toMatch(/# mine\n$/);
  });

  test('a result of files that have changed since is not rendered', () => {
    const copy = join(emptyFolder(), 'tender');
    cpSync(TENDER, copy, { recursive: true });
    const folder = join(copy, 'out');
    fairlot(['score', copy, '--out', folder]);
    const bid = join(copy, 'bids/bidder-a.yaml');
    writeFileSync(bid, `${readFileSync(bid, 'utf8')}# one more line\n`);
    const { status, all } = fairlot([
      'render',
      copy,
      '--out',
      folder,
      '--to',
      'md',
      '--doc',
      'letter',
    ]);
    expect([status, all.includes('result/stale')]).toEqual([1, true]);
  });
});
