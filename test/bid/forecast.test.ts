import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, fairlot } from '../commands/run-fairlot.ts';

const womens = join(process.cwd(), 'examples/womens-services');
const glasgow = join(process.cwd(), 'examples/glasgow-recovery');

interface Told {
  readonly lots: readonly {
    readonly lot: string;
    readonly most: string;
    readonly available: string;
    readonly gates: readonly { readonly gate: string; readonly outcome: string }[];
    readonly questions: readonly {
      readonly criterion: string;
      readonly most_score: string;
      readonly most_points: string;
      readonly below?: string;
      readonly caps: readonly { readonly cap: string; readonly state: string }[];
    }[];
    readonly prices: readonly {
      readonly price?: string;
      readonly points?: string;
      readonly most: string;
      readonly unknown?: string;
      readonly beside: readonly { readonly other: string; readonly points?: string }[];
    }[];
    readonly least?: { readonly reachable: boolean };
  }[];
}

/** A bid of an example in a folder of its own, with some of its text written anew. */
function away(tender: string, bid: string, change: (text: string) => string = (text) => text) {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'ours.yaml'), change(readFileSync(join(tender, 'bids', bid), 'utf8')));
  return fairlot(['forecast', 'ours.yaml', '--for', tender, '--format', 'json'], folder);
}

const told = (...of: Parameters<typeof away>): Told => JSON.parse(away(...of).stdout) as Told;

describe('what can be known of a bid before it is scored', () => {
  test('a price that needs no rivals has its points, exactly', () => {
    const [lot] = told(womens, 'bidder-a.yaml').lots;
    expect(lot?.prices).toMatchObject([{ price: '612540', points: '11.94', most: '11.94' }]);
    expect(lot?.most).toBe('89.69');
    expect(lot?.available).toBe('100');
  });

  test('a price that is compared has its points beside one other bid, at no price over the ceiling', () => {
    const [lot] = told(glasgow, 'bidder-b.yaml').lots;
    expect(lot?.prices[0]?.points).toBeUndefined();
    expect(lot?.prices[0]?.beside).toMatchObject([
      { other: '3680000', points: '24' },
      { other: '4140000', points: '27' },
      { other: '4600000', points: '30' },
    ]);
    expect(lot?.most).toBe('100');
  });

  test('a highest score that a rule proposes lowers what can be reached, in that lot alone', () => {
    const [lot] = told(womens, 'bidder-a.yaml').lots;
    const local = lot?.questions.find(({ criterion }) => criterion === 'local-knowledge');
    expect(local).toMatchObject({ most_score: '3', most_points: '6.75' });
    expect(local?.caps).toMatchObject([{ cap: 'area-missing', state: 'found' }]);
    const named = told(womens, 'bidder-a.yaml', (text) =>
      text.replace('In Harling we work with', 'On the eastern estates and in Harling we work with'),
    );
    expect(named.lots[0]?.most).toBe('91.94');
  });

  test('what only people can tell is said to be so', () => {
    const [lot] = told(womens, 'bidder-a.yaml').lots;
    const centred = lot?.questions.find(({ criterion }) => criterion === 'women-centred');
    expect(centred?.caps).toMatchObject([{ cap: 'no-space-for-women', state: 'people' }]);
    expect(lot?.gates).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ gate: 'safeguarding', outcome: 'person' }),
      ]),
    );
  });

  test('a condition that the bid itself does not meet fails', () => {
    const [lot] = told(womens, 'bidder-a.yaml', (text) =>
      text.replace('meets: true', 'meets: false'),
    ).lots;
    expect(lot?.gates[0]).toMatchObject({ gate: 'safeguarding', outcome: 'fails' });
  });

  test('a total that is too little to win is told with the figure', () => {
    const { stdout } = away(womens, 'bidder-a.yaml');
    expect((JSON.parse(stdout) as Told).lots[0]?.least?.reachable).toBe(true);
    const folder = emptyFolder();
    cpSync(womens, folder, { recursive: true, filter: (path) => !path.endsWith('expected') });
    const file = join(folder, 'lots/lot-1.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('at_least: 55', 'at_least: 89.7'));
    const said = fairlot(['forecast', 'bids/bidder-a.yaml'], folder).stdout.replace(/\s+/g, ' ');
    expect(said).toContain('That is too little to win.');
    writeFileSync(file, readFileSync(file, 'utf8').replace('at_least: 89.7', 'at_least: 89.69'));
    expect(fairlot(['forecast', 'bids/bidder-a.yaml'], folder).stdout).not.toContain('too little');
  });

  test('a price over the ceiling earns nothing, and no price is not taken for nothing', () => {
    const over = told(glasgow, 'bidder-b.yaml', (text) => text.replaceAll('4600000', '99000000'));
    expect(over.lots[0]?.prices[0]).toMatchObject({ most: '0' });
    expect(over.lots[0]?.prices[0]?.unknown).toContain('above the ceiling');
    const none = told(glasgow, 'bidder-b.yaml', (text) =>
      text.replace(/ {4}price:\n(?: {6}.*\n)+/, ''),
    );
    expect(none.lots[0]?.prices[0]).toMatchObject({
      most: '30',
      unknown: 'The bid does not give this price yet.',
    });
  });

  test('other bids are neither read nor named', () => {
    const said = fairlot(['forecast', join(womens, 'bids/bidder-a.yaml')]).stdout;
    expect(said).not.toMatch(/Brightpath|Ferry Lane|Levels Family/);
    expect(said).toContain('What this does not know');
  });
});

