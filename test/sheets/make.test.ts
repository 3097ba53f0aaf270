import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inParts } from '../../cli/core/panel/in-parts.ts';
import { writeWorkbook } from '../../cli/io/spreadsheet/write-workbook.ts';
import { readWorkbook } from '../../cli/io/spreadsheet/read-workbook.ts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder } from '../commands/run-fairlot.ts';
import { blank, change, decide, sheet, unscored } from './a-panel.ts';
import { unzip } from './zip.ts';

const partsOf = (path: string) => unzip(readFileSync(path));
const textOf = (path: string): string =>
  [...partsOf(path).values()].map((part) => part.toString('utf8')).join('\n');
const VOLUNTARY = ['lot-1', 'bidder-a', 'voluntary'] as const;

describe('the sheet of an assessor', () => {
  test('is made for each bid that the assessor may score, and for no other', async () => {
    const folder = unscored();
    const made = await sheet(folder, { for: ['voluntary'], lot: 'lot-1' });
    expect(made.files).toEqual(
      ['a', 'c', 'd'].flatMap((bid) =>
        ['xlsx', 'yaml'].map((ending) => `sheets/lot-1/bidder-${bid}/voluntary.${ending}`),
      ),
    );
    expect(made.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['sheet/may-not-score', 'advice'],
    ]);
    expect(made.findings[0]?.message).toContain('Catriona Weems stepped aside');
  });

  test('lets only scores, reasons and the day be changed, and only scores of the scale be chosen', async () => {
    const folder = unscored();
    await sheet(folder, { for: ['voluntary'] });
    const scores = partsOf(blank(folder, VOLUNTARY)).get('xl/worksheets/sheet1.xml')?.toString();
    expect(scores).toContain('<sheetProtection sheet="1"');
    expect(scores?.match(/<dataValidation type="list" sqref="D\d/g)).toHaveLength(5);
    expect(scores).toContain("<formula1>'Levels'!$B$2:$B$6</formula1>");
    expect(scores).toContain('ySplit="3"');
    const styles = partsOf(blank(folder, VOLUNTARY)).get('xl/styles.xml')?.toString() ?? '';
    expect(styles.match(/<protection locked="0"/g)).toHaveLength(3);
  });

  test('has the same bytes whenever it is made', async () => {
    const [one, other] = [unscored(), unscored()];
    for (const folder of [one, other]) await sheet(folder, { for: ['voluntary'] });
    expect(readFileSync(blank(one, VOLUNTARY))).toEqual(readFileSync(blank(other, VOLUNTARY)));
  });

  test('holds no price, and nobody else’s score', async () => {
    const folder = unscored();
    await sheet(folder, { for: ['voluntary'] });
    const text = textOf(blank(folder, VOLUNTARY));
    expect(text).not.toMatch(/4,?800,?000|A calm first week/);
  });

  test('is not made before the declaration of interests, or after the scores were locked', async () => {
    const folder = unscored();
    change(folder, 'panel.yaml', [
      '    declared_on: 2019-06-12\n  - id: finance',
      '  - id: finance',
    ]);
    decide(folder, `kind: quality-locked\n    lot: lot-2\n    digest: ${'a'.repeat(64)}`);
    const made = await sheet(folder, { for: ['commissioner'] });
    expect(made.files).toEqual([]);
    expect(made.codes).toContain('sheet/may-not-score');
    expect(made.codes).toContain('sheet/locked');
  });

  test('says so when there is no such assessor, lot or bid', async () => {
    const folder = unscored();
    for (const [option, name] of [
      ['for', ['volantary']],
      ['lot', 'lot-9'],
      ['bid', 'bidder-x'],
    ])
      expect((await sheet(folder, { [String(option)]: name })).exit).toBe(2);
    expect((await sheet(folder, { for: ['volantary'] })).says).toContain(
      'Did you mean `voluntary`',
    );
  });
});

describe('in a blind tender', () => {
  const blind = (): string => {
    const folder = unscored();
    change(folder, 'tender.yaml', ['  combine: consensus', '  blind: true\n  combine: consensus']);
    change(folder, 'bids/bidder-a.yaml', [
      'Week one is',
      'Thistledown  Recovery Scotland: week one is',
    ]);
    const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(
      (bid, index) => `{ letter: ${'QRSTUVWX'[index]}, bid: bidder-${bid} }`,
    );
    decide(folder, `kind: blinded\n    letters: [${letters.join(', ')}]`);
    return folder;
  };

  test('no name stands in a sheet, in its properties or in its file name', async () => {
    const folder = blind();
    const made = await sheet(folder, { for: ['voluntary'] });
    expect(made.files).toContain('sheets/lot-1/bid-q/voluntary.xlsx');
    for (const file of made.files) {
      expect(file).not.toMatch(/bidder-/);
      const path = join(folder, 'out', file);
      const text = file.endsWith('xlsx') ? textOf(path) : readFileSync(path, 'utf8');
      expect(text).not.toMatch(/thistledown|bidder-a/i);
    }
    expect(textOf(blank(folder, ['lot-1', 'bid-q', 'voluntary']))).toContain(
      '[Bid Q]: week one is',
    );
  });
});

describe('text that could be read as a formula', () => {
  const START = fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    '\n',
    '＝',
    '＋',
    '－',
    '＠',
    "'",
    '"',
    '|',
    '%',
  );

  test('stays what it is, and is never written as a formula', async () => {
    const path = join(emptyFolder(), 'one.xlsx');
    await fc.assert(
      fc.asyncProperty(
        START,
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        async (start, rest) => {
          const shows = `${start}cmd|' /C calc'!A0${rest}`;
          const rows = [[{ shows, is: 'text' as const }]];
          const tabs = [{ name: 'One', widths: [30], headingRows: 0, rows }];
          writeFileSync(
            path,
            await writeWorkbook({ title: 'x', about: 'x', date: '2027-01-01', tabs }),
          );
          expect(textOf(path)).not.toMatch(/<f[ >]/);
          const read = await readWorkbook(path);
          const cell = read.tabs?.[0]?.rows[0]?.[0];
          expect(cell?.kind).toBe('text');
          expect(cell?.text).toBe(withoutUnseen(shows));
        },
      ),
      { numRuns: 60 },
    );
  });
});

const withoutUnseen = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

describe('a long answer', () => {
  test('is parted where sentences or words end, and nothing of it is lost', () => {
    fc.assert(
      fc.property(
        fc.lorem({ maxCount: 60, mode: 'sentences' }),
        fc.integer({ min: 20, max: 400 }),
        (text, most) => {
          const parts = inParts(text, most);
          expect(parts.every((part) => part.length <= most)).toBe(true);
          expect(parts.join(' ').replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
        },
      ),
    );
  });
});
