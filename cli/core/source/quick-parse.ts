import { Pair, YAMLMap, YAMLSeq, type Node } from 'yaml';
import { matchAt } from './match-at.ts';
import { blockText } from './quick-block-text.ts';
import { lineInHand, moveTo, nextLine, pageOf, type Page } from './quick-page.ts';
import { NAME, plainText } from './quick-scalar.ts';
import { inlineValue } from './quick-value.ts';

/**
 * Parses a file that keeps to the everyday part of YAML, many times faster than the full parser and to the same nodes.
 * Gives nothing for any other file, right or wrong: the full parser must then say what it is.
 */
export function quickParse(text: string): YAMLMap | undefined {
  if (UNUSUAL.test(text)) return undefined;
  const page = pageOf(text);
  const map = lineInHand(page)?.indent === 0 ? mapAt(page, 0) : undefined;
  // Whatever does not fit ends every group that it could have been part of, and so is left over here.
  return lineInHand(page) ? undefined : map;
}

/** Tabs, odd line ends, characters that cannot be seen, several documents, and instructions to a reader. */
const UNUSUAL = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|^(?:---|\.\.\.|%)/m;

/** What stands further in is left to the full parser, which also says when that is too far. */
const FURTHEST = 40;

const DASH = /- +(?=[^\s#-]|-\d)/y;
const NO_VALUE = /(?: +#[^\n]*| *)(?=\n|$)/y;
const BLANKS = / +/y;

/** Fields one below the other, from the line in hand on; nothing when one of them has no everyday value. */
function mapAt(page: Page, indent: number): YAMLMap | undefined {
  const map = new YAMLMap<Node, Node>();
  map.range = rangeOfLine(page);
  for (let line = lineInHand(page); line?.indent === indent; line = lineInHand(page)) {
    const name = matchAt(NAME, page.text, line.from);
    if (name === undefined) break;
    const value = valueAfter(page, line.from + name.length + 1, indent);
    if (!value) return undefined;
    map.items.push(new Pair<Node, Node>(plainText(name, line.from), value));
  }
  return map.items.length > 0 && indent <= FURTHEST ? map : undefined;
}

/** What stands after the colon of a field: on its line, or below it. */
function valueAfter(page: Page, colon: number, indent: number): Node | undefined {
  if (matchAt(NO_VALUE, page.text, colon) === undefined)
    return textAt(page, colon + (matchAt(BLANKS, page.text, colon) ?? '').length, indent);
  const below = nextLine(page);
  const isDash = below && matchAt(DASH, page.text, below.from) !== undefined;
  if (isDash && below.indent >= indent) return listAt(page, below.indent);
  if (below && below.indent > indent) return mapAt(page, below.indent);
  // Blanks or a comment after the colon move the place of an empty value.
  return '\n'.includes(page.text[colon] ?? '') ? plainText('', colon) : undefined;
}

/** Items one below the other, each after a dash. */
function listAt(page: Page, indent: number): YAMLSeq | undefined {
  const list = new YAMLSeq<Node>();
  list.range = rangeOfLine(page);
  for (let line = lineInHand(page); line?.indent === indent; line = lineInHand(page)) {
    const dash = matchAt(DASH, page.text, line.from);
    if (dash === undefined) break;
    const item = itemAt(page, line.from + dash.length, indent);
    if (!item) return undefined;
    list.items.push(item);
  }
  return indent <= FURTHEST ? list : undefined;
}

/** An item of a list: fields that start beside the dash, or one value. */
function itemAt(page: Page, from: number, indent: number): Node | undefined {
  if (matchAt(NAME, page.text, from) === undefined) return textAt(page, from, indent);
  return mapAt(page, moveTo(page, from).indent);
}

/** A value that starts on the line in hand. */
function textAt(page: Page, from: number, indent: number): Node | undefined {
  return '|>'.includes(page.text[from] ?? ' ')
    ? blockText(page, from, indent)
    : inlineValue(page, from, indent);
}

function rangeOfLine(page: Page): [number, number, number] {
  const from = lineInHand(page)?.from ?? 0;
  return [from, from, from];
}
