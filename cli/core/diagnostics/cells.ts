/** One character as a terminal shows it: its text, its offset in the line, and the columns that it fills (0, 1 or 2). */
export interface Cell {
  readonly text: string;
  readonly offset: number;
  readonly width: number;
}

/** A line as characters in columns. A tab becomes two spaces; an accent of its own takes no column, a wide character two. */
export function cellsOf(line: string): readonly Cell[] {
  let offset = 0;
  return [...line].map((char) => {
    const cell = { text: char === '\t' ? '  ' : char, offset, width: widthOf(char) };
    offset += char.length;
    return cell;
  });
}

/** How many columns these characters fill. */
export const widthOfCells = (cells: readonly Cell[]): number =>
  cells.reduce((sum, { width }) => sum + width, 0);

/** These characters as text. */
export const textOfCells = (cells: readonly Cell[]): string =>
  cells.map(({ text }) => text).join('');

const widthOf = (char: string): number => {
  if (NONE.test(char)) return 0;
  return char === '\t' || WIDE.test(char) ? 2 : 1;
};

const NONE = /[\p{Mn}\p{Me}\u200b-\u200d\ufe0e\ufe0f]/u;

/** Pictures, and the East Asian blocks whose characters fill two columns. */
const WIDE =
  /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
