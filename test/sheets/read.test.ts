import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blank, change, decide, returned, sheet, unscored, WHOLE } from './a-panel.ts';
import { fill } from './fill.ts';
import { unzip, zip } from './zip.ts';

const TARGET = 'sheets/lot-1/bidder-a/voluntary.yaml';
const read = (folder: string, path: string, more = {}) => sheet(folder, { read: [path], ...more });
const FIRST = '<is><t';

describe('a filled spreadsheet', () => {
  test('becomes the signed sheet of its assessor, word for word', async () => {
    const folder = unscored();
    const reason = "=1+2, or so: “no”\n- a # second line\n  '3,5' \\ café ŵ 漢";
    const back = await returned(folder, 'back.xlsx', { ...WHOLE, E4: reason, D5: '2', D6: '4.0' });
    const taken = await read(folder, back);
    expect(taken.codes).toEqual([]);
    expect(taken.files).toEqual([TARGET]);
    const text = readFileSync(join(folder, TARGET), 'utf8');
    expect(text).toContain('signed_on: 2019-07-03');
    const { openCompetition } = await import('../../cli/project/open/open-competition.ts');
    const [written] = openCompetition(folder).facts?.sheets ?? [];
    expect(written?.scores[0]?.reason).toBe(reason);
    expect(written?.scores.map(({ score }) => score.toString())).toEqual(['3', '2', '4', '0', '1']);
  });

  test('is taken once: the same again changes nothing, and another is refused', async () => {
    const folder = unscored();
    const back = await returned(folder, 'back.xlsx', WHOLE);
    await read(folder, back);
    const text = readFileSync(join(folder, TARGET), 'utf8');
    expect((await read(folder, back)).codes).toEqual([]);
    fill(back, { D4: 4 });
    expect((await read(folder, back)).codes).toEqual(['sheet/handed-in-before']);
    expect(readFileSync(join(folder, TARGET), 'utf8')).toBe(text);
  });

  test.each([
    ['sheet/off-scale', { D4: 5 }, 'D4'],
    ['sheet/off-scale', { D4: 2.5 }, 'D4'],
    ['sheet/off-scale', { D4: '2,5' }, 'holds 2,5'],
    ['sheet/off-scale', { D4: -1 }, 'D4'],
    ['sheet/not-a-score', { D4: 'three' }, '“three”'],
    ['sheet/not-a-score', { D4: '3 or 4' }, '“3 or 4”'],
    ['sheet/not-a-score', { D4: '3/4' }, '“3/4”'],
    ['sheet/formula', { D4: '><f>1+2</f><v>3</v>' }, 'formula'],
    ['sheet/missing-reason', { E4: '   ' }, 'E4'],
    ['sheet/missing-score', { D4: ' ' }, 'D4'],
    ['sheet/formula', { E4: ' t="str"><f>A1</f><v>x</v>' }, 'E4'],
    ['sheet/not-a-day', { D9: '3/4/2019' }, 'D9'],
    ['sheet/not-a-day', { D9: '2019-02-30' }, 'D9'],
    ['sheet/signed-before-deadline', { D9: '2019-01-02' }, '2019-01-02'],
    ['sheet/unfinished', { D9: '' }, 'the day is missing'],
    ['sheet/unfinished', { D4: '', E4: '' }, '4 of 5'],
  ])('with a mistake is refused whole: %s %o', async (code, typed, says) => {
    const folder = unscored();
    const cells = Object.fromEntries(
      Object.entries(typed).map(([cell, value]) => [cell, raw(value)]),
    );
    const taken = await read(folder, await returned(folder, 'back.xlsx', { ...WHOLE, ...cells }));
    expect(taken.codes).toEqual([code]);
    expect(taken.findings[0]?.message).toContain(says);
    expect(taken.findings[0]?.message).toContain('Catriona Weems, Thistledown Recovery Scotland');
    expect(taken.files).toEqual([]);
  });

  test('that is half full is kept as a draft only when asked, and a fuller one takes its place', async () => {
    const folder = unscored();
    const { D4 = 3, E4 = '', D5 = 2, E5 = '' } = WHOLE;
    const half = await returned(folder, 'half.xlsx', { D4, E4, D5, E5 });
    expect((await read(folder, half)).findings[0]?.message).toContain('2 of 5 questions');
    expect(existsSync(join(folder, TARGET))).toBe(false);
    await read(folder, half, { drafts: true });
    expect(readFileSync(join(folder, TARGET), 'utf8')).not.toContain('signed_on');
    const less = await returned(folder, 'less.xlsx', { D4, E4 });
    expect((await read(folder, less, { drafts: true })).codes).toEqual(['sheet/would-lose']);
    expect((await read(folder, await returned(folder, 'back.xlsx', WHOLE))).codes).toEqual([]);
    expect(readFileSync(join(folder, TARGET), 'utf8')).toContain('signed_on');
  });
});

