import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command } from '../../cli/commands/match.ts';
import { openProject, type Project } from '../../cli/project/project.ts';
import type { Outcome } from '../../cli/command.ts';

const LARKRISE = 'examples/womens-services/organisations/larkrise-womens-centre.yaml';
const TODAY = '2026-03-20';

const run = (
  ...[organisation, tenders, more = {}, project = openProject()]: readonly [
    organisation: string,
    tenders: readonly string[],
    more?: object,
    project?: Project,
  ]
): Promise<Outcome> =>
  command.run(
    { organisation, tenders, all: false, format: 'text', on: TODAY, ...more } as never,
    project,
  );

const folder = mkdtempSync(join(tmpdir(), 'fairlot-match-'));
const write = (path: string, text: string): string => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
  return join(folder, path);
};

describe('fairlot match', () => {
  test('tells the lots of a tender, with days, reasons and what next', async () => {
    const { says = '', next, exit } = await run(LARKRISE, ['examples/womens-services']);
    expect(exit).toBeUndefined();
    expect(says).toContain('May fit: 1 lot');
    expect(says).toContain('31 days are left.');
    expect(says).toContain('What would change it:');
    expect(says).not.toMatch(/ineligible/i);
    expect(next).toBe(
      '`fairlot self-check examples/womens-services --lot lot-1` asks what else matters.',
    );
    expect(Math.max(...says.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(80);
  });

  test('looks through a folder of tenders, and shows five of each kind unless all are asked for', async () => {
    const opened = openProject().open(['examples']);
    const once = { ...openProject(), open: () => opened };
    const short = (await run(LARKRISE, ['examples'], {}, once)).says ?? '';
    expect(short).toMatch(/And \d+ more lots, which `--all` shows\./);
    const all = (await run(LARKRISE, ['examples'], { all: true }, once)).says ?? '';
    expect(all).not.toContain('which `--all` shows');
    expect(all.length).toBeGreaterThan(short.length);
  }, 120_000);

  test('the same tenders named the other way round give the same', async () => {
    const names = ['examples/womens-services', 'examples/lot-limits', 'examples/low-price'];
    const one = await run(LARKRISE, names, { format: 'json' });
    const other = await run(LARKRISE, names.toReversed(), { format: 'json' });
    expect(one.says).toBe(other.says);
    expect(JSON.parse(one.says ?? '')).toMatchObject({ version: 1, passed_over: [] });
  });

  test('says which tenders it passed over, and why', async () => {
    write('tenders/half/tender.yaml', 'format: tender/1\nid: half\n');
    write('tenders/torn/tender.yaml', 'lots: [\n');
    const { says = '' } = await run(LARKRISE, [join(folder, 'tenders'), 'examples/low-price']);
    expect(says).toContain('Passed over: 2 tenders');
    expect(says).toContain('half: 11 errors in 1 file.');
  });

  test('on a day after the last day for bids it says that it has passed', async () => {
    const late = await run(LARKRISE, ['examples/womens-services'], { on: '2026-04-21' });
    expect(late.says).toMatch(/The last day for bids was 20 April\s2026\. It has passed\./);
    expect(late.next).toBe('name tenders that are still open for bids.');
    const last = await run(LARKRISE, ['examples/womens-services'], { on: '2026-04-20' });
    expect(last.says).toMatch(/12\snoon\son\s20\sApril\s2026\.\sThat\sis\stoday\./);
  });

  test.each([
    ['a file that is not there', 'nowhere.yaml', 2, 'There is no file `nowhere.yaml`.'],
    ['a folder', 'examples/womens-services', 2, 'is a folder'],
  ])('names the trouble with %s', async (_, path, exit, words) => {
    const outcome = await run(path, ['examples/womens-services']);
    expect(outcome.exit).toBe(exit);
    expect(outcome.says).toContain(words);
  });

  test('a file of another kind is told in one finding', async () => {
    const outcome = await run('examples/womens-services/tender.yaml', ['examples/womens-services']);
    expect(outcome.findings?.map(({ code }) => code)).toEqual(['files/not-an-organisation']);
    expect(outcome.exit).toBe(1);
  });

  test('a folder without tenders is said so', async () => {
    const outcome = await run(LARKRISE, ['rules/match']);
    expect(outcome).toMatchObject({ exit: 2 });
    expect(outcome.says).toContain('There is no tender in what you named');
  });

  test('an organisation with a name only fits nothing and is ruled out of nothing', async () => {
    const bare = write('bare.yaml', 'format: organisation/1\nname: Tŷ Cyfle 🌱\n');
    const { says = '' } = await run(bare, ['examples/womens-services'], { format: 'json' });
    const { lots } = JSON.parse(says) as { lots: { fit: string }[] };
    expect(lots.map(({ fit }) => fit)).toEqual(['may-fit', 'may-fit']);
  });
});
