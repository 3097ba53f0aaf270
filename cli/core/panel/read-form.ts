import { FORM_WORDS } from './form-words.ts';
import { cellName, type ReadCell, type ReadTab } from './workbook.ts';

/** A cell of a returned sheet, with its name (`D5`) and where it stands, counted from 1. */
export interface FormCell extends ReadCell {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

/** One row of a returned sheet that has the code of a question. */
export interface FormRow {
  readonly code: string;
  readonly at: FormCell;
  readonly score: FormCell;
  readonly reason: FormCell;
}

/** A returned sheet as it was filled in, before anybody judges it. */
export interface FilledForm {
  readonly tender: string;
  readonly lot: string;
  readonly bid: string;
  readonly member: string;
  readonly wording: string;
  readonly rows: readonly FormRow[];
  readonly signed?: FormCell;
  /** Cells with something in them that have no place on the sheet, such as notes in a row or column that was added. */
  readonly strays: readonly FormCell[];
}

/** The sheet in a spreadsheet, told by its words and not by the names or order of tabs, rows or columns; nothing when it is none. */
export function readForm(tabs: readonly ReadTab[]): FilledForm | undefined {
  const about = tabs.find((tab) => tab.rows.some((row) => row.some(says(FORM_WORDS.kind))));
  const scores = tabs.flatMap((tab) => tableIn(tab) ?? [])[0];
  if (!about || !scores) return undefined;
  const { kind, score, reason, code, signed, ...facts } = FORM_WORDS;
  const { tender, lot, bid, member, wording } = facts;
  const signature = scores.rows.find((row) => row.code === signed);
  return {
    tender: besideIn(about, tender),
    lot: besideIn(about, lot),
    bid: besideIn(about, bid),
    member: besideIn(about, member),
    wording: besideIn(about, wording),
    rows: scores.rows.filter((row) => row.code !== signed),
    ...(signature && { signed: signature.score }),
    strays: scores.strays,
  };
}

const says = (word: string) => (cell: ReadCell) => plain(cell.text) === plain(word);

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** What stands next to a label. */
function besideIn({ rows }: ReadTab, label: string): string {
  const row = rows.find((cells) => cells.some(says(label))) ?? [];
  const at = row.findIndex(says(label));
  return (
    row
      .slice(at + 1)
      .find(({ kind }) => kind !== 'nothing')
      ?.text.trim() ?? ''
  );
}

/** The table of scores: its rows, and what stands beside and between them. */
interface Table {
  readonly rows: readonly FormRow[];
  readonly strays: readonly FormCell[];
}

function tableIn({ rows }: ReadTab): Table | undefined {
  const head = rows.findIndex((row) => HEADS.every((word) => row.some(says(word))));
  const heading = rows[head];
  if (!heading) return undefined;
  const [score, reason, code] = HEADS.map((word) => heading.findIndex(says(word)));
  const below = rows.slice(head + 1).map((row, index) => cellsOf(row, head + 1 + index));
  const isKnown = heading.map(({ kind }) => kind !== 'nothing');
  const rowOf = (cells: readonly FormCell[]): FormRow | undefined => {
    const at = cellIn(cells, code ?? 0);
    if (at.kind === 'nothing') return undefined;
    return {
      code: at.text.trim(),
      at,
      score: cellIn(cells, score ?? 0),
      reason: cellIn(cells, reason ?? 0),
    };
  };
  return {
    rows: below.flatMap((cells) => rowOf(cells) ?? []),
    strays: below.flatMap((cells) =>
      cells.filter((cell, x) => cell.kind !== 'nothing' && (!rowOf(cells) || !isKnown[x])),
    ),
  };
}

const HEADS = [FORM_WORDS.score, FORM_WORDS.reason, FORM_WORDS.code];

const cellsOf = (row: readonly ReadCell[], y: number): readonly FormCell[] =>
  row.map((cell, x) => ({ ...cell, name: cellName(y, x), row: y + 1, column: x + 1 }));

/** Programs leave out empty cells at the end of a row. */
function cellIn(cells: readonly FormCell[], x: number): FormCell {
  const row = cells[0]?.row ?? 1;
  const none = {
    kind: 'nothing',
    text: '',
    name: cellName(row - 1, x),
    row,
    column: x + 1,
  } as const;
  return cells[x] ?? none;
}
