import { Pair, YAMLMap, YAMLSeq, type Node } from 'yaml';
import { matchAt } from './match-at.ts';
import { NAME, plainText, quotedText } from './quick-scalar.ts';

/** What brackets stand in: the text, how far in their further lines must start, and how many brackets there are around. */
export interface Bounds {
  readonly text: string;
  readonly indent: number;
  readonly level: number;
}

/** How unquoted text may start, as the source of a regular expression. */
export const START = String.raw`(?:[^\s,[\]{}#&*!|>'"%@\x60?:-]|-(?=[\d.]))`;

/** Whether a sign opens a list or a group. */
export const isOpening = (sign: string): boolean => sign === '[' || sign === '{';

/** The list `[a, b]` or the group `{ a: 1, b: 2 }` that opens at an offset. */
export function groupAt(bounds: Bounds, from: number): YAMLMap | YAMLSeq | undefined {
  if (bounds.level > DEEPEST) return undefined;
  const isList = bounds.text[from] === '[';
  const group = isList ? new YAMLSeq<Node>() : new YAMLMap<Node, Node>();
  const read = (at: number) => (isList ? valueIn : pairIn)(bounds, at);
  const end = fill(bounds, from, { close: isList ? ']' : '}', read, items: group.items });
  if (end === undefined) return undefined;
  group.flow = true;
  group.range = [from, end, end];
  return group;
}

const DEEPEST = 9;
const PLAIN = new RegExp(String.raw`${START}(?:[^\n,[\]{}:#]|:(?=[^\s,[\]{}]))*`, 'y');
const GAP = / *(?:\n *)?(?=[^\s#])/y;

interface Contents {
  readonly close: string;
  readonly read: (at: number) => Item | undefined;
  readonly items: unknown[];
}

/** An item and where it ends. */
interface Item {
  readonly item: Node | Pair<Node, Node>;
  readonly end: number;
}

/** Reads items up to the closing bracket; gives where that ends. */
function fill(bounds: Bounds, open: number, { close, read, items }: Contents): number | undefined {
  const { text } = bounds;
  let at = skipGap(bounds, open + 1);
  if (at !== undefined && text[at] === close) return at + 1;
  while (at !== undefined) {
    const next = read(at);
    const after = next && skipGap(bounds, next.end);
    if (!next || after === undefined) return undefined;
    items.push(next.item);
    if (text[after] === close) return after + 1;
    at = text[after] === ',' ? skipGap(bounds, after + 1) : undefined;
  }
  return undefined;
}

function pairIn(bounds: Bounds, at: number): Item | undefined {
  const name = matchAt(NAME, bounds.text, at);
  const start = name === undefined ? undefined : skipGap(bounds, at + name.length + 1);
  const value = start === undefined ? undefined : valueIn(bounds, start);
  if (name === undefined || !value) return undefined;
  return { item: new Pair(plainText(name, at), value.item as Node), end: value.end };
}

function valueIn(bounds: Bounds, at: number): (Item & { readonly item: Node }) | undefined {
  const item = nodeIn(bounds, at);
  return item?.range ? { item, end: item.range[1] } : undefined;
}

function nodeIn(bounds: Bounds, at: number): Node | undefined {
  const { text, level } = bounds;
  const sign = text[at] ?? '';
  if (isOpening(sign)) return groupAt({ ...bounds, level: level + 1 }, at);
  if (sign === "'" || sign === '"') return quotedText(text, at);
  const found = matchAt(PLAIN, text, at)?.trimEnd();
  return found === undefined ? undefined : plainText(found, at);
}

/** Past blanks, and past the end of the line when the next starts far enough in. */
function skipGap({ text, indent }: Bounds, from: number): number | undefined {
  const gap = matchAt(GAP, text, from);
  if (gap === undefined) return undefined;
  const lineEnd = gap.indexOf('\n');
  const isFarIn = lineEnd < 0 || gap.length - lineEnd - 1 > indent;
  return isFarIn ? from + gap.length : undefined;
}
