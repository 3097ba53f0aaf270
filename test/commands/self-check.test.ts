import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ALL_ANSWERS, smallTender, TODAY } from '../guide/a-small-guide.ts';
import { digestOfFolder, emptyFolder } from './run-fairlot.ts';

const main = join(process.cwd(), 'dist/main.js');

/** Runs a self-check in a folder with these lines piped in, or nothing at all. */
function selfCheck(
  folder: string,
  words: readonly string[],
  lines: readonly string[] | undefined = undefined,
) {
  const home = emptyFolder();
  const env = { PATH: process.env['PATH'], NO_COLOR: '1', HOME: home, TMPDIR: home };
  const line = [main, 'self-check', '.', '--on', TODAY, ...words];
  const { stdout, stderr, status } = spawnSync('node', line, {
    encoding: 'utf8',
    cwd: folder,
    env,
    ...(lines === undefined
      ? { stdio: ['ignore', 'pipe', 'pipe'] }
      : { input: lines.map((one) => `${one}\n`).join('') }),
  });
  return { all: (stdout + stderr).replace(/\s+/g, ' '), stdout, stderr, status, home };
}

const kept = (folder: string, name = 'organisation.yaml'): string =>
  readFileSync(join(folder, name), 'utf8');
const plainly = (folder: string, lines: readonly string[], ...words: readonly string[]) =>
  selfCheck(folder, ['--plain', ...words], lines);
/** A small tender with every question answered. */
function answered(): string {
  const folder = smallTender();
  expect(plainly(folder, ALL_ANSWERS).status).toBe(2);
  return folder;
}

