import type { CellStyle } from 'hucre/xlsx';
import type { CellRole } from '../../core/panel/workbook.ts';

/** How a cell looks, and whether it can be changed. Only cells to fill in have a border and a light ground. */
export const lookOf = (role: CellRole): CellStyle => LOOKS[role];

/** Whether somebody is to fill in a cell. */
export const canBeFilledIn = (role: CellRole): boolean => LOOKS[role].protection?.locked === false;

/** The font of every cell, in a size that is easy to read. */
export const FONT = { name: 'Calibri', size: 11 } as const;

// Under the format “Text” no program makes a formula of what stands in a cell, or a date of 1/2.
const TEXT: CellStyle = { numFmt: '@', alignment: { wrapText: true, vertical: 'top' } };

const LINE = { style: 'thin', color: { rgb: '6B6B6B' } } as const;

const ENTRY: CellStyle = {
  alignment: { wrapText: true, vertical: 'top', horizontal: 'left' },
  border: { top: LINE, right: LINE, bottom: LINE, left: LINE },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF8DC' } },
  protection: { locked: false },
};

const LOOKS: Readonly<Record<CellRole, CellStyle>> = {
  // A long title runs on over the empty cells beside it.
  title: { numFmt: '@', font: { ...FONT, bold: true, size: 14 }, alignment: { vertical: 'top' } },
  nothing: { numFmt: '@', alignment: { vertical: 'top' } },
  heading: {
    ...TEXT,
    font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F3A4D' } },
  },
  label: { ...TEXT, font: { ...FONT, bold: true } },
  text: TEXT,
  code: { ...TEXT, font: { ...FONT, color: { rgb: '595959' } } },
  score: { ...ENTRY, numFmt: 'General' },
  reason: { ...ENTRY, numFmt: '@' },
  day: { ...ENTRY, numFmt: 'yyyy-mm-dd' },
};
