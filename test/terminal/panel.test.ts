import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { unscored } from '../sheets/a-panel.ts';

const tool = join(process.cwd(), 'dist/main.js');
const absent = [
  ...(spawnSync('tmux', ['-V']).status === 0 ? [] : ['there is no tmux']),
  ...(existsSync(tool) ? [] : ['the tool is not built']),
];
if (absent.length > 0) console.log(`No terminal is opened: ${absent.join(' and ')}.`);

const socket = `fairlot-panel-${process.pid}`;
const tmux = (...words: readonly string[]): string =>
  execFileSync('tmux', ['-L', socket, ...words], { encoding: 'utf8' });
const screen = (...how: readonly string[]): string => tmux('capture-pane', '-p', ...how);

/** Opens a terminal of so many columns and rows, and starts the tool in it for one assessor. */
function open(folder: string, more: string, size: readonly [number, number] = [80, 45]): void {
  const own: Record<string, string | undefined> = {
    ...process.env,
    TERM: 'xterm-256color',
    PS1: '$ ',
  };
  delete own['NO_COLOR'];
  const line = [
    '-L',
    socket,
    '-f',
    '/dev/null',
    'new-session',
    '-d',
    '-x',
    `${size[0]}`,
    '-y',
    `${size[1]}`,
    'sh',
  ];
  execFileSync('tmux', line, { env: own as NodeJS.ProcessEnv });
  start(folder, more);
}

const start = (folder: string, more: string): void =>
  type(
    `clear; ${more.startsWith('NO') ? 'NO_COLOR=1 ' : ''}node ${tool} panel ${folder} --as finance --on 2019-07-03 ${more.replace('NO', '')}; echo "ended: $?" | tr a-z A-Z`,
  );

/** Types a line and Enter. */
function type(line: string): void {
  tmux('send-keys', '-l', line);
  tmux('send-keys', 'Enter');
}

/** Waits until the screen shows some words, and gives the screen. */
async function shows(words: string | RegExp): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    const seen = screen();
    if (typeof words === 'string' ? seen.includes(words) : words.test(seen)) return seen;
    await wait(100);
  }
  throw new Error(`The screen does not show ${words}:\n${screen()}`);
}

const sheet = (folder: string): string =>
  readFileSync(join(folder, 'sheets/lot-1/bidder-a/finance.yaml'), 'utf8');

afterEach(() => void spawnSync('tmux', ['-L', socket, 'kill-server']));

describe.skipIf(absent.length > 0)('scoring on a real terminal', () => {
  test('a sheet is typed, one goes back, stops with Ctrl-C, goes on and signs', async () => {
    const folder = unscored();
    open(folder, '');
    await shows('> Score:');
    type('9');
    await shows('not on the scale');
    type('3');
    await shows('> Reason:');
    type('back');
    await shows('Your own until now. Community benefits: 3.');
    type('2');
    await shows(/is 2 Partial[\s\S]*> Reason:/);
    tmux('send-keys', 'C-c');
    const left = await shows('ENDED: 130');
    expect(left).toMatch(/goes on\s+where\s+you\s+stopped/);
    expect(left).not.toMatch(/Error|\n\s+at /);

    start(folder, '');
    await shows(/is 2 Partial[\s\S]*> Reason:/);
    type('Dates for all, but no owner.');
    await shows('> Sign this sheet?');
    expect(sheet(folder)).not.toContain('signed_on');
    tmux('send-keys', 'Enter');
    await shows(/far:\s+1\s+of\s+7/);
    expect(sheet(folder)).toContain('signed_on: 2019-07-03');
    tmux('send-keys', 'C-d');
    expect(await shows('ENDED: 2')).toContain('The input ended');
    expect(sheet(folder)).toContain('score: 2\n    reason: Dates for all, but no owner.');
  }, 120_000);

  test('plain talk shows every line once, and Ctrl-C is the same', async () => {
    const folder = unscored();
    open(folder, '--plain');
    await shows('Score:');
    type('3');
    await shows('Reason:');
    type('Dates for all.');
    await shows('1. Sign as Imran Quayle');
    tmux('send-keys', 'C-c');
    const seen = await shows('ENDED: 130');
    expect(seen.match(/Sign this sheet\?/g)).toHaveLength(1);
    expect(sheet(folder)).toContain('Dates for all.');
  }, 120_000);

  test('a closed terminal loses nothing that was answered', async () => {
    const folder = unscored();
    open(folder, '');
    await shows('> Score:');
    type('3');
    await shows('> Reason:');
    type('Dates for all.');
    await shows('> Sign this sheet?');
    tmux('kill-server');
    expect(sheet(folder)).toContain('Dates for all.');
  }, 120_000);

  test('it fits 40 columns, pages a long answer, and has no colour with NO_COLOR', async () => {
    const folder = unscored();
    open(folder, 'NO', [40, 20]);
    await shows('Enter for more');
    tmux('send-keys', 'Enter');
    await wait(500);
    for (let page = 0; page < 5 && !screen().includes('> Score:'); page += 1) {
      tmux('send-keys', 'Enter');
      await wait(500);
    }
    await shows('> Score:');
    const lines = screen('-S', '-', '-J')
      .split('\n')
      .filter((line) => !/NO_COLOR|folder/.test(line));
    expect(
      lines.filter((line) => [...line.trimEnd()].length > 40 && !line.startsWith('$')),
    ).toEqual([]);
    expect(screen('-e', '-S', '-')).not.toMatch(/\u001b\[(?:1|2|3[0-7]|9[0-7])m/);
  }, 120_000);

  test('a reason of several lines that is pasted stays whole', async () => {
    const folder = unscored();
    open(folder, '');
    await shows('> Score:');
    type('3');
    await shows('> Reason:');
    tmux('set-buffer', 'Dates for all.\nAn owner for each.\nNo numbers for food.\n');
    tmux('paste-buffer');
    await shows('> Sign this sheet?');
    expect(sheet(folder)).toContain(
      'reason: Dates for all. An owner for each. No numbers for food.',
    );
  }, 120_000);
});
