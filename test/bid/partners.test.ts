import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, fairlot } from '../commands/run-fairlot.ts';

const womens = join(process.cwd(), 'examples/womens-services');
const BID = 'bids/marshlight.yaml';
const CONFIRMED = 'partners/marshlight/fenland-refuge.yaml';

type Change = readonly [file: string, line: string | RegExp, anew: string];

/** A copy of the bidder's own folder, with some lines written anew. */
function copy(...changes: readonly Change[]): string {
  const folder = emptyFolder();
  cpSync('examples/preparing-a-bid', folder, { recursive: true });
  for (const [file, line, anew] of changes) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(line);
    writeFileSync(path, text.replace(line, anew));
  }
  return folder;
}

function check(folder: string) {
  const { stdout, status } = fairlot(['check', BID, '--for', womens], folder);
  const codes = [...stdout.matchAll(/^\S+?:\d+:\d+\s+(?:error|warning|advice) (\S+)/gm)].map(
    ([, code = '']) => code,
  );
  return { said: stdout.replace(/\s+/g, ' '), codes, status };
}

describe('what a partner confirms for itself', () => {
  test('counts as its confirmation, and the tool says that it cannot see a signature', () => {
    const { codes, said, status } = check(copy());
    expect(codes).toEqual([]);
    expect(status).toBe(0);
    expect(said).toContain('Whether a partner really signed');
  });

  test('is missed where it is not there', () => {
    const folder = copy();
    rmSync(join(folder, 'partners'), { recursive: true });
    const { codes, said, status } = check(folder);
    expect(codes).toEqual(['clinks-2013/partner-confirmed']);
    expect(said).toContain('Nothing shows that Fenland Refuge agreed to be named.');
    expect(status).toBe(1);
  });

  test('counts for nothing until it is signed', () => {
    const { codes } = check(copy([CONFIRMED, /^signed_by: .*$/m, 'signed_by:']));
    expect(codes.toSorted()).toEqual([
      'clinks-2013/partner-confirmed',
      'files/still-blank',
      'partner/not-signed',
    ]);
  });

  test.each([
    ['value: 18000', 'value: 17999.99', 'It signed for £17,999.99, and the bid says £18,000.'],
    ['referrals: 12', 'referrals: 0', 'It signed for 0 people a year, and the bid says 12.'],
    ['at_risk: 0', 'at_risk: 5', 'It signed for 5% of its pay at risk, and the bid says 0%.'],
  ])('is held against the bid: %s there, %s here', (line, anew, says) => {
    const { codes, said } = check(copy([CONFIRMED, new RegExp(`^${line}$`, 'm'), anew]));
    expect(codes).toEqual(['clinks-2013/partner-confirmation-agrees']);
    expect(said).toContain(says);
  });

  test('other terms that differ are advice of the pack for bidders', () => {
    const { codes, said } = check(copy([CONFIRMED, 'days_to_pay: 14', 'days_to_pay: 30']));
    expect(codes).toEqual(['bid-writing/partner-terms-agree']);
    expect(said).toContain('Signed: paid within 30 days; in the bid: 14 days.');
  });

  test('a partner that was met once, and late, is not a quiet name in a bid', () => {
    const { codes } = check(
      copy(
        [CONFIRMED, 'meetings: 3', 'meetings: 1'],
        [CONFIRMED, 'first_contact_on: 2026-03-06', 'first_contact_on: 2026-04-07'],
      ),
    );
    expect(codes.toSorted()).toEqual([
      'bid-writing/partner-named-late',
      'clinks-2013/partner-met-once',
    ]);
  });

  test('two weeks before the deadline is early enough', () => {
    const { codes } = check(
      copy([CONFIRMED, 'first_contact_on: 2026-03-06', 'first_contact_on: 2026-04-06']),
    );
    expect(codes).toEqual([]);
  });

  test('what the bid itself holds may not say something else', () => {
    const own =
      '    groups: [women]\n    confirmation:\n      signed_by: Director\n      signed_on: 2026-04-10\n      value: 20000\n';
    const { codes, said } = check(copy([BID, /^ {4}groups: \[women\]\n/m, own]));
    expect(codes).toEqual(['partner/contradicts-bid']);
    expect(said).toContain('its pay £20,000 in the bid, £18,000 here');
  });

  test('the same file beside the tender is read with every other file', () => {
    const folder = emptyFolder();
    cpSync(womens, folder, { recursive: true, filter: (path) => !path.endsWith('expected') });
    const file = join(folder, 'partners/bidder-a/two-rivers-refuge.yaml');
    cpSync(join('examples/preparing-a-bid', CONFIRMED), file);
    writeFileSync(
      file,
      readFileSync(file, 'utf8')
        .replace('bid: marshlight', 'bid: bidder-a')
        .replace('partner: fenland-refuge', 'partner: two-rivers-refuge')
        .replace(/^lots: .*\n/m, ''),
    );
    const { stdout } = fairlot(['check', '--on', '2026-10-01'], folder);
    expect(stdout).toContain('clinks-2013/partner-confirmation-agrees');
    expect(fairlot(['check', 'partners/bidder-a/two-rivers-refuge.yaml'], folder).status).toBe(0);
  });
});

