import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { blank, sheet, unscored, WHOLE } from './a-panel.ts';
import { fill } from './fill.ts';
import { unzip } from './zip.ts';

const isHere = spawnSync('soffice', ['--version']).status === 0;
const isAutomatic = process.env['CI'] !== undefined && process.env['CI'] !== 'false';
if (!isHere) console.warn('LibreOffice (`soffice`) is not installed, so its sheets are not tried.');

/** LibreOffice opens a file and saves it in another form, as it would from its own menu. */
function savedBy(path: string, form: 'xlsx' | 'pdf' | 'ods'): string {
  const out = mkdtempSync(join(tmpdir(), 'fairlot-saved-'));
  const profile = `-env:UserInstallation=file://${out}/profile`;
  const words = [profile, '--headless', '--convert-to', form, '--outdir', out, path];
  spawnSync('soffice', words, { timeout: 120_000 });
  return join(out, basename(path).replace(/\w+$/, form));
}

test.runIf(isAutomatic)('LibreOffice is here wherever tests run by themselves', () => {
  expect(isHere).toBe(true);
});

describe.runIf(isHere)('a sheet that LibreOffice saved', { timeout: 180_000 }, () => {
  const folder = unscored();
  let saved = '';
  beforeAll(async () => {
    await sheet(folder, { for: ['voluntary'], lot: 'lot-1', bid: 'bidder-a', as: 'xlsx' });
    saved = savedBy(blank(folder, ['lot-1', 'bidder-a', 'voluntary']), 'xlsx');
  }, 180_000);

  test('still lets only scores of the scale be chosen, and only the right cells be changed', () => {
    const xml = unzip(readFileSync(saved)).get('xl/worksheets/sheet1.xml')?.toString() ?? '';
    expect(xml).toMatch(/<sheetProtection[^>]*sheet="true"/);
    expect(xml.match(/<dataValidation [^>]*type="list"/g)).toHaveLength(5);
    expect(xml).toContain('<formula1>Levels!$B$2:$B$6</formula1>');
  });

  test('is taken in after somebody filled it in', async () => {
    fill(saved, { ...WHOLE, E4: '=A clear week.' });
    const taken = await sheet(folder, { read: [saved] });
    expect(taken.codes).toEqual([]);
    const text = readFileSync(join(folder, 'sheets/lot-1/bidder-a/voluntary.yaml'), 'utf8');
    expect(text).toContain('reason: =A clear week.');
    expect(text).toContain('signed_on: 2019-07-03');
  });

  test('is taken in the same after LibreOffice saved it once more', async () => {
    const again = savedBy(saved, 'xlsx');
    expect(dirname(again)).not.toBe(dirname(saved));
    const taken = await sheet(folder, { read: [again] });
    expect([taken.codes, taken.files]).toEqual([[], []]);
    expect(taken.says).toContain('here already');
  });

  test('as an OpenDocument file is named as one', async () => {
    expect((await sheet(folder, { read: [savedBy(saved, 'ods')] })).codes).toEqual([
      'files/not-xlsx',
    ]);
  });

  test('prints each tab on pages that hold its whole width', () => {
    const pdf = savedBy(saved, 'pdf');
    expect(existsSync(pdf)).toBe(true);
    const text = spawnSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).stdout;
    expect(text.split('\f').filter((page) => page.trim())).toHaveLength(4);
    expect(text).toContain('care-model');
  });
});