/** A cell’s own XML stays as it is. */
const raw = (value: number | string): number | string =>
  typeof value === 'string' && /^( t="\w+")?><f>/.test(value) ? `<!--${value}` : value;

describe('a sheet that does not belong', () => {
  const refused = async (spoil: (folder: string) => void) => {
    const folder = unscored();
    const back = await returned(folder, 'back.xlsx', WHOLE);
    spoil(folder);
    const { codes, files } = await read(folder, back);
    expect(files).toEqual([]);
    return codes;
  };

  test.each([
    ['sheet/other-version', 'tender.yaml', ['version: 1.0.0', 'version: 1.1.0']],
    ['sheet/other-tender', 'tender.yaml', ['id: glasgow-recovery', 'id: other']],
    ['sheet/changed-questions', 'tender.yaml', ['title: Staff and safety', 'title: Staff, safety']],
    ['sheet/unknown-bid', 'bids/bidder-a.yaml', ['id: bidder-a', 'id: bidder-z']],
    ['sheet/not-on-panel', 'panel.yaml', ['- id: voluntary', '- id: charity']],
    ['sheet/recused', 'panel.yaml', ['with: kelvin-family-table', 'with: thistledown-recovery']],
  ] as const)('is refused: %s', async (code, file, words) => {
    expect(await refused((folder) => change(folder, file, words))).toEqual([code]);
  });

  test('is refused after the scores were locked', async () => {
    const lock = `kind: quality-locked\n    lot: lot-1\n    digest: ${'a'.repeat(64)}`;
    expect(await refused((folder) => decide(folder, lock))).toEqual(['sheet/locked']);
  });

  test('is refused beside another by the same person for the same bid; a copy is not another', async () => {
    const folder = unscored();
    mkdirSync(join(folder, 'returned'));
    const one = await returned(folder, 'returned/one.xlsx', WHOLE);
    copyFileSync(one, join(folder, 'returned/copy.xlsx'));
    expect((await read(folder, join(folder, 'returned'))).files).toEqual([TARGET]);
    await returned(folder, 'returned/two.xlsx', { ...WHOLE, D4: 1 });
    const both = await read(folder, join(folder, 'returned'));
    expect(both.codes).toEqual(['sheet/repeated', 'sheet/repeated', 'sheet/repeated']);
    expect(both.files).toEqual([]);
  });
});

describe('a sheet that a program has rearranged', () => {
  const rearranged = async (part: string, edit: (xml: string) => string) => {
    const folder = unscored();
    const back = await returned(folder, 'back.xlsx', WHOLE);
    const parts = new Map(unzip(readFileSync(back)));
    parts.set(part, Buffer.from(edit(parts.get(part)?.toString('utf8') ?? '')));
    writeFileSync(back, zip(parts));
    return read(folder, back);
  };
  const SHEET = 'xl/worksheets/sheet1.xml';
  const cell = (name: string, text: string): string =>
    `<c r="${name}" t="inlineStr">${FIRST}>${text}</t></is></c>`;

  test('is known with its tabs renamed', async () => {
    const { codes, files } = await rearranged('xl/workbook.xml', (xml) =>
      xml.replace('name="Scores"', 'name="Blatt 1"').replace('name="About this sheet"', 'name="x"'),
    );
    expect([codes, files]).toEqual([[], [TARGET]]);
  });

  test('is known with rows inserted, and says what it does not take', async () => {
    const { codes, files, findings } = await rearranged(SHEET, (xml) =>
      xml
        .replace(
          /(<row r="|<c r="[A-F])([5-9])"/g,
          (_, start: string, row: string) => `${start}${Number(row) + 1}"`,
        )
        .replace('<row r="6"', `<row r="5">${cell('B5', 'A note of my own')}</row><row r="6"`),
    );
    expect([codes, files]).toEqual([['sheet/stray-text'], [TARGET]]);
    expect(findings[0]?.message).toContain('Cell B5 holds “A note of my own”');
  });

  test('says what stands in a column that was added', async () => {
    const { codes, files } = await rearranged(SHEET, (xml) =>
      xml.replace(/(<c r="F4".*?<\/c>)/, `$1${cell('G4', 'ask about weekends')}`),
    );
    expect([codes, files]).toEqual([['sheet/stray-text'], [TARGET]]);
  });

  test('reads text in runs with their own fonts as one text', async () => {
    const { codes, files } = await rearranged(SHEET, (xml) =>
      xml
        .replace(/A clear week\.<\/t>/, 'A </t></is></c>')
        .replace(
          /<c r="E4"([^>]*)>.*?<\/c>/,
          '<c r="E4"$1><is><r><t xml:space="preserve">A clear </t></r><r><rPr><b/></rPr><t>week.</t></r></is></c>',
        ),
    );
    expect([codes, files]).toEqual([[], [TARGET]]);
  });

  test('refuses a question that stands there twice', async () => {
    const { codes } = await rearranged(SHEET, (xml) =>
      xml.replace(/(<c r="F5"[^>]*><is><t[^>]*>)safety/, '$1care-model'),
    );
    expect(codes).toContain('sheet/scored-twice');
  });

  test('names dates that a program made of scores', async () => {
    const { codes, findings } = await rearranged(SHEET, (xml) => {
      const day = /<c r="D9"( s="\d+")/.exec(xml)?.[1] ?? '';
      return xml.replace(/<c r="D4" s="\d+">.*?<\/c>/, `<c r="D4"${day}><v>46145</v></c>`);
    });
    expect(codes).toEqual(['sheet/not-a-score']);
    expect(findings[0]?.message).toContain('holds a date (2026-05-03)');
  });
});

