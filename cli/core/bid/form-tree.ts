/** A field or a list entry of a YAML form, by its lines: from one up to, not including, another; from 0. */
export interface FormNode {
  readonly from: number;
  readonly to: number;
  /** The name of a field; nothing for a list entry. */
  readonly key?: string;
  /** Whether something is written beside the name or below it. */
  readonly isFilled: boolean;
  /** Whether the field stands on the line of the dash that begins its entry. */
  readonly isFirst: boolean;
  readonly inner: readonly FormNode[];
}

/**
 * The fields and entries of a form as its lines show them: one field a line, lists with dashes, texts in blocks. What is
 * written in other ways counts as filled in.
 */
export function formTree(lines: readonly string[]): readonly FormNode[] {
  return nodesIn(shownLines(lines), lines.length);
}

interface Shown {
  readonly at: number;
  readonly column: number;
  readonly dash: boolean;
  readonly key?: string;
  readonly isFilled: boolean;
}

/** A line such as `  - says: text`, once for its dash and once for its field. */
function shownLines(lines: readonly string[]): readonly Shown[] {
  const shown: Shown[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const [, indent, dash, key, rest] =
      /^( *)(- *)?(?:([A-Za-z_][\w-]*):(?= |$))? *(.*?)$/.exec(line) ?? [];
    if (indent === undefined || /^ *(#|$)/.test(line)) continue;
    const value = (rest ?? '').replace(/(^| )#.*$/, '').trim();
    const column = indent.length;
    const last = /^[|>][-+\d]*$/.test(value)
      ? endOfBlock(lines, at, column + (dash?.length ?? 0))
      : at;
    const isFilled = last > at ? hasText(lines, at, last) : value !== '' && !/^[|>]/.test(value);
    if (dash !== undefined)
      shown.push({ at, column, dash: true, isFilled: key === undefined && isFilled });
    if (key !== undefined)
      shown.push({ at, column: column + (dash?.length ?? 0), dash: false, key, isFilled });
    at = last;
  }
  return shown;
}

/** The last line of the text block that a field begins; its own line where the block is empty. */
function endOfBlock(lines: readonly string[], at: number, column: number): number {
  let last = at;
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    if (line.trim() === '') continue;
    if (line.search(/\S/) <= column) break;
    last = next;
  }
  return last;
}

const hasText = (lines: readonly string[], from: number, last: number): boolean =>
  lines.slice(from + 1, last + 1).some((line) => line.trim() !== '');

/** Nests lines by how far each is set in. A list may stand as far left as the field that holds it. */
function nodesIn(shown: readonly Shown[], end: number): readonly FormNode[] {
  const nodes: FormNode[] = [];
  for (let index = 0; index < shown.length;) {
    const own = shown[index];
    if (!own) break;
    const rest = shown.slice(index + 1).findIndex((other) => !isInside(own, other));
    const next = rest < 0 ? shown.length : index + 1 + rest;
    const to = shown[next]?.at ?? end;
    const inner = nodesIn(shown.slice(index + 1, next), to);
    nodes.push({
      from: own.at,
      to,
      isFilled: own.isFilled,
      isFirst: !own.dash && shown[index - 1]?.at === own.at,
      inner,
      ...(own.key !== undefined && { key: own.key }),
    });
    index = next;
  }
  return nodes;
}

const isInside = (own: Shown, other: Shown): boolean =>
  other.column > own.column || (other.column === own.column && other.dash && !own.dash);
