/** The lines of one entry of a moderation that nobody has filled in yet: from one line up to, not including, another; from 0. */
export interface BlankEntry {
  readonly question: string;
  readonly from: number;
  readonly to: number;
}

/** The entries in the text of a moderation whose score and reason are both still empty, as `fairlot moderate --start` wrote them. */
export function blankEntries(text: string): readonly BlankEntry[] {
  const lines = linesOf(text);
  return lines.flatMap((line, from) => {
    const [, indent, question] = /^( *)- criterion: ([a-z0-9-]+) *$/.exec(line) ?? [];
    if (indent === undefined || question === undefined) return [];
    const to = endOf(lines, from, indent.length);
    const field = (name: string): string => `${' '.repeat(indent.length + 2)}${name}:`;
    const inside = lines.slice(from + 1, to).map((one) => one.trimEnd());
    const isBlank = inside.includes(field('agreed')) && inside.includes(field('reason'));
    return isBlank ? [{ question, from, to }] : [];
  });
}

/** The same text with nothing in the lines of blank entries, so that the rest of it can be read, each line where it was. */
export function withoutBlanks(text: string): string {
  const lines = [...linesOf(text)];
  for (const { from, to } of blankEntries(text)) lines.fill('', from, to);
  return lines.join('\n');
}

/** The text with other lines in the place of a blank entry; line ends stay as they are. */
export function fillEntry(text: string, { from, to }: BlankEntry, entry: string): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(end);
  return [...lines.slice(0, from), ...entry.trimEnd().split('\n'), ...lines.slice(to)].join(end);
}

const linesOf = (text: string): readonly string[] => text.split(/\r?\n/);

/** An entry ends where a line stands no deeper than its dash, or before the empty lines and comments above the next. */
function endOf(lines: readonly string[], from: number, indent: number): number {
  const isInside = (line: string): boolean => line.startsWith(' '.repeat(indent + 2));
  const rest = lines.slice(from + 1).findIndex((line) => !isInside(line));
  return rest < 0 ? lines.length : from + 1 + rest;
}
