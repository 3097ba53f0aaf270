import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { ALL_ANSWERS, smallTender, TODAY } from '../guide/a-small-guide.ts';

const tool = join(process.cwd(), 'dist/main.js');
const absent = [
  ...(spawnSync('tmux', ['-V']).status === 0 ? [] : ['there is no tmux']),
  ...(existsSync(tool) ? [] : ['the tool is not built']),
];
if (absent.length > 0) console.log(`No terminal is opened: ${absent.join(' and ')}.`);

const socket = `fairlot-self-check-${process.pid}`;
const tmux = (...words: readonly string[]): string =>
  execFileSync('tmux', ['-L', socket, ...words], { encoding: 'utf8' });
const screen = (...how: readonly string[]): string => tmux('capture-pane', '-p', ...how);

/** Opens a terminal of so many columns and rows in a folder. */
function open(folder: string, size: readonly [number, number]): void {
  const { NO_COLOR: _, ...inherited } = process.env;
  const env = { ...inherited, TERM: 'xterm-256color', PS1: '$ ' };
  const [columns, rows] = size;
  const line = `-L ${socket} -f /dev/null new-session -d -x ${columns} -y ${rows} sh`;
  execFileSync('tmux', line.split(' '), { env, cwd: folder });
}

const start = (more = '', before = ''): void =>
  type(
    `clear; ${before} node ${tool} self-check . --on ${TODAY} ${more}; echo "ended: $?" | tr a-z A-Z`,
  );

/** Types a line and Enter. */
function type(line: string): void {
  if (line !== '') tmux('send-keys', '-l', line);
  tmux('send-keys', 'Enter');
}

const keys = (...names: readonly string[]): void => void tmux('send-keys', ...names);

/** Waits until the screen shows some words, and gives the screen. */
async function shows(words: string | RegExp): Promise<string> {
  for (let tries = 0; tries < 300; tries += 1) {
    const seen = screen();
    if (typeof words === 'string' ? seen.includes(words) : words.test(seen)) return seen;
    await wait(100);
  }
  throw new Error(`The screen does not show ${words}:\n${screen()}`);
}

const kept = (folder: string): string => readFileSync(join(folder, 'organisation.yaml'), 'utf8');

afterEach(() => void spawnSync('tmux', ['-L', socket, 'kill-server']));

