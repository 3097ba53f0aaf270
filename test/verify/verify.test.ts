import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, fairlot } from '../commands/run-fairlot.ts';

/** A copy of the Glasgow example with its result beside it. */
function copyOfGlasgow(): { folder: string; result: string } {
  const folder = join(emptyFolder(), 'glasgow');
  cpSync('examples/glasgow-recovery', folder, { recursive: true });
  return { folder, result: join(folder, 'expected/result.yaml') };
}

const change = (path: string, from: string | RegExp, to: string): void => {
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${path} holds nothing to change.`);
  writeFileSync(path, changed);
};

const verify = ({ folder, result }: { folder: string; result: string }, ...more: string[]) =>
  fairlot(['verify', folder, '--result', result, ...more]);

const digestIn = (result: string): string =>
  /^digest: ([0-9a-f]{64})$/m.exec(readFileSync(result, 'utf8'))?.[1] ?? '';

describe('fairlot verify', () => {
  test('says in one line that every figure and file agrees, and that the code in a letter is theirs', () => {
    const copy = copyOfGlasgow();
    const { stdout, status } = verify(copy, '--digest', digestIn(copy.result).toUpperCase());
    expect(stdout.replace(/\s+/g, ' ')).toMatch(
      /^Verified: \d+ figures and \d+ files agree with .* The code in the letter is theirs\. $/,
    );
    expect(status).toBe(0);
  });

  test('agrees for files with the line ends of Windows', () => {
    const copy = copyOfGlasgow();
    for (const name of readdirSync(copy.folder, { recursive: true, encoding: 'utf8' })) {
      const path = join(copy.folder, name);
      if (/\.yaml$/.test(name) && !name.startsWith('expected'))
        writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
    }
    expect(verify(copy).status).toBe(0);
  });

  test.each([
    ['a reason', 'sheets/lot-1/bidder-a/finance.yaml', /reason: /, 'reason: Well, '],
    ['a score', 'sheets/lot-1/bidder-a/finance.yaml', /score: 3/, 'score: 2'],
    ['a weight', 'tender.yaml', /weight: 20/, 'weight: 20.0'],
    ['a comment', 'bids/bidder-a.yaml', /\n/, ' # changed\n'],
    ['an agreed score', 'moderation/lot-1/bidder-a.yaml', /agreed: 4/, 'agreed: 3'],
  ])('finds %s that was changed, by its file', (_, file, from, to) => {
    const copy = copyOfGlasgow();
    change(join(copy.folder, file), from, to);
    const { all, status } = verify(copy, '--digest', digestIn(copy.result));
    expect(status).toBe(1);
    expect(all).toContain('verify/file-changed');
    expect(all.replace(/\s+/g, ' ')).toContain(`${file} was changed after the result`);
    expect(all).toContain('The letter prints the code');
  });

  test('names the figure where a result was changed by hand', () => {
    const copy = copyOfGlasgow();
    change(
      copy.result,
      /(id: lot-1\/bidder-c\/total\n(?:.*\n){2,3} +shown: )"[\d.]+"/,
      '$1"99.99"',
    );
    const { all, status } = verify(copy);
    expect(status).toBe(1);
    expect(all.replace(/\s+/g, ' ')).toContain(
      'Total (lot-1/bidder-c/total) is 99.99 in the result; the files give 71.63.',
    );
  });

  test('names the winner where somebody wrote another', () => {
    const copy = copyOfGlasgow();
    change(copy.result, 'winner: bidder-a', 'winner: bidder-b');
    expect(verify(copy).all.replace(/\s+/g, ' ')).toContain(
      'is bidder-b in the result; the files give bidder-a',
    );
  });

  test('finds a file that was added, and one that is gone', () => {
    const copy = copyOfGlasgow();
    change(copy.result, 'file: sheets/lot-1/bidder-a/finance.yaml', 'file: sheets/other.yaml');
    const said = verify(copy).all.replace(/\s+/g, ' ');
    expect(said).toContain('finance.yaml was not there when the result was worked out');
    expect(said).toContain(
      'sheets/other.yaml was there when the result was worked out, and is gone',
    );
  });

  test('holds the code of a letter against the files alone, and refuses one too short to mean anything', () => {
    const { folder, result } = copyOfGlasgow();
    const digest = digestIn(result);
    const alone = (code: string) => fairlot(['verify', '.', '--digest', code], folder);
    expect(alone(digest.slice(0, 16)).stdout).toMatch(/^Verified: \d+ files agree\./);
    expect(alone(digest.slice(0, 15)).status).toBe(1);
    expect(alone('0'.repeat(64)).stdout).toContain('The letter prints the code 0000');
  });

  test('says what to name where there is nothing to verify', () => {
    const { folder } = copyOfGlasgow();
    const { stdout, status } = fairlot(['verify'], folder);
    expect(status).toBe(2);
    expect(stdout).toContain('--result');
  });
});
