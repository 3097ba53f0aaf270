import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digestOfFolder, emptyFolder, fairlot } from './run-fairlot.ts';

/** A copy of the Glasgow example, with a line of its tender written anew. */
function glasgow(line = /^$/, anew = ''): string {
  const folder = emptyFolder();
  cpSync('examples/glasgow-recovery', folder, {
    recursive: true,
    filter: (path) => !path.endsWith('expected'),
  });
  const file = join(folder, 'tender.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(line, anew));
  return folder;
}

describe('a check that looked at nothing never says that nothing is wrong', () => {
  test('an empty folder', () => {
    const { status, stdout } = fairlot(['check'], emptyFolder());
    expect(status).toBe(2);
    expect(stdout).toContain('There is no file to check here');
  });

  test('a misspelt file of a tender', () => {
    const { status, stdout } = fairlot(['check', 'pannel.yaml'], glasgow());
    expect(status).toBe(2);
    expect(stdout).toContain('pannel.yaml:1:1 error files/missing');
  });

  test('a file beside the tender that is no YAML', () => {
    const folder = glasgow();
    writeFileSync(join(folder, 'notes.txt'), 'hello\n');
    const { status, stdout } = fairlot(['check', 'notes.txt'], folder);
    expect(status).toBe(1);
    expect(stdout).toContain('notes.txt:1:1 error source/not-fields');
  });
});

describe('a score is always of one whole competition', () => {
  test('a part of it, such as the bids, leads to the whole', () => {
    const folder = glasgow();
    const part = fairlot(['score', 'bids', '--out', 'one'], folder);
    expect(part.status).toBe(0);
    fairlot(['score', '--out', 'two'], folder);
    expect(readFileSync(join(folder, 'one/result.yaml'))).toEqual(
      readFileSync(join(folder, 'two/result.yaml')),
    );
  });

  test('a path that leads nowhere is refused, and nothing is written', () => {
    const folder = glasgow();
    const before = digestOfFolder(folder);
    const { status, all } = fairlot(['score', 'nowhere'], folder);
    expect(status).toBe(2);
    expect(all).toContain('nowhere:1:1 error files/missing');
    expect(digestOfFolder(folder)).toBe(before);
  });

  test('a folder that holds several competitions names them', () => {
    const folder = emptyFolder();
    for (const name of ['north', 'south'])
      cpSync('examples/glasgow-recovery/tender.yaml', join(folder, name, 'tender.yaml'));
    const { status, stdout } = fairlot(['score'], folder);
    expect(status).toBe(2);
    expect(stdout).toContain('There are 2 tenders in this folder: north and south.');
    expect(stdout).toContain('What to do: name one of these folders.');
  });
});

describe('one slip in a tender is one finding', () => {
  test('a day that no calendar has', () => {
    const folder = glasgow(/commenced_on: \S+/, 'commenced_on: 2019-02-30');
    const { status, stdout } = fairlot(['check'], folder);
    expect(status).toBe(1);
    expect(stdout).toContain('`commenced_on` is `2019-02-30`, which no calendar or clock has.');
    expect(stdout).toContain('1 error in 1 file.');
  });

  test('an hour that no clock has', () => {
    const folder = glasgow(/deadline: \S+/, 'deadline: 2019-06-11T25:00');
    expect(fairlot(['check'], folder).stdout).toContain('`2019-06-11T25:00`, which no calendar');
  });

  test('a lot that lies outside the folder is said to, and is not read', () => {
    const folder = glasgow(/^lot_files:.*$/m, 'lot_files: [../lots/lot-1.yaml, lots/lot-2.yaml]');
    const { status, stdout } = fairlot(['check'], folder);
    expect(status).toBe(1);
    expect(stdout).toMatch(/`..\/lots\/lot-1.yaml` lies outside the folder of the tender/);
  });

  test('a tender without lots does not blame every bid for it', () => {
    const { status, stdout } = fairlot(['check'], glasgow(/^lot_files:.*\n/m, ''));
    expect(status).toBe(1);
    expect(stdout).toContain('tender/no-lots');
    expect(stdout).not.toContain('unknown-lot');
  });
});
