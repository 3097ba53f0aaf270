/** A file cut into lines, and the number of the line in hand. */
export interface Page {
  readonly text: string;
  readonly lines: Line[];
  at: number;
}

/** One line: where its first sign stands, where it ends, and how many blanks come before the sign. */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly indent: number;
}

/** Cuts a text into lines and takes the first in hand. */
export function pageOf(text: string): Page {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; start = (lines.at(-1)?.to ?? 0) + 1) {
    const end = text.indexOf('\n', start);
    const to = end < 0 ? text.length : end;
    let from = start;
    while (from < to && text[from] === ' ') from += 1;
    lines.push({ from, to, indent: from - start });
  }
  return { text, lines, at: 0 };
}

/** The line in hand, or the first after it that is neither blank nor a comment; nothing at the end of the file. */
export function lineInHand(page: Page): Line | undefined {
  for (; page.at < page.lines.length; page.at += 1) {
    const line = page.lines[page.at];
    if (line && line.from < line.to && page.text[line.from] !== '#') return line;
  }
  return undefined;
}

/** Takes the next line in hand that is neither blank nor a comment. */
export function nextLine(page: Page): Line | undefined {
  page.at += 1;
  return lineInHand(page);
}

/** Reads the rest of the line in hand as a line of its own, which starts further in. */
export function moveTo(page: Page, from: number): Line {
  const { from: first = from, to = from, indent = 0 } = page.lines[page.at] ?? {};
  return (page.lines[page.at] = { from, to, indent: indent + from - first });
}
