import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digestOfFolder, emptyFolder, fairlot } from './run-fairlot.ts';

const example = 'examples/glasgow-recovery';
const quick = ['stress', example, '--lot', 'lot-1', '--competitions', '20'];

describe.skipIf(!existsSync('dist/main.js'))('trying the rules and asking what if', () => {
  test('the same seed prints the same bytes', () => {
    const first = fairlot([...quick, '--format', 'json']);
    expect(first.status).toBe(0);
    expect(fairlot([...quick, '--format', 'json']).stdout).toBe(first.stdout);
    expect(JSON.parse(first.stdout)).toMatchObject({ seed: '1', lots: [{ lot: 'lot-1' }] });
  }, 60_000);

  test('a page with a drawing, and the same in Markdown, are written where it is asked', () => {
    const out = emptyFolder();
    expect(fairlot([...quick, '--out', out]).status).toBe(0);
    expect(readFileSync(join(out, 'stress.html'), 'utf8')).toContain('<svg');
    expect(readFileSync(join(out, 'stress.md'), 'utf8')).toContain('- Look at this: ');
  }, 60_000);

  test('what-if writes its own page and touches nothing of the competition', () => {
    const [out, before] = [emptyFolder(), digestOfFolder(example)];
    const { status, stdout } = fairlot(['what-if', example, '--lot', 'lot-2', '--out', out]);
    expect(status).toBe(0);
    expect(stdout).toContain('This is a what-if.');
    expect(readFileSync(join(out, 'what-if.html'), 'utf8')).toContain('Without one losing bid');
    expect(digestOfFolder(example)).toBe(before);
  }, 60_000);

  test.each([
    ['a seed that is no number', [...quick, '--seed', 'x'], 'is not a whole number'],
    ['too many competitions', ['stress', example, '--competitions', '999999'], 'from 20 to 20000'],
    ['a lot that is not there', ['what-if', example, '--lot', 'lot-9'], 'There is no lot `lot-9`'],
  ])('%s is refused with what to write instead', (_, words, says) => {
    const { status, all } = fairlot(words);
    expect(status).toBe(2);
    expect(all).toContain(says);
  });
});
