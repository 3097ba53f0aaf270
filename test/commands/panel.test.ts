import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { change, decide, unscored } from '../sheets/a-panel.ts';
import { fairlot } from './run-fairlot.ts';

const TODAY = ['--on', '2019-07-03'];
const panel = (folder: string, ...words: readonly string[]) =>
  fairlot(['panel', folder, ...TODAY, ...words]);
const typing = (folder: string, lines: readonly string[], ...words: readonly string[]) =>
  spawnSync('node', ['dist/main.js', 'panel', folder, ...TODAY, '--plain', ...words], {
    encoding: 'utf8',
    input: lines.map((line) => `${line}\n`).join(''),
    env: { ...process.env, NO_COLOR: '1' },
  });
const sheet = (folder: string, name = 'lot-1/bidder-a/finance.yaml'): string =>
  readFileSync(join(folder, 'sheets', name), 'utf8');
const ONE = ['--as', 'finance', '--lot', 'lot-1', '--bid', 'bidder-a'];
const ANSWER = ['--question', 'community-benefits', '--score', '3', '--reason', 'Dates for all.'];

describe('without a person at a terminal', () => {
  test('it says what to do instead, and changes nothing', () => {
    const folder = unscored();
    const { all, status } = panel(folder, '--as', 'finance');
    expect(status).toBe(2);
    expect(all).toContain('nobody is');
    expect(all).not.toMatch(/\n\s+at /);
    expect(existsSync(join(folder, 'sheets'))).toBe(false);
  });

  test('it asks who one is, and knows only members', () => {
    expect(panel(unscored()).all).toContain('--as voluntary  (Catriona Weems)');
    expect(panel(unscored(), '--as', 'finanse').all).toContain('Did you mean `finance`?');
  });
});

describe('plain talk', () => {
  test('a whole sheet can be typed, one line after another', () => {
    const folder = unscored();
    const { stdout, stderr, status } = typing(
      folder,
      ['3', 'Dates for all.', '1', 'save'],
      '--as',
      'finance',
    );
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toContain('1. Sign as Imran Quayle on 3 July 2019');
    expect(stdout).toContain('Saved. 1 of 7 scored; 1 of 7 sheets signed.');
    expect(sheet(folder)).toContain('signed_on: 2019-07-03');
    expect(fairlot(['check', join(folder, 'sheets')]).all).toMatch(/^No errors/);
  });

  test('when the input ends, all answers are kept, also a score without its reason', () => {
    const folder = unscored();
    const first = typing(folder, ['3'], '--as', 'finance');
    expect(first.status).toBe(2);
    expect(first.stdout).toContain('The input ended.');
    const again = typing(folder, ['Dates for all.', 'save'], '--as', 'finance');
    expect(again.stdout).toContain('Your score for “Community benefits” is 3 Good');
    expect(sheet(folder)).toContain('score: 3\n    reason: Dates for all.');
    expect(sheet(folder)).not.toContain('signed_on');
    expect(readdirSync(join(folder, 'sheets'))).toEqual(['lot-1']);
  });

  test('a bid’s answer cannot move the cursor', () => {
    const folder = unscored();
    change(folder, 'bids/bidder-a.yaml', [
      'answer: >-\n          We will create',
      'answer: "\\e[2JWe will create"\n      - criterion: x\n        answer: >-\n          We',
    ]);
    expect(typing(folder, ['save'], ...ONE).stdout).not.toContain('\u001b');
  });
});

