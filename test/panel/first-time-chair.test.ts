import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCompetition } from '../../cli/project/open/open-competition.ts';
import { severalFiles } from '../../cli/project/open/several-files.ts';
import { statusFolder } from '../../cli/project/panel/status-folder.ts';
import { emptyFolder, fairlot } from '../commands/run-fairlot.ts';

let folder = '';
beforeEach(() => {
  folder = join(emptyFolder(), 'tender');
  cpSync('examples/blind-panel', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const withoutSheets = (): void => {
  for (const part of ['sheets', 'moderation']) rmSync(join(folder, part), { recursive: true });
};

/** Takes the record back to its first decisions. */
const firstDecisions = (count: number): void => {
  const path = join(folder, 'decisions.yaml');
  const parts = readFileSync(path, 'utf8').split(/(?=^ {2}- kind: )/m);
  writeFileSync(path, parts.slice(0, count + 1).join(''));
};

const status = (): string =>
  (statusFolder(openCompetition(folder), { format: 'text' }).says ?? '').replaceAll(/\s+/g, ' ');

describe('while bids are opened, the status names the decision to record', () => {
  test.each<[number, string]>([
    [3, 'record when each bid arrived (1 to go)'],
    [4, 'give the bids their letters: `fairlot record blinded`.'],
    [5, '(4 bids to go): `fairlot record gate --bid bid-d --gate safeguarding --passes …`.'],
    [8, '(1 bid to go): `fairlot record gate --bid bid-a --gate safeguarding --passes …`.'],
    [9, 'wait for Ada Penrose, Idris Vaughan'],
  ])('after %i decisions', (count, next) => {
    withoutSheets();
    firstDecisions(count);
    expect(status()).toContain(next);
  });
});

describe('once a lot is scored, the status goes on from there', () => {
  test('to the letters while the files are those of the result, and back to scoring when they change', () => {
    fairlot(['score'], folder);
    expect(fairlot(['status'], folder).stdout).toContain('Next: write the report and the letters');
    writeFileSync(join(folder, 'panel.yaml'), '# later\n', { flag: 'a' });
    expect(fairlot(['status'], folder).stdout).toContain('Next: work out the result');
  });

  test('to the names while they are hidden', () => {
    firstDecisions(11);
    fairlot(['score'], folder);
    expect(fairlot(['status'], folder).stdout).toContain('`fairlot record unblinded`');
  });

  test('and the table of points fits 80 columns', () => {
    const { stdout } = fairlot(['score'], folder);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});

describe('a second file after `--read` is not taken for the folder of the tender', () => {
  test('and nothing is read', () => {
    const file = join(folder, 'panel.yaml');
    const outcome = severalFiles({ flag: 'read', files: ['a.xlsx'], folder: file });
    expect(outcome).toMatchObject({ exit: 2 });
    expect(outcome?.says).toContain('type `--read` before each file');
  });

  test('while the folder, or its tender.yaml, is', () => {
    for (const one of [folder, join(folder, 'tender.yaml')])
      expect(severalFiles({ flag: 'read', files: ['a.xlsx'], folder: one })).toBeUndefined();
  });
});