describe.skipIf(absent.length > 0)('a self-check on a real terminal', () => {
  test('is answered by arrows, space and typing, and changed at the end', async () => {
    const folder = smallTender();
    open(folder, [80, 24]);
    start();
    await shows('> Name:');
    type('Tŷ Cyfle');
    await shows('Space ticks a box.');
    keys('Enter');
    await shows('Tick a box with the space bar');
    keys('Down', 'Space');
    await shows('[x] Outreach');
    keys('Enter');
    await shows('> Lots: Outreach to women on the Levels');
    await shows('> Income:');
    type('61k');
    await shows('write it in full: £61,000.');
    type('61,000');
    await shows('> Share:');
    type('?');
    await shows('The share matters.');
    type('unknown');
    await shows('That is an answer too.');
    type('3');
    await shows('> Helpers:');
    type('9');
    await shows('Question 7 of about');
    keys('?');
    await shows('The small matters.');
    keys('2');
    await shows('> 2. No');
    keys('Enter');
    await shows('> Small: No');
    keys('Down', 'Enter');
    await shows('> Part: Join a team');
    // The lines without a box are taken by Enter alone.
    await shows('[ ] Women');
    keys('Space', 'Down', 'Down', 'Down', 'Down', 'Enter');
    await shows('> Groups: Back to the question before');
    await shows('You said: Join a team.');
    keys('Enter');
    await shows('[ ] Women');
    keys('Down', 'Down', 'Down', 'Enter');
    await shows('> Groups: I do not know');
    await shows('> Start:');
    type('31 February 2026');
    await shows('no day in the calendar');
    for (const [line, next] of [
      ['1 October 2026', '> Board:'],
      ['1/4/2026, 6 April 2026', '> Towns:'],
      ['Harling', 'Yes, now'],
    ] as const) {
      type(line);
      await shows(next);
    }
    keys('Enter');
    await shows('> Gate: Yes, now');
    await shows(/Insurance:[\s\S]*> 1. Yes, now/);
    keys('Enter');
    await shows('> Cost:');
    type('90 000');
    await shows('1. Show the result');
    keys('Down', 'Enter');
    await shows('You said: Tŷ Cyfle.');
    keys('Tab');
    type(' 🌻');
    await shows('2. Name: Tŷ Cyfle 🌻');
    keys('Enter');
    await shows('Enter for more');
    type('q');
    const end = await shows('ENDED: 0');
    expect(end).toContain('Next:');
    expect(kept(folder)).toContain('name: Tŷ Cyfle 🌻\n');
    expect(kept(folder)).toMatch(/question: groups\n\s+not_known: true/);
  }, 180_000);

  test('Ctrl-C leaves every kind of question, also the list and the pages at the end', async () => {
    const folder = smallTender();
    open(folder, [80, 24]);
    const stops = [
      ['> Name:', () => type('Tŷ Cyfle')],
      ['Space ticks a box.', () => keys('Space', 'Enter')],
      ['> Income:', () => type('61000')],
      ['> Share:', () => type('1')],
      ['> Wait:', () => type('1')],
      ['> Helpers:', () => type('1')],
      ['> 1. Yes', () => keys('Enter')],
      ['> 1. Do all', () => keys('Enter')],
      ['[ ] Women', () => keys('Space', 'Enter')],
      ['> Start:', () => type('1/10/2026')],
      ['> Board:', () => type('1/4/2026')],
      ['> Towns:', () => type('Harling')],
      ['Safeguarding:', () => keys('Enter')],
      ['Insurance:', () => keys('Enter')],
      ['> Cost:', () => type('1')],
      ['1. Show the result', () => keys('Enter')],
      ['Enter for more', () => undefined],
    ] as const;
    const stop = async (): Promise<string> => {
      keys('C-c');
      const left = await shows('ENDED: 130');
      expect(left).not.toMatch(/Error|\n\s+at /);
      return left;
    };
    start();
    await shows('> Name:');
    expect(await stop()).toContain('Nothing was answered, so nothing was saved.');
    for (const [at, [words, answer]] of stops.slice(0, -1).entries()) {
      start();
      await shows(words);
      answer();
      await shows(stops[at + 1]?.[0] ?? '');
      expect(await stop()).toContain('Everything is saved in organisation.yaml.');
    }
  }, 400_000);

  test.each([
    ['a small screen', [60, 20], ''],
    ['no colour', [80, 24], 'NO_COLOR=1'],
    ['a terminal that cannot redraw', [80, 24], 'TERM=dumb'],
  ] as const)(
    'it fits on %s',
    async (what, size, before) => {
      const folder = smallTender();
      open(folder, size);
      start('', before);
      await shows('Name:');
      type('A centre with a long name, for women in Harling and Wexcombe and all about them');
      await shows('Outreach');
      const coloured = /\u001b\[(?:1|2|3[0-7]|9[0-7])m/.test(screen('-e'));
      expect(coloured).toBe(what === 'a small screen');
      const lines = screen().split('\n');
      expect(lines.filter((line) => [...line.trimEnd()].length > size[0])).toEqual([]);
      expect(screen()).toContain(what.includes('cannot') ? '2. Outreach' : '[ ] Outreach');
    },
    120_000,
  );

  test('plain talk needs no redrawing, and Ctrl-D ends it with all saved', async () => {
    const folder = smallTender();
    open(folder, [80, 45]);
    start('--plain');
    for (const line of ALL_ANSWERS.slice(0, 4)) {
      await shows(/: ?$/m);
      type(line);
      await wait(300);
    }
    await shows('Wait:');
    keys('C-d');
    const left = await shows('ENDED: 2');
    expect(left).toContain('The input ended before the last question.');
    expect(kept(folder)).toContain('annual_income: 61000.5');
  }, 120_000);
});
