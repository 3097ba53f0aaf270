import { readFileSync, statSync } from 'node:fs';
import type { ReadCell, ReadTab } from '../../core/panel/workbook.ts';
import { troubleFrom, troubleWith, type Trouble } from '../trouble.ts';
import { kindOfFile } from './kind-of-file.ts';
import { measureArchive } from './measure-archive.ts';
import { TROUBLES, otherKind } from './spreadsheet-troubles.ts';

/** What came of reading a spreadsheet: its tabs, or what is wrong with the file. */
export type ReadWorkbook =
  | { readonly tabs: readonly ReadTab[]; readonly trouble?: never }
  | { readonly trouble: Trouble; readonly tabs?: never };

/** The largest spreadsheet that is read, in bytes. A filled sheet has about twenty thousand. */
const LARGEST = 5_000_000;

/**
 * Reads an `.xlsx` file as Excel, LibreOffice or Google save it. Other kinds of file are named as what they are; files
 * with macros, entities or far too much in them are not opened.
 */
export async function readWorkbook(path: string): Promise<ReadWorkbook> {
  try {
    if (statSync(path).size > LARGEST) return { trouble: troubleWith(path, TROUBLES['too-much']) };
    return await readBytes(path, readFileSync(path));
  } catch (error) {
    return { trouble: troubleFrom(path, error) };
  }
}

async function readBytes(path: string, bytes: Buffer): Promise<ReadWorkbook> {
  const kind = kindOfFile(path, bytes);
  if (kind !== 'xlsx') return { trouble: troubleWith(path, otherKind(kind)) };
  const wrong = measureArchive(bytes);
  if (wrong) return { trouble: troubleWith(path, TROUBLES[wrong]) };
  try {
    return { tabs: await tabsOf(bytes) };
  } catch {
    return { trouble: troubleWith(path, TROUBLES.damaged) };
  }
}

async function tabsOf(bytes: Buffer): Promise<readonly ReadTab[]> {
  const { readXlsx } = await import('hucre/xlsx');
  const book = await readXlsx(bytes, { readStyles: true, maxRows: MOST_ROWS });
  return book.sheets.map(({ name, rows, cells }) => ({
    name,
    rows: rows.map((row, y) =>
      row.map((value, x): ReadCell => {
        const cell = cells?.get(`${y},${x}`);
        return cell?.formula === undefined && cell?.type !== 'formula'
          ? readCell(value, cell?.type)
          : { kind: 'formula', text: `=${cell.formula ?? ''}` };
      }),
    ),
  }));
}

const MOST_ROWS = 5000;

function readCell(value: unknown, type: string | undefined): ReadCell {
  if (value instanceof Date) return { kind: 'day', text: value.toISOString().slice(0, 10) };
  // A spreadsheet keeps 0.3 in binary; the shortest decimal that means it is what the person typed.
  if (typeof value === 'number') return { kind: 'number', text: String(value) };
  const text = value === null || value === undefined ? '' : String(value);
  if (text.trim() === '') return { kind: 'nothing', text: '' };
  return { kind: typeof value === 'string' && type !== 'error' ? 'text' : 'other', text };
}
