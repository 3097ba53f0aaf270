import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestOf } from '../../cli/io/manifest.ts';

const tool = 'dist/main.js';
const example = 'examples/glasgow-recovery';
const absent = [
  ...(spawnSync('tmux', ['-V']).status === 0 ? [] : ['there is no tmux']),
  ...(existsSync(tool) ? [] : ['the tool is not built']),
];
if (absent.length > 0) console.log(`No terminal is opened: ${absent.join(' and ')}.`);

const socket = `fairlot-${process.pid}`;
const tmux = (...words: readonly string[]): string =>
  execFileSync('tmux', ['-L', socket, ...words], { encoding: 'utf8' });

let folder: string;

describe.skipIf(absent.length > 0)('on a real terminal of 80 columns', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fairlot-terminal-'));
    const own = { ...process.env, TERM: 'xterm-256color', PS1: '$ ' };
    delete (own as { NO_COLOR?: string }).NO_COLOR;
    execFileSync(
      'tmux',
      ['-L', socket, '-f', '/dev/null', 'new-session', '-d', '-x', '80', '-y', '24', 'sh'],
      { env: own },
    );
    tmux('set-option', '-g', 'history-limit', '5000');
    tmux('resize-window', '-x', '80', '-y', '24');
  });

  afterAll(() => {
    tmux('kill-session');
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    ['help', '--help', 'Commands:'],
    ['help for a command', 'check --help', 'Examples:'],
    ['a check', `check ${example}`, 'What to do:'],
    ['a ranking', () => `score ${example} --out ${folder}/ranked`, 'Next:'],
    ['a price method', 'try lowest-ratio --weight 40 100 105 108', '37.04'],
    ['a stress test', `stress ${example} --lot lot-1 --competitions 20`, 'Look at this:'],
    ['a what-if', `what-if ${example} --lot lot-1`, 'This is a what-if.'],
    ['an explanation', 'explain clinks-2013/at-risk-cap', 'Wrong'],
    ['a misspelt command', 'chekc', 'Did you mean `check`?'],
    ['a choice that there is not', 'render --to docx', 'It can be'],
  ])(
    '%s fits, and nothing is wrapped in mid-word',
    async (_, words, says) => {
      const line = typeof words === 'string' ? words : words();
      const seen = await typed(`node ${tool} ${line}`);
      expect(seen.plain).toContain(says);
      expect(seen.joined.split('\n').filter((one) => [...one.trimEnd()].length > 80)).toEqual([]);
    },
    60_000,
  );

  test('colour is there on a terminal, and gone with NO_COLOR', async () => {
    const colours = /\u001b\[(?:1|2|3[0-7]|9[0-7])m/;
    expect((await typed(`node ${tool} check ${example}`)).painted).toMatch(colours);
    const bare = await typed(`NO_COLOR=1 node ${tool} check ${example}`);
    expect(bare.plain).toContain('What to do:');
    expect(bare.painted).not.toMatch(colours);
  }, 60_000);
});

describe.skipIf(!existsSync(tool))('when it is cut short', () => {
  test('a reader that stops listening is no fault', () => {
    const line = `node ${tool} check ${example} --format json | head -1; echo "ended with \${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/ended with 0\n$/);
  }, 60_000);

  test('Ctrl-C leaves no half-written file, and a manifest that is true', async () => {
    const out = mkdtempSync(join(tmpdir(), 'fairlot-interrupted-'));
    try {
      spawnSync(process.execPath, [tool, 'score', example, '--out', out]);
      const words = ['render', example, '--out', out, '--to', 'md,pdf'];
      await interrupted(words, () => wait(900));
      expect(untrue(out)).toEqual([]);
      await interrupted(words, () => firstDocument(out));
      expect(untrue(out)).toEqual([]);
      const after = spawnSync(process.execPath, [
        tool,
        'render',
        example,
        '--out',
        out,
        '--to',
        'md',
      ]);
      expect(after.status).toBe(0);
      expect(untrue(out)).toEqual([]);
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  }, 90_000);
});

interface Seen {
  readonly plain: string;
  readonly joined: string;
  readonly painted: string;
}

/** Types a line into the terminal and waits for its end; what it showed, plain, with wrapped lines joined, and with its colours. */
async function typed(line: string): Promise<Seen> {
  tmux('send-keys', '-R', ';', 'clear-history');
  tmux('send-keys', `clear; ${line}; echo "ended: $?" | tr a-z A-Z`, 'Enter');
  const shows = (...how: readonly string[]) => tmux('capture-pane', '-p', '-S', '-', ...how);
  for (let tries = 0; tries < 500 && !/^ENDED: \d/m.test(shows()); tries += 1) await wait(100);
  const own = (text: string) =>
    text
      .split('\n')
      .filter((one) => !/\$ clear; |ENDED/.test(one))
      .join('\n');
  return { plain: own(shows()), joined: own(shows('-J')), painted: own(shows('-e')) };
}

/** Starts the tool and interrupts it as Ctrl-C does when the moment has come. */
async function interrupted(words: readonly string[], moment: () => Promise<unknown>) {
  const child = spawn(process.execPath, [tool, ...words], { stdio: 'ignore' });
  const ended = new Promise((done) => child.on('exit', done));
  await Promise.race([moment(), ended]);
  child.kill('SIGINT');
  await ended;
}

/** The moment when the first document, or a piece of it, is in the folder. */
async function firstDocument(out: string): Promise<void> {
  const kept = ['.fairlot.json', 'result.yaml'];
  while (readdirSync(out).every((name) => kept.includes(name))) await wait(1);
}

/** Pieces left lying, and files that are not what the manifest says. */
function untrue(out: string): readonly string[] {
  const parts = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.part'),
  );
  const { files } = JSON.parse(readFileSync(join(out, '.fairlot.json'), 'utf8')) as {
    files: Record<string, string>;
  };
  const wrong = Object.entries(files)
    .filter(([path, digest]) => digestOf(readFileSync(join(out, path))) !== digest)
    .map(([path]) => path);
  return [...parts, ...wrong];
}