describe('answers that come with the command', () => {
  test('one answer by options is checked like at the prompt', () => {
    const folder = unscored();
    expect(panel(folder, ...ONE, ...ANSWER).stdout).toContain('Saved. 1 of 1 scored; 0 of 1');
    expect(sheet(folder)).toContain('Dates for all.');
    for (const [wrong, says] of [
      [['--question', 'community-benefits', '--score', '7', '--reason', 'x'], 'not on the scale'],
      [
        ['--question', 'comunity-benefits', '--score', '3', '--reason', 'x'],
        'There is no question',
      ],
      [['--question', 'community-benefits', '--score', '3'], 'without a reason'],
    ] as const) {
      const refused = panel(folder, ...ONE, ...wrong);
      expect(refused.status).toBe(2);
      expect(refused.all).toContain(says);
    }
    expect(sheet(folder)).toContain('score: 3');
  });

  test('a file of answers is a sheet, and is taken whole or not at all', () => {
    const folder = unscored();
    const file = join(folder, 'mine.txt');
    const text = (score: string, who = 'finance') =>
      `format: sheet/1\ntender: glasgow-recovery@1.0.0\nlot: lot-1\nbid: bidder-a\nassessor: ${who}\nscores:\n  - criterion: community-benefits\n    score: ${score}\n    reason: Dates for all.\n`;
    writeFileSync(file, text('7'));
    const wrong = panel(folder, '--as', 'finance', '--answers', file);
    expect(wrong.status).toBe(1);
    expect(wrong.all).toContain('sheet/off-scale');
    expect(existsSync(join(folder, 'sheets'))).toBe(false);
    writeFileSync(file, text('3', 'voluntary'));
    expect(panel(folder, '--as', 'finance', '--answers', file).status).toBe(1);
    writeFileSync(file, text('3'));
    expect(panel(folder, '--as', 'finance', '--answers', file, '--sign').stdout).toContain(
      '1 of 7 sheets signed',
    );
    expect(sheet(folder)).toContain('signed_on: 2019-07-03');
  });

  test('a signed sheet changes only when asked to, and what was signed is kept beside it', () => {
    const folder = unscored();
    panel(folder, ...ONE, ...ANSWER, '--sign');
    const signed = sheet(folder);
    const again = ['--question', 'community-benefits', '--score', '2', '--reason', 'No owner.'];
    expect(panel(folder, ...ONE, ...again).all).toContain('--reopen');
    expect(sheet(folder)).toBe(signed);
    panel(folder, ...ONE, ...again, '--reopen', '--sign');
    expect(sheet(folder)).toContain('score: 2');
    expect(sheet(folder, 'lot-1/bidder-a/finance.yaml.signed-2019-07-03')).toBe(signed);
    expect(fairlot(['check', join(folder, 'sheets')]).all).toMatch(/^No errors/);
  });

  test('nothing changes after the lock', () => {
    const folder = unscored();
    panel(folder, ...ONE, ...ANSWER, '--sign');
    const signed = sheet(folder);
    decide(folder, `kind: quality-locked\n    lot: lot-1\n    digest: ${'a'.repeat(64)}`);
    const late = panel(folder, ...ONE, ...ANSWER, '--reopen');
    expect(late.status).toBe(2);
    expect(late.all).toMatch(/were\s+locked\s+on\s+19\s+June\s+2019/);
    expect(sheet(folder)).toBe(signed);
  });
});

describe('what an assessor sees', () => {
  test('is nothing of anybody else, and no bid from which the person stepped aside', () => {
    const folder = unscored();
    panel(folder, ...ONE, ...ANSWER);
    const seen = typing(folder, [...Array(80).fill('skip'), 'stop'], '--as', 'voluntary').stdout;
    expect(seen).not.toMatch(/Dates for all|4,?[68]00,?000/);
    expect(seen).toContain('stepped aside');
  });

  test('is only letters in a blind tender', () => {
    const folder = unscored();
    change(folder, 'tender.yaml', ['  combine: consensus', '  blind: true\n  combine: consensus']);
    const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(
      (bid, index) => `{ letter: ${'QRSTUVWX'[index]}, bid: bidder-${bid} }`,
    );
    decide(folder, `kind: blinded\n    letters: [${letters.join(', ')}]`);
    const { stdout } = typing(
      folder,
      ['3', 'Dates for all.', 'sign', ...Array(30).fill('skip')],
      '--as',
      'finance',
    );
    expect(stdout).toContain('Bid Q, Stabilisation');
    expect(stdout).not.toMatch(/bidder-|Thistledown|Lantern/i);
    expect(existsSync(join(folder, 'sheets/lot-1/bid-q/finance.yaml'))).toBe(true);
    expect(panel(folder, '--as', 'finance', '--bid', 'bidder-a').all).toContain('There are: bid-q');
  });

  test('nobody scores before bids were due or interests were declared', () => {
    const folder = unscored();
    expect(fairlot(['panel', folder, '--as', 'finance', '--on', '2019-01-01']).all).toContain(
      'bids are due on 2019-06-11',
    );
    change(folder, 'panel.yaml', [
      '    declared_on: 2019-06-12\n  - id: voluntary',
      '  - id: voluntary',
    ]);
    expect(panel(folder, '--as', 'finance').all).toContain('has not signed a declaration');
  });
});
