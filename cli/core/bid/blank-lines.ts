import type { Path } from '../source/origin.ts';
import { schemaAt } from '../spec/schema-at.ts';
import { formTree, type FormNode } from './form-tree.ts';

/** A field that nobody has filled in; `line` counts from 1. */
export interface Blank {
  readonly line: number;
  /** The field at the top of the file that it stands in, such as `equality_plan`. */
  readonly part: string;
}

/** The text of a form without what is still blank, each line where it was, and where the blanks are. */
export interface WithoutBlanks {
  readonly text: string;
  readonly blanks: readonly Blank[];
}

/**
 * Takes the blanks out of a half-filled form: an optional field by itself, a needed one with the entry that cannot do
 * without it. What is filled in can then be read. `format` is the format's name, such as `bid`.
 */
export function withoutBlanks(format: string, text: string): WithoutBlanks {
  const lines = text.split(/\r?\n/);
  const blanks: Blank[] = [];
  const pruning = { format, lines, blanks };
  for (const node of formTree(lines)) pruneField({ ...pruning, part: node.key ?? '' }, node, []);
  return { text: lines.join('\n'), blanks };
}

/** The lines, which are blanked out as it goes on, and the blanks met so far. */
interface Pruning {
  readonly format: string;
  readonly lines: string[];
  readonly blanks: Blank[];
  readonly part: string;
}

/** Whether anything of a field is left. */
function pruneField(pruning: Pruning, node: FormNode, above: Path): boolean {
  const path = [...above, node.key ?? ''];
  if (node.inner.length === 0) return node.isFilled || blank(pruning, node);
  const isList = node.inner[0]?.key === undefined;
  if (!isList) return pruneGroup(pruning, node, path) || drop(pruning, node);
  const left = node.inner.filter((item) => pruneItem(pruning, item, path));
  if (left.length > 0) return true;
  const { type, minItems = 0 } = schemaAt(pruning.format, undefined, path);
  if (type !== 'array' || minItems > 0) return drop(pruning, node);
  const start = startOf(pruning, node);
  drop(pruning, node);
  pruning.lines[node.from] = `${start}${node.key}: []`;
  return true;
}

function pruneItem(pruning: Pruning, node: FormNode, list: Path): boolean {
  if (node.inner.length === 0) return node.isFilled || blank(pruning, node);
  return pruneGroup(pruning, node, [...list, 0]) || drop(pruning, node);
}

/** Whether a group of fields is of use without its blanks: it has what it needs, and something at all. */
function pruneGroup(pruning: Pruning, { inner }: FormNode, path: Path): boolean {
  const { required = [] } = schemaAt(pruning.format, undefined, path);
  const left = inner.filter((field) => pruneField(pruning, field, path));
  const gone = inner.filter((field) => !left.includes(field));
  return left.length > 0 && gone.every(({ key = '' }) => !required.includes(key));
}

function blank(pruning: Pruning, node: FormNode): false {
  pruning.blanks.push({ line: node.from + 1, part: pruning.part });
  return drop(pruning, node);
}

function drop(pruning: Pruning, node: FormNode): false {
  const start = startOf(pruning, node);
  pruning.lines.fill('', node.from, node.to);
  if (node.isFirst) pruning.lines[node.from] = start.trimEnd();
  return false;
}

/** What stands before the name of a field: spaces, and the dash of its entry where it is the first of it. */
const startOf = ({ lines }: Pruning, { from }: FormNode): string =>
  /^ *(?:- *)?/.exec(lines[from] ?? '')?.[0] ?? '';
