/** A spreadsheet as plain data, before it is a file: its tabs, and what it says of itself. */
export interface Workbook {
  readonly title: string;
  readonly about: string;
  /** The day it is dated by, `2027-03-01`, so that the same sheet has the same bytes on any day. */
  readonly date: string;
  readonly tabs: readonly Tab[];
}

/** One tab of a spreadsheet. Nobody can change its cells but those that are for filling in. */
export interface Tab {
  readonly name: string;
  /** The width of each column, in characters. */
  readonly widths: readonly number[];
  /** How many rows at the top stay in sight, and are printed on every page. */
  readonly headingRows: number;
  readonly rows: readonly (readonly Cell[])[];
}

/** One cell: what it shows, and for what it is. Text stays text, whatever it starts with. */
export interface Cell {
  readonly shows?: string | number;
  readonly is: CellRole;
  /** For cells to fill in: what a program may say when one arrives there, up to 255 characters. */
  readonly hint?: Hint;
  /** Where the allowed scores stand: a tab, a column such as `B`, and its first and last row. */
  readonly choices?: CellRange;
}

/** What a cell is for; it decides how the cell looks and whether it can be changed. */
export type CellRole =
  'title' | 'heading' | 'label' | 'text' | 'code' | 'score' | 'reason' | 'day' | 'nothing';

/** A short title and a sentence beside a cell. */
export interface Hint {
  readonly title: string;
  readonly text: string;
}

/** A run of cells in one column; rows count from 1. */
export interface CellRange {
  readonly tab: string;
  readonly column: string;
  readonly from: number;
  readonly to: number;
}

/** A spreadsheet that somebody filled in, as far as it matters: the tabs with their cells. */
export interface ReadTab {
  readonly name: string;
  readonly rows: readonly (readonly ReadCell[])[];
}

/** One cell as it was read. A day is written `2027-03-01`; a formula keeps what it calculates apart, because nobody wrote that. */
export interface ReadCell {
  readonly kind: 'nothing' | 'text' | 'number' | 'day' | 'formula' | 'other';
  readonly text: string;
}

/** The name of a cell as programs show it, such as `D5`; rows and columns count from 0. */
export function cellName(row: number, column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  const before = column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26));
  return `${before}${letter}${row + 1}`;
}