describe('forms for partners', () => {
  test('a file to fill in shows what the bid says in notes, and leaves the figures blank', () => {
    const folder = copy();
    rmSync(join(folder, 'partners'), { recursive: true });
    expect(fairlot(['new', 'partner', '--bid', BID, '--for', womens], folder).status).toBe(0);
    const text = readFileSync(join(folder, CONFIRMED), 'utf8');
    expect(text).toContain('The bid says: £18,000.');
    expect(text).toMatch(/^value:$/m);
    expect(text).toMatch(/^signed_by:$/m);
  });

  test('a confirmation that is there is never written over', () => {
    const folder = copy();
    const before = readFileSync(join(folder, CONFIRMED), 'utf8');
    expect(fairlot(['new', 'partner', '--bid', BID, '--for', womens], folder).stdout).toContain(
      'already',
    );
    expect(readFileSync(join(folder, CONFIRMED), 'utf8')).toBe(before);
  });

  test('a form to sign on paper has both columns, and the standard of the tender', () => {
    const folder = copy();
    const words = ['render', womens, '--bid', BID, '--to', 'md,html,pdf', '--out', 'out'];
    expect(fairlot(words, folder).status).toBe(0);
    expect(readdirSync(join(folder, 'out')).toSorted()).toEqual(
      expect.arrayContaining([
        'partners',
        'supply-chain-marshlight.html',
        'supply-chain-marshlight.md',
        'supply-chain-marshlight.pdf',
      ]),
    );
    const form = readFileSync(join(folder, 'out/partners/marshlight/fenland-refuge.md'), 'utf8');
    expect(form).toMatch(/\| What you are paid over the whole contract \| £18,000 \| _{20,} \|/);
    expect(form).toContain('dropped only for a stated reason');
    expect(form).toContain('Nobody can check a signature with this tool');
    const chain = readFileSync(join(folder, 'out/supply-chain-marshlight.md'), 'utf8');
    expect(chain).toContain('| £18,000 | 0% | 12 | 14 days | 10% |');
    expect(chain).toContain('signed by Director of Fenland Refuge on 10 April 2026.');
  });

  test('one document alone can be asked for, and an unknown one is explained', () => {
    const folder = copy();
    fairlot(
      ['render', womens, '--bid', BID, '--doc', 'supply-chain', '--to', 'md', '--out', 'out'],
      folder,
    );
    expect(existsSync(join(folder, 'out/partners'))).toBe(false);
    const { status, all } = fairlot(
      ['render', womens, '--bid', BID, '--doc', 'partner-confirmatoin'],
      folder,
    );
    expect(status).toBe(2);
    expect(all).toContain('partner-confirmation');
  });

  test('a bid without partners says so', () => {
    const folder = copy(
      [BID, /supply_chain:\n(?: {2}.*\n| {4}.*\n)+/, ''],
      [BID, /delivery:\n(?: {2}.*\n| {4}.*\n)+/, ''],
    );
    expect(fairlot(['new', 'partner', '--bid', BID, '--for', womens], folder).all).toContain(
      'The bid names no partner',
    );
  });
});
