import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exact } from '../../cli/core/exact/exact.ts';
import { addAgreed } from '../../cli/core/panel/add-agreed.ts';
import { blankEntries, withoutBlanks } from '../../cli/core/panel/blank-entries.ts';
import { readSource } from '../../cli/core/source/source.ts';
import { checkShape } from '../../cli/core/spec/validate.ts';
import type { WrittenModeration } from '../../cli/core/spec/written.generated.ts';
import { moderateFolder, type ModerateWords } from '../../cli/project/panel/moderate-folder.ts';
import { openCompetition } from '../../cli/project/open/open-competition.ts';
import { write } from '../../cli/write.ts';
import { emptyFolder, fairlot } from '../commands/run-fairlot.ts';

let folder = '';
beforeEach(() => {
  folder = join(emptyFolder(), 'tender');
  cpSync('examples/glasgow-recovery', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const FILE = 'moderation/lot-1/bidder-b.yaml';
const text = (file = FILE): string => readFileSync(join(folder, file), 'utf8');
const remove = (file: string): void => rmSync(join(folder, file));

const NOTHING: ModerateWords = {
  lot: undefined,
  bid: undefined,
  chair: undefined,
  start: false,
  format: 'text',
  question: undefined,
  agreed: undefined,
  by: [],
  why: undefined,
  changedBecause: undefined,
  on: '2019-07-09',
};

function moderate(words: Partial<ModerateWords>) {
  const outcome = moderateFolder(openCompetition(folder), { ...NOTHING, ...words });
  const written = write(outcome);
  return { ...outcome, codes: (outcome.findings ?? []).map(({ code }) => code), written };
}

const SAFETY: Partial<ModerateWords> = {
  lot: 'lot-1',
  bid: 'bidder-b',
  question: 'safety',
  agreed: '3',
  by: ['commissioner', 'lived-experience'],
  why: 'Two awake at night; no drills.',
};

describe('before anything is agreed', () => {
  test('each bid is shown with every score, range, mean, median, and a mark in words', () => {
    const { says = '' } = moderate({ lot: 'lot-1', bid: undefined });
    const [, clean] = says.split('(bidder-c)');
    expect(clean).toMatch(/Staff and safety +3 · 1 2 +2 +2 +2 +2 +! discuss/);
    for (const line of says.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('nobody sees a score of a bid before every sheet of it is signed', () => {
    remove('sheets/lot-1/bidder-c/voluntary.yaml');
    const { says = '' } = moderate({ lot: 'lot-1' });
    const [, waiting = ''] = says.split('(bidder-c)');
    expect(waiting.split('(bidder-d)')[0]).not.toMatch(/\d/);
    expect(waiting).toContain('Waiting for Catriona Weems.');
    const data = moderate({ lot: 'lot-1', bid: 'bidder-c', format: 'json' }).says ?? '';
    expect(JSON.parse(data)).toMatchObject({ bids: [{ waiting: ['voluntary'], questions: [] }] });
    const { exit, says: refused } = moderate({ ...SAFETY, bid: 'bidder-c' });
    expect(exit).toBe(1);
    expect(refused).toContain('Catriona Weems');
  });

  test('one bid is shown with the words of each level and every reason', () => {
    const { says = '' } = moderate({ lot: 'lot-1', bid: 'bidder-b' });
    expect(says).toContain('4  Davie Lochtie\n     They tell you what went wrong');
    expect(says).toContain('The level says: Excellent: Good, and tested by drills');
  });
});

describe('a moderation is started', () => {
  test('only for bids that have none, with an empty score for each question', () => {
    remove(FILE);
    expect(moderate({ start: true }).writes?.files.size).toBe(1);
    expect(blankEntries(text()).map(({ question }) => question)).toEqual([
      'care-model',
      'safety',
      'move-on',
      'user-voice',
      'community-benefits',
    ]);
    expect(text()).toContain('# Davie Lochtie gave 4: They tell you');
    expect(text()).toContain('held_on: 2019-07-09\nchair: commissioner\n');
    const before = text();
    expect(moderate({ start: true }).says).toContain('has its moderation already');
    expect(text()).toBe(before);
  });

  test('never for a bid whose sheets are not all signed', () => {
    remove(FILE);
    remove('sheets/lot-1/bidder-b/finance.yaml');
    const { exit, says } = moderate({ start: true, bid: 'bidder-b' });
    expect([exit, existsSync(join(folder, FILE))]).toEqual([1, false]);
    expect(says).toContain('Imran Quayle');
  });
});

describe('an agreed score is recorded', () => {
  test('in a new file, in a blank that waits for it, or at the end', () => {
    remove(FILE);
    expect(moderate(SAFETY).exit).toBeUndefined();
    expect(text()).toContain(
      'scores:\n  - criterion: safety\n    agreed: 3\n    agreed_by: [commissioner, lived-experience]\n    on: 2019-07-09\n',
    );
    remove(FILE);
    moderate({ start: true });
    const started = text();
    moderate(SAFETY);
    expect(blankEntries(text())).toHaveLength(4);
    expect(text().split('\n').slice(0, 40)).toEqual(started.split('\n').slice(0, 40));
  });

  test('a change stands below what it changes, with its own reason; no byte before it moves', () => {
    for (const before of [text(), `${text()}# Noted.`, text().replaceAll('\n', '\r\n')]) {
      writeFileSync(join(folder, FILE), before);
      expect(moderate({ ...SAFETY, changedBecause: 'The drills are of 2015.' }).codes).toEqual([]);
      expect(text().startsWith(before)).toBe(true);
      expect(text().slice(before.length).replaceAll('\r', '')).toMatch(
        /replaces:\n {6}agreed: 4\n {6}because: The drills are of 2015\.\n$/,
      );
    }
  });

  const refused = (words: Partial<ModerateWords>) => {
    const before = text();
    const { exit, codes, says } = moderate({ ...SAFETY, changedBecause: 'So.', ...words });
    expect(text()).toBe(before);
    return { exit, codes, says };
  };

  test.each([
    ['off the scale', { agreed: '2.5' }, 'moderation/off-scale'],
    ['by somebody who stepped aside', { by: ['voluntary'] }, 'moderation/recused'],
    ['by somebody who did not score it', { by: ['finance'] }, 'moderation/not-assigned'],
    ['by somebody unknown', { by: ['nobody'] }, 'moderation/not-on-panel'],
    ['before what it changes', { on: '2019-07-08' }, 'moderation/out-of-order'],
  ] as const)('not when it is %s', (_, words, code) => {
    expect(refused(words)).toMatchObject({ exit: 1, codes: [code] });
  });

  test.each([
    ['a reason', { why: ' ' }, '--why'],
    ['a reason for the change', { changedBecause: undefined }, '--changed-because'],
    ['a score', { agreed: undefined }, '--agreed'],
    ['names', { by: [] }, '--by'],
    ['a question that is asked', { question: 'safe' }, 'has no question `safe`'],
  ] as const)('not without %s', (_, words, says) => {
    const got = refused(words);
    expect(got.exit).toBe(2);
    expect(got.says).toContain(says);
  });

  test('not after the scores of the lot were locked, nor where the tender takes an average', () => {
    const path = join(folder, 'decisions.yaml');
    const lock = `  - kind: quality-locked\n    lot: lot-1\n    digest: ${'a'.repeat(64)}\n    on: 2019-07-10\n    by: Chair\n    why: All agreed.\n`;
    writeFileSync(path, readFileSync(path, 'utf8') + lock);
    expect(refused({})).toMatchObject({ exit: 1 });
    expect(refused({}).says).toContain('locked on 10 July 2019');
    const tender = join(folder, 'tender.yaml');
    writeFileSync(
      tender,
      readFileSync(tender, 'utf8').replace('combine: consensus', 'combine: mean'),
    );
    expect(refused({}).says).toContain('combines scores by mean');
  });
});

test('the built command shows, refuses and records, with exit codes 0, 1 and 2', () => {
  const moderated = (...words: readonly string[]) => fairlot(['moderate', folder, ...words]);
  const which = ['--lot', 'lot-1', '--bid', 'bidder-b'];
  expect(moderated().status).toBe(0);
  expect(moderated('--bid', 'bidder-x')).toMatchObject({ status: 2 });
  expect(moderated(...which, '--question', 'safety').status).toBe(2);
  const words = [...which, '--question', 'safety', '--by', 'commissioner,lived-experience'];
  const said = ['--why', 'No drills.', '--changed-because', 'Of 2015.', '--on', '2019-07-11'];
  expect(moderated(...words, ...said, '--agreed', '7').status).toBe(1);
  expect(moderated(...words, ...said, '--agreed', '2')).toMatchObject({ status: 0, stderr: '' });
  expect(fairlot(['check', join(folder, FILE)]).all).not.toContain('error');
});

describe('whatever a panel records, nothing is overwritten', () => {
  const HEAD = `format: moderation/1
tender: shelter@1.0.0
lot: lot-1
bid: alder
held_on: 2025-05-14 # in the town hall
chair: ann

scores:
`;
  const BLANK = `
  # Care, as it was asked.
  - criterion: care
    agreed:
    agreed_by: [ann]
    reason:
`;
  const FIRST = '  - { criterion: voice, agreed: 1, agreed_by: [ann], reason: So. } # by hand\n';

  const scoresIn = (written: string) => {
    const { source } = readSource('m.yaml', withoutBlanks(written));
    if (!source) throw new Error('The file cannot be read.');
    expect(checkShape(source)).toEqual([]);
    return (source.data as WrittenModeration).scores.map(({ criterion, agreed, reason }) => [
      criterion,
      agreed.toFraction(),
      reason,
    ]);
  };

  test('every earlier score stays, in its order, and so does every line', () => {
    const line = fc.string({ unit: 'grapheme', minLength: 1 }).filter((one) => one.trim() !== '');
    const words = fc.oneof(
      line,
      fc.array(line, { minLength: 2, maxLength: 3 }).map((some) => some.join('\n')),
      fc.constantFrom('agreed:\nreason:', '- criterion: care', '2019-07-01', '# no', 'a: b\n\nc'),
    );
    const step = fc.record({
      criterion: fc.constantFrom('care', 'voice', 'staff'),
      agreed: fc.constantFrom('0', '1', '2.5'),
      reason: words,
      changed: words,
    });
    const start = fc.record({
      blank: fc.constantFrom('', BLANK),
      end: fc.constantFrom('\n', '\r\n'),
    });
    fc.assert(
      fc.property(start, fc.array(step, { maxLength: 6 }), ({ blank, end }, steps) => {
        let now = (HEAD + FIRST + blank).replaceAll('\n', end);
        for (const { criterion, agreed, reason, changed } of steps) {
          const before = scoresIn(now);
          const waits = blankEntries(now).length;
          const added = addAgreed(now, {
            criterion,
            agreed: exact(agreed),
            agreed_by: ['ann'],
            on: '2025-05-15',
            reason,
            replaces: { agreed: exact('1'), because: changed },
          });
          if (!added.ok) throw new Error(added.why);
          const after = scoresIn(added.text);
          const without = after.map((_, at) => after.toSpliced(at, 1));
          expect(without).toContainEqual(before);
          expect(after).toContainEqual([criterion, exact(agreed).toFraction(), reason]);
          if (blankEntries(added.text).length === waits)
            expect(added.text.startsWith(now)).toBe(true);
          now = added.text;
        }
      }),
    );
  });
});
