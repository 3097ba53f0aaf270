import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, fairlot } from '../commands/run-fairlot.ts';

const womens = join(process.cwd(), 'examples/womens-services');
const glasgow = join(process.cwd(), 'examples/glasgow-recovery');

function started(words: readonly string[] = [], tender = womens): { folder: string; text: string } {
  const folder = emptyFolder();
  const { status, all } = fairlot(['new', 'bid', '--for', tender, ...words], folder);
  expect(all).toContain('Next: open it in any editor');
  expect(status).toBe(0);
  return { folder, text: readFileSync(join(folder, 'bids/our-bid.yaml'), 'utf8') };
}

const codes = (stdout: string): readonly string[] =>
  [...stdout.matchAll(/^\S+?:\d+:\d+\s+(?:error|warning|advice) (\S+)/gm)].map(
    ([, code = '']) => code,
  );

describe('a new bid for a tender', () => {
  test('has every question of every lot, with what each score needs', () => {
    const { text } = started();
    expect([...text.matchAll(/- criterion: /g)]).toHaveLength(14);
    expect(text).toContain(
      '# A service made for women. Worth 15 of 100 points. At most 700 words.',
    );
    expect(text).toContain('#   2 Adapted: Parts of the service are adapted for women');
    expect(text).toContain('# To leave out a lot, delete it'.replace('# To', '# - To'));
  });

  test('names whose rule looks at a part, and that it is not law', () => {
    const flat = started().text.replace(/\n# */g, ' ');
    expect(flat).toMatch(
      /What Clinks asked for[^:]*\(a policy of the sector, which is not law\)|Clinks[^()]*\(a policy of the sector, which is not law\)/,
    );
    expect(flat).toContain('---- Equality plan');
    expect(flat).toContain('---- Who does how much of the work');
    expect([...started().text.matchAll(/^ {2}- characteristic: /gm)]).toHaveLength(9);
  });

  test('has one place for each area, and a price for each line', () => {
    const { text } = started(['--lot', 'lot-2']);
    expect([...text.matchAll(/^ {2}- area: /gm)]).toHaveLength(4);
    expect([...text.matchAll(/^ +unit_price:$/gm)]).toHaveLength(2);
    expect(text).not.toContain('lot: lot-1');
  });

  test('asks for one total where the lot has no lines', () => {
    expect(started(['--lot', 'lot-1'], glasgow).text).toMatch(/^ {6}total: #/m);
  });

  test('is checked as it is in a few plain findings, none of them about how it is written', () => {
    const { folder } = started();
    const { stdout, status } = fairlot(
      ['check', 'bids/our-bid.yaml', '--for', womens, '--on', '2026-04-01'],
      folder,
    );
    expect(status).toBe(1);
    expect(codes(stdout).toSorted()).toEqual([
      'bid/gate-not-answered',
      'bid/not-answered',
      'bid/not-answered',
      'bid/organisation-missing',
      'bid/price-missing',
      'bid/price-missing',
      'files/still-blank',
    ]);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'does not answer 9 of its 9 questions: “A service made for women”',
    );
  });

  test('fits on a screen of 80 columns, notes included', () => {
    const wide = started()
      .text.split('\n')
      .filter((line) => line.length > 100);
    expect(wide).toEqual([]);
  });

  test('takes its id from the organisation, and finds it again beside the bid', () => {
    const folder = emptyFolder();
    cpSync(
      join(womens, 'organisations/larkrise-womens-centre.yaml'),
      join(folder, 'organisation.yaml'),
    );
    fairlot(['new', 'bid', '--for', womens, '--organisation', 'organisation.yaml'], folder);
    const bid = 'bids/larkrise-womens-centre.yaml';
    expect(readFileSync(join(folder, bid), 'utf8')).toContain(
      '\norganisation: larkrise-womens-centre\n',
    );
    expect(codes(fairlot(['check', bid, '--for', womens], folder).stdout)).not.toContain(
      'bid/organisation-missing',
    );
  });
});

describe('a bid that is filled in', () => {
  test('is told away from its tender what it is told beside it, and the rules are applied in both', () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'bids'));
    cpSync(join(womens, 'bids/bidder-a.yaml'), join(folder, 'bids/bidder-a.yaml'));
    cpSync(
      join(womens, 'organisations/larkrise-womens-centre.yaml'),
      join(folder, 'organisation.yaml'),
    );
    const away = fairlot(['check', 'bids', '--for', womens], folder);
    expect(codes(away.stdout)).toEqual(['clinks-2013/every-area-known']);
    expect(away.status).toBe(0);
    const beside = fairlot(['check', join(womens, 'bids/bidder-a.yaml')]);
    expect(codes(beside.stdout)).toEqual(['clinks-2013/every-area-known']);
  });

  test('says that nothing was held against a tender where none is named', () => {
    const folder = emptyFolder();
    cpSync(join(womens, 'bids/bidder-a.yaml'), join(folder, 'ours.yaml'));
    expect(fairlot(['check', 'ours.yaml'], folder).stdout.replace(/\s+/g, ' ')).toContain(
      'Whether a bid fits its tender: name the folder of the tender with `--for`',
    );
  });
});

describe('what cannot be done is said in a sentence, and nothing is lost', () => {
  const refused = (words: readonly string[], folder = emptyFolder()) => {
    const { status, all } = fairlot(words, folder);
    expect(status).toBe(2);
    expect(all).not.toMatch(/at .*\.js:\d+/);
    return all.replace(/\s+/g, ' ');
  };

  test('a folder that is no tender', () => {
    expect(refused(['new', 'bid', '--for', 'nowhere'])).toContain('nowhere');
    expect(refused(['check', 'x.yaml', '--for', '.'])).toContain('There is no tender in .');
  });

  test('a lot that does not exist', () => {
    expect(refused(['new', 'bid', '--for', womens, '--lot', 'lot-9'])).toContain(
      'There is no lot `lot-9`.',
    );
  });

  test('an organisation that cannot be read', () => {
    expect(refused(['new', 'bid', '--for', womens, '--organisation', 'no.yaml'])).toContain(
      '`no.yaml` cannot be used as the organisation',
    );
  });

  test('another format', () => {
    expect(refused(['new', 'sheet', '--for', womens])).toContain('Only a bid is made for a tender');
  });

  test('a bid that is there already is kept', () => {
    const { folder } = started();
    writeFileSync(join(folder, 'bids/our-bid.yaml'), 'mine\n');
    expect(refused(['new', 'bid', '--for', womens], folder)).toContain('already-there');
    expect(readFileSync(join(folder, 'bids/our-bid.yaml'), 'utf8')).toBe('mine\n');
    expect(existsSync(join(folder, 'bids/our-bid-2.yaml'))).toBe(false);
  });
});
