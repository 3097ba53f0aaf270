import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command } from '../../cli/commands/guide.ts';
import { openProject } from '../../cli/project/project.ts';
import { answersFile, runGuide } from './answered.ts';

const GUIDE = 'grant-or-contract';
const folder = () => mkdtempSync(join(tmpdir(), 'fairlot-guide-'));

/** Runs the tool from its source, with these lines at the prompt. */
function type(lines: readonly string[], words: readonly string[], cwd: string) {
  const root = process.cwd();
  const { stdout, stderr, status } = spawnSync(
    join(root, 'node_modules/.bin/tsx'),
    [join(root, 'cli/main.ts'), 'guide', ...words, '--plain', '--on', '2026-03-20'],
    { cwd, input: lines.map((line) => `${line}\n`).join(''), encoding: 'utf8' },
  );
  return { says: stdout + stderr, status };
}

const LINES = [
  'A drop-in 🌱',
  '1',
  '1',
  '1',
  '2',
  '2',
  '£9,000',
  '1',
  '1',
  '1',
  '2',
  '1',
  '2',
  '2',
];

describe('fairlot guide', { timeout: 60_000 }, () => {
  test('lists the guides for buyers, and not those for bidders', async () => {
    const { says = '' } = await runGuide(undefined);
    expect(says).toContain('grant-or-contract\n');
    expect(says).not.toContain('self-check\n');
    expect(says).toContain('Next: `fairlot guide grant-or-contract` asks its questions.');
  });

  test('asks through a pipe, keeps every answer, and ends in the options', () => {
    const home = folder();
    const { says, status } = type([...LINES, '1'], [GUIDE], home);
    expect(says).toContain('- A grant open to all: open');
    expect(says).toContain('What the money is for: A drop-in 🌱');
    expect(status).toBe(0);
    const kept = readFileSync(join(home, 'grant-or-contract.yaml'), 'utf8');
    expect(kept).toContain('guide: grant-or-contract\n');
    expect(kept).toContain('is: 9000\n');
    expect(kept).not.toContain('tender:');
  });

  test('stops in the middle with everything saved, and goes on there', () => {
    const home = folder();
    const first = type(LINES.slice(0, 6), [GUIDE], home);
    expect(first.status).toBe(2);
    expect(first.says).toContain('Everything is saved in grant-or-contract.yaml.');
    const second = type([...LINES.slice(6), '1'], [GUIDE], home);
    expect(second.says).toContain('What you answered before is used again.');
    expect(second.says).toContain('- A grant open to all: open');
  });

  test('nonsense is refused in words and asked again', () => {
    const home = folder();
    const lines = [...LINES.slice(0, 6), 'lots', '-5', '£9,000', ...LINES.slice(7), '1'];
    const { says, status } = type(lines, [GUIDE], home);
    expect(says).toContain('“lots” is not a number that we can read.');
    expect(says).toContain('It cannot be less than £0.');
    expect(status).toBe(0);
  });

  test('with a tender it asks less, and its file names the tender', () => {
    const home = folder();
    const tender = join(process.cwd(), 'examples/womens-services');
    const lines = ['Centres', '1', '3', '3', '3', '1', '2', '2', '1', '2', '1', '1'];
    const { says } = type(lines, [GUIDE, '--tender', tender], home);
    expect(says).toContain('- A contract by open contest: open');
    expect(says).toContain('- A contract below the threshold: closed as things are');
    expect(readFileSync(join(home, 'grant-or-contract.yaml'), 'utf8')).toContain(
      'tender: womens-services\n',
    );
  });

  test('nobody at the prompt is told what to do', async () => {
    const outcome = await command.run(
      {
        guide: GUIDE,
        keep: join(folder(), 'x.yaml'),
        plain: true,
        to: [],
        on: '2026-03-20',
      } as never,
      { ...openProject(), talk: () => Promise.resolve(undefined) },
    );
    expect(outcome).toMatchObject({ exit: 2 });
    expect(outcome.says).toContain('--answers');
  });

  test.each([
    ['grant-or-contrct', {}, 'Did you mean'],
    ['self-check', {}, 'There is no guide `self-check` for buyers.'],
    [GUIDE, { answers: 'nowhere.yaml' }, 'There is no file `nowhere.yaml`.'],
    [GUIDE, { answers: answersFile('lot-size', {}) }, 'you asked for `grant-or-contract`'],
    [
      GUIDE,
      { tender: 'examples/womens-services', answers: answersFile(GUIDE, {}) },
      'without a tender',
    ],
  ])('%s with %j is told in words, and ends with 2', async (guide, more, words) => {
    const outcome = await runGuide(guide, more);
    expect(outcome.exit).toBe(2);
    expect((outcome.says ?? '').replace(/\s+/g, ' ')).toContain(words);
  });

  test('a file of another kind is told in one finding, and one that is no YAML in another', async () => {
    const other = await runGuide(GUIDE, { answers: 'examples/womens-services/tender.yaml' });
    expect(other.findings?.map(({ code }) => code)).toEqual(['files/not-answers']);
    const torn = join(folder(), 'torn.yaml');
    writeFileSync(torn, 'answers: [\n');
    const broken = await runGuide(GUIDE, { answers: torn });
    expect(broken.exit).toBe(1);
  });

  test('the result is written as three files that say the same each time', async () => {
    const answers = answersFile(GUIDE, { 'what-for': 'A drop-in', 'money-agreed': 'yes' });
    const made = () => runGuide(GUIDE, { answers, out: folder() });
    const [one, other] = [await made(), await made()];
    expect([...(one.writes?.files.keys() ?? [])]).toEqual([
      'grant-or-contract.md',
      'grant-or-contract.html',
      'grant-or-contract.pdf',
    ]);
    expect(other.writes?.files).toEqual(one.writes?.files);
    expect(one.findings).toEqual([]);
  });

  test('no line of the result is wider than 80 columns', async () => {
    const answers = answersFile(GUIDE, { 'what-for': 'A drop-in' });
    const { says = '' } = await runGuide(GUIDE, { answers });
    expect(Math.max(...says.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(80);
  });
});
