import type { ArchiveTrouble } from './measure-archive.ts';
import type { KindOfFile } from './kind-of-file.ts';

/** A code, a sentence and what to do, for a spreadsheet that is not opened. */
export interface SpreadsheetWords {
  readonly code: string;
  readonly message: string;
  readonly advice: string;
  readonly exit: 1;
}

/** What to say about a file that is no `.xlsx`. */
export function otherKind(kind: Exclude<KindOfFile, 'xlsx'>): SpreadsheetWords {
  if (kind === 'macros') return TROUBLES.macros;
  return {
    code: 'not-xlsx',
    message: KINDS[kind],
    advice: 'Open it in the program that made it, and save it as “Excel workbook (.xlsx)”.',
    exit: 1,
  };
}

const KINDS: Readonly<Record<Exclude<KindOfFile, 'xlsx' | 'macros'>, string>> = {
  'old-or-locked': 'This is an old Excel file (.xls), or one with a password, and is not read.',
  ods: 'This is an OpenDocument spreadsheet (.ods), and is not read.',
  numbers: 'This is a file of Apple Numbers, and is not read.',
  csv: 'This is plain text (.csv), which keeps neither the questions nor the cells apart, and is not read.',
  pdf: 'This is a PDF, in which nobody can fill in cells that the tool reads.',
  other: 'This is not a spreadsheet.',
};

/** What to say about an `.xlsx` file that is not opened. */
export const TROUBLES: Readonly<Record<ArchiveTrouble, SpreadsheetWords>> = {
  damaged: {
    code: 'damaged-spreadsheet',
    message: 'This spreadsheet is damaged, or only half of it arrived.',
    advice: 'Ask for it again, or open it in a spreadsheet program and save it once more.',
    exit: 1,
  },
  'too-much': {
    code: 'too-much-inside',
    message: 'This spreadsheet holds far more than a scoring sheet can, so it was not opened.',
    advice: 'Do not open it either, unless you know who made it. Ask for the sheet again.',
    exit: 1,
  },
  macros: {
    code: 'macros',
    message: 'This spreadsheet holds macros, which are small programs, so it was not opened.',
    advice: 'Save it as “Excel workbook (.xlsx)” without macros. Scoring sheets need none.',
    exit: 1,
  },
  entities: {
    code: 'entities',
    message:
      'This spreadsheet declares a document type, as no spreadsheet program does, so it was not read.',
    advice: 'Open it in a spreadsheet program and save it again.',
    exit: 1,
  },
};
