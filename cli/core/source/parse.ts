import {
  Composer,
  LineCounter,
  Parser,
  type CST,
  type Document,
  type Tags,
  type YAMLMap,
} from 'yaml';
import type { Ground } from './ground.ts';
import { quickParse } from './quick-parse.ts';

/** One file, parsed: its ground, its documents (none when it is empty), or the offset where it is nested too deep. */
export interface Parsed {
  readonly ground: Ground;
  /** The fields of a file with nothing out of the ordinary in it; then nothing else is given. */
  readonly everyday?: YAMLMap;
  readonly documents: readonly Document[];
  readonly tooDeepAt?: number;
}

/** Levels of lists and groups inside each other; a real tender has about ten. */
export const DEEPEST = 60;

/** Parses a file. Numbers stay text here, so that none passes through binary floating point. */
export function parse(file: string, written: string): Parsed {
  const text = written.replace(/^\uFEFF/, '');
  const ground = { file, text, lines: linesOf(text) };
  const everyday = quickParse(text);
  if (everyday) return { ground, everyday, documents: [] };
  // The composer recurses, and thousands of levels would stop the whole program; the parser does not.
  const tokens = [...new Parser().parse(text)];
  const tooDeepAt = findTooDeep(tokens);
  if (tooDeepAt !== undefined) return { ground, documents: [], tooDeepAt };
  return { ground, documents: [...new Composer(OPTIONS).compose(tokens, true, text.length)] };
}

function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1))
    lines.addNewLine(end + 1);
  return lines;
}

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  prettyErrors: false,
  uniqueKeys: false,
  customTags: (tags: Tags): Tags =>
    tags.filter((tag) => typeof tag === 'string' || !/:(?:int|float)$/.test(tag.tag)),
} as const;

type Level = { readonly token: CST.Token | null | undefined; readonly depth: number };

function findTooDeep(tokens: readonly CST.Token[]): number | undefined {
  const open: Level[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let level = open.pop(); level; level = open.pop()) {
    const { token, depth } = level;
    if (!token) continue;
    if (depth > DEEPEST) return token.offset;
    if (token.type === 'document') open.push({ token: token.value, depth });
    if (!('items' in token)) continue;
    for (const { key, value } of token.items)
      open.push({ token: key, depth: depth + 1 }, { token: value, depth: depth + 1 });
  }
  return undefined;
}
