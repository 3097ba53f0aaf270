import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exact } from '../../cli/core/exact/exact.ts';
import { command } from '../../cli/commands/record.ts';
import { fieldsOfKind, kindsOfDecision } from '../../cli/core/panel/new-entry.ts';
import { appendEntry } from '../../cli/core/panel/append-entry.ts';
import { openProject } from '../../cli/project/project.ts';
import { recordDecision, type RecordWords } from '../../cli/project/panel/record-decision.ts';
import { openCompetition } from '../../cli/project/open/open-competition.ts';
import { checkOpened } from '../../cli/project/open/check-opened.ts';
import { open } from '../../cli/project/open/open.ts';
import { scoreFolder } from '../../cli/project/result/score-folder.ts';
import { renderFolder } from '../../cli/project/documents/render-folder.ts';
import { write } from '../../cli/write.ts';
import { emptyFolder } from '../commands/run-fairlot.ts';

let folder = '';
beforeEach(() => {
  folder = join(emptyFolder(), 'tender');
  cpSync('examples/blind-panel', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = (): string => join(folder, 'decisions.yaml');
const recorded = (): string => readFileSync(path(), 'utf8');

/** Takes the record back to before the first decision of this kind. */
const before = (kind: string): void =>
  writeFileSync(path(), recorded().split(`  - kind: ${kind}`)[0] ?? '');

function record(kind: string, given: RecordWords['given'] = {}) {
  const outcome = recordDecision(openCompetition(folder), {
    kind,
    given: { by: 'Chair', why: 'Because.', ...given },
    today: '2027-05-08',
  });
  return { ...outcome, written: write(outcome).says };
}

describe('a decision is added to the end of the record', () => {
  test('and every byte before it stays, with comments and line ends', () => {
    before('quality-locked');
    for (const text of [
      recorded(),
      `${recorded()}  # Noted by hand.`,
      recorded().replaceAll('\n', '\r\n'),
    ]) {
      writeFileSync(path(), text);
      expect(record('quality-locked', { lot: 'lot-1' }).exit).toBeUndefined();
      expect(recorded().startsWith(text)).toBe(true);
      expect(recorded().slice(text.length)).toMatch(/^(\r?\n)? {2}- kind: quality-locked\r?\n/);
    }
  });

  test('with today as its day unless another is named', () => {
    before('quality-locked');
    record('no-award', { lot: 'lot-1' });
    expect(recorded()).toMatch(/- kind: no-award\n {4}lot: lot-1\n {4}on: 2027-05-08\n/);
  });

  test('with the digest of the scores, the same that the example has', () => {
    const digest = /digest: \w+/.exec(recorded())?.[0] ?? 'none';
    before('quality-locked');
    expect(record('quality-locked', { lot: 'lot-1' }).says).toContain(digest);
  });

  test('in a new file when there is none', () => {
    rmSync(path());
    const given = { bid: 'rowan-futures', at: '2027-04-19T10:41' };
    expect(record('received', given).exit).toBeUndefined();
    expect(recorded()).toMatch(/^format: decision\/1\ntender: blind-panel@1\.0\.0\n/);
    const added = { kind: 'no-award', lot: 'lot-1' };
    expect(appendEntry(recorded(), added)).toMatchObject({ ok: true });
  });

  test('about a bid by its letter, kept under its id', () => {
    before('quality-locked');
    record('withdrawn', { bid: 'bid-c' });
    expect(recorded()).toContain('- kind: withdrawn\n    bid: second-street\n');
  });

  test('with every penny of a price, as a number', () => {
    const text = 'format: decision/1\ndecisions:\n  - kind: late\n';
    const entry = { kind: 'price-corrected', from: exact('12.50'), to: exact('1300'), why: '12.5' };
    expect(appendEntry(text, entry)).toMatchObject({
      added: '  - kind: price-corrected\n    from: 12.5\n    to: 1300\n    why: "12.5"\n',
    });
  });

  test('only where the list of decisions ends the file', () => {
    const text = 'format: decision/1\ntender: a@1.0.0\ndecisions:\n  - kind: late\nnote: Last.\n';
    expect(appendEntry(text, {}).ok).toBe(false);
    expect(appendEntry('decisions: []\n', {}).ok).toBe(false);
  });
});

describe('a decision that is not yet allowed is refused, and nothing is written', () => {
  const refused = (kind: string, given: RecordWords['given']) => {
    const text = recorded();
    const { exit, says, findings = [] } = record(kind, given);
    expect(recorded()).toBe(text);
    return { exit, says, codes: findings.map(({ code }) => code) };
  };
  const lot = { lot: 'lot-1' };

  test('a lock while scores are missing, which it names', () => {
    before('quality-locked');
    rmSync(join(folder, 'sheets/lot-1/bid-c/user.yaml'));
    const { exit, says } = refused('quality-locked', lot);
    expect(exit).toBe(1);
    expect(says).toContain('Jo Tilley owes 2 scores for Bid C.');
  });

  test('a lock while the panel has not agreed', () => {
    before('quality-locked');
    rmSync(join(folder, 'moderation/lot-1/bid-d.yaml'));
    expect(refused('quality-locked', lot).says).toContain('agreed no scores for Bid D.');
  });

  test('a second lock when nothing changed, letters when all have theirs, prices and names twice', () => {
    for (const kind of ['quality-locked', 'blinded', 'prices-opened', 'unblinded'])
      expect(refused(kind, lot).exit).toBe(1);
  });

  test('prices and names before the lock', () => {
    before('quality-locked');
    for (const kind of ['prices-opened', 'unblinded'])
      expect(refused(kind, lot).says).toContain('are not locked');
  });

  test('what names a bid, a lot or a day that is not there', () => {
    expect(refused('withdrawn', { bid: 'nobody' }).codes).toEqual(['decision/unknown-bid']);
    expect(refused('no-award', { lot: 'lot-9' }).codes).toEqual(['decision/unknown-lot']);
    expect(refused('withdrawn', { bid: 'bid-c', on: '2027-02-30' }).codes).toHaveLength(1);
  });

  test('what leaves something out, which it names', () => {
    const { exit, says } = refused('gate', { bid: 'bid-c', why: undefined });
    expect(exit).toBe(2);
    expect(says).toMatch(/--gate[\s\S]*--passes[\s\S]*--why/);
  });
});

describe('while prices are sealed and names are hidden', () => {
  const codes = () =>
    (checkOpened(open([folder]), { report: 'json', today: '2027-06-01' }).findings ?? [])
      .filter(({ severity }) => severity === 'error')
      .map(({ code }) => code);

  test('a score shows no price and no name, and the letters wait', async () => {
    before('quality-locked');
    const options = { out: join(folder, 'out'), force: false, today: '2027-06-01' };
    const outcome = scoreFolder(openCompetition(folder), options);
    const result = String(outcome.writes?.files.get('result.yaml'));
    const [figures = ''] = result.split('\ninputs:');
    expect(outcome.says).toContain('The prices of Mentoring in Saltmarsh are still sealed');
    for (const secret of ['176000', '176,000', 'harbour', 'Harbour', 'Second Street'])
      expect(figures + String(outcome.says)).not.toContain(secret);
    write(outcome);
    const made = await renderFolder(openCompetition(folder), { ...options, doc: [], to: ['md'] });
    const files = made.writes?.files ?? new Map<string, string>();
    expect(files.has('invitation.md')).toBe(true);
    expect([...files.keys()].join(' ')).not.toMatch(/letter|report|notice|record/);
    expect([...files.values()].join('\n')).not.toMatch(/Harbour Light|Second Street/);
    expect(made.says).toContain('panel may not know them yet');
  });

  test('nothing is said of a price that is wrong', () => {
    const bid = join(folder, 'bids/harbour-light.yaml');
    writeFileSync(bid, readFileSync(bid, 'utf8').replace('176000', '999000'));
    expect(codes()).toEqual(['bid/price-over-ceiling']);
    before('prices-opened');
    expect(codes()).toEqual([]);
  });

  test('a reason that changes after the lock is found', () => {
    const sheet = join(folder, 'sheets/lot-1/bid-c/user.yaml');
    writeFileSync(sheet, readFileSync(sheet, 'utf8').replace('I filled', 'We filled'));
    expect(codes()).toEqual(['decision/changed-after-lock']);
  });

  test('so is a second lock once prices are open', () => {
    const sheet = join(folder, 'sheets/lot-1/bid-c/user.yaml');
    writeFileSync(sheet, readFileSync(sheet, 'utf8').replace('score: 1', 'score: 4'));
    record('quality-locked', { lot: 'lot-1', on: '2027-05-20' });
    expect(codes()).toContain('decision/prices-opened-early');
  });
});

test('the command knows every kind of decision that the format has', () => {
  const { kind, ...flags } = command.options;
  expect(kind?.choices).toEqual(kindsOfDecision());
  const asked = kindsOfDecision().flatMap((one) => fieldsOfKind(one) ?? []);
  const made = ['letters', 'digest'];
  const missing = asked.filter(({ flag }) => !(flag in flags) && !made.includes(flag));
  expect(missing.map(({ flag }) => flag)).toEqual([]);
});

test('the command finds the competition and records in it', async () => {
  before('quality-locked');
  const given = { folder, kind: 'no-award', lot: 'lot-1', by: 'Chair', why: 'None was good.' };
  const outcome = await command.run(given as never, openProject());
  expect(outcome.says).toContain('kind: no-award');
});
