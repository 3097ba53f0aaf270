import type { Node } from 'yaml';
import { matchAt } from './match-at.ts';
import { groupAt, isOpening, START } from './quick-brackets.ts';
import { nextLine, type Page } from './quick-page.ts';
import { plainText, quotedText } from './quick-scalar.ts';

/**
 * A value that starts on the line in hand, with nothing after it but a comment. Only lists and groups in brackets may go
 * on below, further in than `indent`.
 */
export function inlineValue(page: Page, from: number, indent: number): Node | undefined {
  const { text, lines } = page;
  const value = valueAt({ text, indent }, from);
  const end = value?.range?.[1] ?? 0;
  if (!value || matchAt(ENDING, text, end) === undefined) return undefined;
  while ((lines[page.at]?.to ?? end) < end) page.at += 1;
  nextLine(page);
  return value;
}

const ENDING = /(?: +#[^\n]*| *)(?=\n|$)/y;
const PLAIN = new RegExp(`${START}(?:[^\\n:#]|:(?=[^\\s])|(?<=\\S)#)*`, 'y');

function valueAt(
  bounds: { readonly text: string; readonly indent: number },
  from: number,
): Node | undefined {
  const { text } = bounds;
  const sign = text[from] ?? '';
  if (isOpening(sign)) return groupAt({ ...bounds, level: 1 }, from);
  if (sign === "'" || sign === '"') return quotedText(text, from);
  const found = matchAt(PLAIN, text, from)?.trimEnd();
  return found === undefined ? undefined : plainText(found, from);
}
