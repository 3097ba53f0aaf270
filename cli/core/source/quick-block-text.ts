import type { Scalar } from 'yaml';
import type { Line, Page } from './quick-page.ts';
import { scalarOf } from './quick-scalar.ts';
import { matchAt } from './match-at.ts';

/**
 * The text below a `|`, line by line, or below a `>`, where lines run on and a blank line starts a paragraph.
 * Gives nothing for blanks at the end of a line, further indents in running text, and blank lines at the start.
 */
export function blockText(page: Page, from: number, indent: number): Scalar | undefined {
  const sign = matchAt(SIGN, page.text, from);
  const inset = page.lines[page.at + 1]?.indent ?? 0;
  if (sign === undefined || inset <= indent) return undefined;
  const lines = linesOfBlock(page, inset);
  const end = lines.at(-1)?.to ?? page.text.length;
  const written = lines.map((line) => page.text.slice(startOf(line, inset), line.to)).join('\n');
  const isRunning = sign.startsWith('>');
  if (end === page.text.length || (isRunning ? UNEVEN : BLANK_END).test(written)) return undefined;
  page.at += 1 + lines.length;
  const text = isRunning ? written.replace(/\n+/g, runOn) : written;
  return scalarOf(isRunning ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL', {
    value: sign.endsWith('-') ? text : `${text}\n`,
    from,
    to: end + 1,
  });
}

const SIGN = /[|>]-?(?=(?: +#[^\n]*| *)\n)/y;
const BLANK_END = / $/m;
const UNEVEN = /^ | $/m;

const runOn = (breaks: string): string => (breaks === '\n' ? ' ' : breaks.slice(1));

/** The lines from the next on that are in far enough, without blank ones at the end. */
function linesOfBlock({ lines, at }: Page, inset: number): readonly Line[] {
  let last = at;
  for (let index = at + 1; index < lines.length; index += 1) {
    const { from, to, indent } = lines[index] ?? { from: 0, to: 0, indent: 0 };
    if (from === to) continue;
    if (indent < inset) break;
    last = index;
  }
  return lines.slice(at + 1, last + 1);
}

const startOf = ({ from, indent }: Line, inset: number): number =>
  from - indent + Math.min(inset, indent);
