import { Scalar } from 'yaml';
import { matchAt } from './match-at.ts';

/** The name of a field, whose colon and a blank or the end of the line follow. */
export const NAME = /\w[\w.-]*(?=:(?: |\n|$))/y;

/** A single value and where it stands: from and to in characters of the file. */
interface Placed {
  readonly value: string | boolean | null;
  readonly from: number;
  readonly to: number;
}

/** A single value as the full parser would give it. */
export function scalarOf(type: Scalar.Type, { value, from, to }: Placed): Scalar {
  const node = new Scalar(value);
  node.type = type;
  node.range = [from, to, to];
  return node;
}

/** Unquoted text: nothing, true, false, or what it says. Numbers stay text here. */
export function plainText(text: string, from: number): Scalar {
  const known = KNOWN.get(text);
  return scalarOf('PLAIN', {
    value: known === undefined ? text : known,
    from,
    to: from + text.length,
  });
}

const KNOWN: ReadonlyMap<string, boolean | null> = new Map([
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

/** Text in quotes on one line, without a backslash; nothing for any other. */
export function quotedText(text: string, from: number): Scalar | undefined {
  const isSingle = text[from] === "'";
  const found = matchAt(isSingle ? SINGLE : DOUBLE, text, from);
  if (found === undefined) return undefined;
  const inside = found.slice(1, -1);
  return scalarOf(isSingle ? 'QUOTE_SINGLE' : 'QUOTE_DOUBLE', {
    value: isSingle ? inside.replaceAll("''", "'") : inside,
    from,
    to: from + found.length,
  });
}

const SINGLE = /'(?:[^'\n]|'')*'/y;
const DOUBLE = /"[^"\\\n]*"/y;
