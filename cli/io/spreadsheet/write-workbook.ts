import {
  writeXlsx,
  type Cell as WrittenCell,
  type DataValidation,
  type WriteSheet,
} from 'hucre/xlsx';
import { cellName, type Cell, type Tab, type Workbook } from '../../core/panel/workbook.ts';
import { FONT, canBeFilledIn, lookOf } from './cell-looks.ts';
import { rowHeight } from './row-height.ts';

/** A spreadsheet as the bytes of an `.xlsx` file. The same sheet gives the same bytes on any machine and day. */
export async function writeWorkbook({ title, about, date, tabs }: Workbook): Promise<Uint8Array> {
  const day = new Date(`${date}T00:00:00Z`);
  return writeXlsx({
    sheets: tabs.map((tab) => sheetOf(tab)),
    properties: { title, description: about, creator: 'Fairlot', created: day, modified: day },
    defaultFont: FONT,
    // Text beside its cell, and never as a formula.
    stringMode: 'inline',
    workbookProtection: { lockStructure: true },
  });
}

function sheetOf(tab: Tab): WriteSheet {
  return {
    name: tab.name,
    columns: tab.widths.map((width) => ({ width })),
    rows: tab.rows.map((row) => row.map(({ shows }) => shown(shows))),
    cells: new Map(
      tab.rows.flatMap((row, y) => row.map((cell, x) => [`${y},${x}`, writtenCell(cell)] as const)),
    ),
    dataValidations: tab.rows.flatMap((row, y) =>
      row.flatMap((cell, x) => validationOf(cell, cellName(y, x))),
    ),
    rowDefs: new Map(tab.rows.map((row, y) => [y, { height: rowHeight(tab, row) }])),
    freezePane: { rows: tab.headingRows },
    // Anyone can take the lock off: it is there against slips. Columns may be widened and text selected and copied.
    protection: { sheet: true, ...ALLOWED },
    pageSetup: { ...PAGE, printTitlesRow: `$1:$${tab.headingRows}` },
    headerFooter: { oddFooter: '&L&A&RPage &P of &N' },
  };
}

const ALLOWED = {
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatColumns: true,
  formatRows: true,
} as const;

const PAGE = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const;

/** Characters that no spreadsheet can hold are left out. */
const shown = (shows: Cell['shows']): string | number | null =>
  typeof shows === 'string'
    ? shows
        .replace(/\r\n?/g, '\n')
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    : (shows ?? null);

const writtenCell = (cell: Cell): Partial<WrittenCell> => ({
  value: shown(cell.shows),
  style: lookOf(cell.is),
});

function validationOf(cell: Cell, range: string): readonly DataValidation[] {
  if (!canBeFilledIn(cell.is) || !cell.hint) return [];
  const { title, text } = cell.hint;
  const says = {
    range,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: title,
    inputMessage: text.slice(0, LONGEST_HINT),
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: title,
    errorMessage: text.slice(0, LONGEST_HINT),
  } as const;
  const { choices } = cell;
  if (choices) return [{ ...says, type: 'list', formula1: `'${choices.tab}'!${cellsOf(choices)}` }];
  if (cell.is === 'day')
    return [{ ...says, type: 'date', operator: 'greaterThan', formula1: '36526' }];
  return [{ ...says, type: 'textLength', operator: 'lessThanOrEqual', formula1: LONGEST_TEXT }];
}

const cellsOf = ({ column, from, to }: NonNullable<Cell['choices']>): string =>
  `$${column}$${from}:$${column}$${to}`;

/** What programs show of a hint, and what they keep of a text, in characters. */
const LONGEST_HINT = 255;
const LONGEST_TEXT = '32000';