describe('without a person at a terminal', () => {
  test('it says what to do instead, and changes nothing', () => {
    const folder = smallTender();
    const { all, status } = selfCheck(folder, []);
    expect(status).toBe(2);
    expect(all).toContain('nobody is there to answer');
    expect(all).toContain('--answers');
    expect(existsSync(join(folder, 'organisation.yaml'))).toBe(false);
  });

  test.each([
    [['--format', 'json'], 'Name a file of answers with --answers too.'],
    [['--answers', 'a.yaml', '--organisation', 'b.yaml'], 'Not both.'],
    [['--answers', 'a.yaml'], 'There is no file `a.yaml`.'],
    [['--lot', 'lot-3'], 'Did you mean `lot-1`?'],
    [['--organisation', 'no/such/organisation.yaml'], 'There is no such file or folder.'],
    [['--organisation', 'lots'], 'This is a folder, but a file is needed.'],
  ])('%j is refused in clear words', (words, says) => {
    const { all, status } = selfCheck(smallTender(), words);
    expect(status).toBe(2);
    expect(all).toContain(says);
    expect(all).not.toMatch(/ at \S+ \(|node:/);
  });
});

describe('plain talk', () => {
  test('asks everything, keeps it, and ends in the result', () => {
    const folder = smallTender();
    const { stdout, stderr, status, all } = plainly(folder, [...ALL_ANSWERS, 'result']);
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).not.toContain('\u001b');
    expect(all).toContain('Can we bid?');
    expect(all).toContain('Next:');
    expect(kept(folder)).toContain('name: Tŷ Cyfle 🌻\n');
    expect(kept(folder)).toContain('id: ty-cyfle\n');
    expect(kept(folder)).toContain('annual_income: 61000.5\n');
    expect(stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
  });

  test('an input that ends early loses nothing, and the same command goes on', () => {
    const folder = smallTender();
    const first = plainly(folder, ALL_ANSWERS.slice(0, 5));
    expect(first.status).toBe(2);
    expect(first.all).toContain('The input ended before the last question.');
    expect(first.all).toContain('`fairlot self-check . --plain` goes on where you stopped.');
    const again = plainly(folder, ALL_ANSWERS.slice(5));
    expect(again.all).toContain('5 answers from before are used again.');
    expect(again.all).toContain('All is answered.');
    expect(plainly(folder, ['result']).status).toBe(0);
  });

  test('nothing answered is nothing saved', () => {
    const folder = smallTender();
    expect(plainly(folder, []).all).toContain('Nothing was answered, so nothing was saved.');
    expect(existsSync(join(folder, 'organisation.yaml'))).toBe(false);
    expect(plainly(folder, ['Larkrise', 'save']).status).toBe(0);
    expect(kept(folder)).toContain('name: Larkrise');
  });

  test('what is refused is told once, and the list is not read out again', () => {
    const { all, stdout } = plainly(smallTender(), ['X', '7', '9', '1', '1e9', '₤5', 'save']);
    expect(stdout.match(/2\. Outreach/g)).toHaveLength(1);
    expect(all).toContain('such as 1, 2.');
    expect(all).toContain('“1e9” is not a number that we can read. Write it like this: £420,000');
  });

  test('control characters reach neither the screen nor the file', () => {
    const folder = smallTender();
    const { stdout } = plainly(folder, ['Lark\u001b[2J\u0007rise \u202eA', 'save']);
    expect(stdout).not.toContain('\u001b');
    expect(kept(folder)).toContain('name: Lark rise A\n');
  });

  test('a tender cannot move the cursor either', () => {
    const folder = smallTender();
    const lot = join(folder, 'lots/lot-1.yaml');
    const text = readFileSync(lot, 'utf8').replace(/^title: .*$/m, 'title: "A\\e[2Jlot"');
    writeFileSync(lot, text);
    expect(plainly(folder, ['X', 'save']).stdout).not.toContain('\u001b');
  });
});

describe('what is written', () => {
  test('is the one file of answers, and nothing at home or elsewhere', () => {
    const folder = smallTender();
    const before = readdirSync(folder, { recursive: true }).length;
    const { home } = plainly(folder, [...ALL_ANSWERS, 'result'], '--organisation', 'ours.yaml');
    expect(readdirSync(folder, { recursive: true })).toHaveLength(before + 1);
    expect(readdirSync(home)).toEqual([]);
    expect(kept(folder, 'ours.yaml')).toContain('format: organisation/1');
  });

  test('keeps comments, layout, line ends and the mark at the start byte for byte', () => {
    const folder = smallTender();
    const hand =
      '\uFEFF# ours\r\nformat: organisation/1\r\nplaces: [ Harling ]   # both\r\n\r\n# end\r\n';
    writeFileSync(join(folder, 'organisation.yaml'), hand);
    plainly(folder, ['Larkrise', 'save']);
    expect(kept(folder)).toBe(`${hand}id: larkrise\r\nname: Larkrise\r\n`);
  });

  test('goes through a link to the file behind it, and leaves who may read it', () => {
    const folder = smallTender();
    const real = join(emptyFolder(), 'ours.yaml');
    writeFileSync(real, 'format: organisation/1\n');
    chmodSync(real, 0o640);
    symlinkSync(real, join(folder, 'organisation.yaml'));
    plainly(folder, ['Larkrise', 'save']);
    expect(readFileSync(real, 'utf8')).toContain('name: Larkrise');
    expect(statSync(real).mode & 0o777).toBe(0o640);
  });

  test.each([
    ['a read-only file', 'format: organisation/1\n', 0o444, 'does not let you open this'],
    ['no YAML', 'name: [\n', 0o644, 'the closing bracket is missing'],
    ['another format', 'format: tender/1\nid: x\n', 0o644, 'not the file of an organisation'],
    ['a wrong kind', 'format: organisation/1\nannual_income: lots\n', 0o644, 'must be a number'],
    ['an odd layout', '{ format: organisation/1 }\n', 0o644, 'laid out so that no answer'],
  ])('never spoils a file with %s', (_, text, mode, says) => {
    const folder = smallTender();
    writeFileSync(join(folder, 'organisation.yaml'), text);
    chmodSync(join(folder, 'organisation.yaml'), mode);
    const { all, status } = plainly(folder, ['Larkrise', 'save']);
    expect(status).toBeGreaterThan(0);
    expect(all).toContain(says);
    expect(kept(folder)).toBe(text);
  });
});

describe('a file of answers', () => {
  test('is used as it is: nothing is asked and nothing is written', () => {
    const folder = answered();
    const before = digestOfFolder(folder);
    const { stdout, status, all } = selfCheck(folder, ['--answers', 'organisation.yaml']);
    expect(status).toBe(0);
    expect(all).toContain('Can we bid?');
    expect(digestOfFolder(folder)).toBe(before);
    const again = selfCheck(folder, ['--answers', 'organisation.yaml']);
    expect(again.stdout).toBe(stdout);
  });

  test('says how much has no answer, and counts it as not known', () => {
    const folder = smallTender();
    writeFileSync(join(folder, 'few.yaml'), 'format: organisation/1\nname: Larkrise\n');
    const { all, status } = selfCheck(folder, ['--answers', 'few.yaml']);
    expect(status).toBe(0);
    expect(all).toContain(
      'No lot was picked, so every lot is looked at. Note: 13 questions have no answer in this file. That counts as not known.',
    );
    expect(all).toContain('Outreach to women on the Levels');
  });

  test('for another tender is told plainly', () => {
    const folder = answered();
    const other = join(folder, 'other.yaml');
    writeFileSync(other, kept(folder).replaceAll('tender: womens-services', 'tender: lantern'));
    const { all } = selfCheck(folder, ['--answers', 'other.yaml']);
    expect(all).toContain('This file has answers about `lantern`, and none about this tender');
    const { all: withLot } = selfCheck(folder, ['--answers', 'other.yaml', '--lot', 'lot-1']);
    expect(withLot).toContain('This file has answers about `lantern`, and none about this');
    expect(all).toContain('What it says of your organisation was used.');
    expect(all).toContain('7 questions have no answer');
  });

  test('gives other programs one shape with a version', () => {
    const folder = answered();
    const words = ['--answers', 'organisation.yaml', '--format', 'json'];
    const data = JSON.parse(selfCheck(folder, words).stdout) as Record<string, unknown>;
    expect(data).toMatchObject({
      version: 1,
      notes: [],
      tender: 'womens-services',
      organisation: 'ty-cyfle',
      on: TODAY,
    });
    expect(data['lots']).toMatchObject([{ id: 'lot-1' }, { id: 'lot-2' }]);
  });

  test('ends quietly when the next program stops reading', () => {
    const folder = answered();
    const line = `node ${main} self-check . --answers organisation.yaml | head -1`;
    const { stderr } = spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
  });
});

test('a tender with mistakes is not checked against', () => {
  const folder = smallTender();
  writeFileSync(join(folder, 'tender.yaml'), 'format: tender/1\nid: x\n');
  const { all, status } = plainly(folder, ['X']);
  expect(status).toBe(1);
  expect(all).toContain('must be mended');
});

test('a question of the buyer’s own that cannot be used is named, and nothing is asked', () => {
  const folder = smallTender();
  mkdirSync(join(folder, 'rules/self-check'), { recursive: true });
  const file = join(folder, 'rules/self-check/small.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('answer.income', 'answer.incom'));
  const { all, status } = plainly(folder, ['X']);
  expect(status).toBe(1);
  expect(all).toContain('guide/bad-part');
  expect(existsSync(join(folder, 'organisation.yaml'))).toBe(false);
});