describe('a file that is no sheet', () => {
  const folder = unscored();
  const BOMB = Buffer.alloc(60_000_000, 65);
  const files: readonly (readonly [string, string, Buffer | string])[] = [
    ['old.xls', 'files/not-xlsx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0])],
    [
      'open.ods',
      'files/not-xlsx',
      zip(
        new Map([
          ['mimetype', ''],
          ['application/vnd.oasis.opendocument', ''],
        ]),
      ),
    ],
    ['list.csv', 'files/not-xlsx', 'a;b;c\n1;2;3\n'],
    ['printed.xlsx', 'files/not-xlsx', '%PDF-1.7'],
    ['empty.xlsx', 'files/not-xlsx', ''],
    [
      'macros.xlsm',
      'files/macros',
      zip(
        new Map([
          ['xl/workbook.xml', '<x/>'],
          ['xl/vbaProject.bin', 'x'],
        ]),
      ),
    ],
    [
      'bomb.xlsx',
      'files/too-much-inside',
      zip(new Map<string, string | Buffer>([['xl/workbook.xml', BOMB]]), 10),
    ],
    [
      'parts.xlsx',
      'files/too-much-inside',
      zip(new Map(Array.from({ length: 300 }, (_, at) => [`xl/workbook${at}`, 'x']))),
    ],
    [
      'laughs.xlsx',
      'files/entities',
      zip(new Map([['xl/workbook.xml', '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>']])),
    ],
    [
      'half.xlsx',
      'files/damaged-spreadsheet',
      zip(new Map([['xl/workbook.xml', '<x/>']])).subarray(0, 60),
    ],
    ['nothing.xlsx', 'files/damaged-spreadsheet', zip(new Map([['xl/workbook.xml', '<x/>']]))],
  ];

  test.each(files)('%s is named for what it is: %s', async (name, code, bytes) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const taken = await read(folder, path);
    expect(taken.codes).toEqual([code]);
    expect(taken.files).toEqual([]);
  });

  test('a spreadsheet of another kind is no scoring sheet, and a missing file is missing', async () => {
    const { writeWorkbook } = await import('../../cli/io/spreadsheet/write-workbook.ts');
    const tabs = [
      { name: 'One', widths: [9], headingRows: 0, rows: [[{ shows: 'x', is: 'text' as const }]] },
    ];
    writeFileSync(
      join(folder, 'own.xlsx'),
      await writeWorkbook({ title: 'x', about: 'x', date: '2027-01-01', tabs }),
    );
    expect((await read(folder, join(folder, 'own.xlsx'))).codes).toEqual(['sheet/not-a-sheet']);
    expect((await read(folder, join(folder, 'none.xlsx'))).exit).toBe(2);
  });
});

test('a blank YAML sheet, filled in, is a sheet that counts', async () => {
  const folder = unscored();
  await sheet(folder, { for: ['finance'], lot: 'lot-1', bid: 'bidder-a', as: 'yaml' });
  const path = blank(folder, ['lot-1', 'bidder-a', 'finance']).replace('xlsx', 'yaml');
  const filled = readFileSync(path, 'utf8')
    .replace('# signed_on: 2027-04-28', 'signed_on: 2019-07-02')
    .replace('score:', 'score: 3')
    .replace('reason:', 'reason: Local spend has a date.');
  mkdirSync(join(folder, 'sheets/lot-1/bidder-a'), { recursive: true });
  writeFileSync(join(folder, 'sheets/lot-1/bidder-a/finance.yaml'), filled);
  const { openCompetition } = await import('../../cli/project/open/open-competition.ts');
  const { findings, facts } = openCompetition(folder);
  expect(findings.filter(({ at }) => at.file.includes('finance'))).toEqual([]);
  expect(facts?.sheets[0]?.scores[0]?.reason).toBe('Local spend has a date.');
});