describe('what cannot be looked at is said in a sentence', () => {
  test.each([
    [['forecast', 'none.yaml'], 'There is no file none.yaml.'],
    [['forecast', 'ours.yaml'], 'There is no tender in the folders above this bid'],
    [['forecast', 'ours.yaml', '--for', 'nowhere'], 'There is no tender in nowhere'],
    [['forecast', 'organisation.yaml', '--for', womens], 'This is not a bid for that tender'],
  ])('%s', (words, says) => {
    const folder = emptyFolder();
    cpSync(join(womens, 'bids/bidder-a.yaml'), join(folder, 'ours.yaml'));
    cpSync(
      join(womens, 'organisations/larkrise-womens-centre.yaml'),
      join(folder, 'organisation.yaml'),
    );
    const { status, all } = fairlot(words, folder);
    expect(status).toBe(2);
    expect(all.replace(/\s+/g, ' ')).toContain(says);
  });

  test('a bid for another tender is told so', () => {
    const folder = emptyFolder();
    cpSync(join(womens, 'bids/bidder-a.yaml'), join(folder, 'ours.yaml'));
    const { status, all } = fairlot(['forecast', 'ours.yaml', '--for', glasgow], folder);
    expect(status).toBe(1);
    expect(all).toContain('bid/other-tender');
  });
});

describe('a condition of a shared kind', () => {
  const withGate = (bid: (text: string) => string) => {
    const folder = emptyFolder();
    cpSync(womens, folder, { recursive: true, filter: (path) => !path.endsWith('expected') });
    const tender = join(folder, 'tender.yaml');
    writeFileSync(
      tender,
      readFileSync(tender, 'utf8').replace(
        /^gates:\n/m,
        'gates:\n  - use: partners-confirmed@1\n    id: confirmed\n',
      ),
    );
    const file = join(folder, 'bids/bidder-a.yaml');
    writeFileSync(file, bid(readFileSync(file, 'utf8')));
    const { stdout } = fairlot(['forecast', 'bids/bidder-a.yaml', '--format', 'json'], folder);
    return (JSON.parse(stdout) as Told).lots[0]?.gates.find(({ gate }) => gate === 'confirmed');
  };
  const answered = (text: string) =>
    text.replace(/^gates:\n/m, 'gates:\n  - gate: confirmed\n    meets: true\n');

  test('passes as far as its rules can tell', () => {
    expect(withGate(answered)).toMatchObject({ outcome: 'passes' });
  });

  test('fails where they find something, whatever the bid says of itself', () => {
    const unsigned = (text: string) =>
      answered(text).replace(/ {4}confirmation:\n(?: {6}.*\n)+/, '');
    expect(withGate(unsigned)).toMatchObject({ outcome: 'fails' });
  });
});
