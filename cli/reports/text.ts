import type { Diagnostic, RelatedPlace } from '../core/diagnostics/diagnostic.ts';
import { frame } from '../core/diagnostics/frame.ts';
import { inOrder } from '../core/diagnostics/in-order.ts';
import { printable } from '../core/diagnostics/printable.ts';
import { countsInWords, countsOf } from './counts.ts';
import type { Painter, Report, Reported } from './report.ts';
import { saysWho } from './says-who.ts';
import { wrap } from './wrap.ts';

/** Findings for a person at a terminal, 80 columns wide: what is wrong, where, what to do and who says so, then a count. */
export const text: Report = (reported, paint) => {
  const findings = inOrder(reported.findings);
  const blocks = findings.slice(0, MOST).map((finding) => blockOf(finding, reported, paint));
  const more = findings.length - blocks.length;
  const rest = more > 0 ? [`And ${more} more. \`--format json\` lists them all.\n`] : [];
  return [...blocks, ...rest, `${paint.strong(countsInWords(countsOf(findings)))}.\n`].join('\n');
};

/** Nobody reads more than this at once, and one slip can cause thousands. */
const MOST = 200;

function blockOf(finding: Diagnostic, { texts }: Reported, paint: Painter): string {
  const written = texts.get(finding.at.file);
  const who = saysWho(finding);
  return [
    headOf(finding, paint),
    wrap(printable(finding.message), '  '),
    written === undefined ? '' : `\n${framed(written, finding, paint)}\n`,
    ...(finding.related ?? []).map(relatedLine),
    finding.advice ? wrap(`What to do: ${printable(finding.advice)}`, '  ') : '',
    who ? wrap(`Says who: ${printable(who)}`, '  ') : '',
  ]
    .filter((part) => part !== '')
    .join('\n')
    .concat('\n');
}

const headOf = ({ severity, code, at }: Diagnostic, paint: Painter): string => {
  const colour = { error: paint.red, warning: paint.yellow, advice: paint.blue }[severity];
  const place = printable(`${at.file}:${at.line}:${at.column}`);
  const gap = `${place} ${severity} ${code}`.length > 80 ? '\n  ' : ' ';
  return `${paint.strong(place)}${gap}${colour(severity)} ${paint.dim(code)}`;
};

const framed = (written: string, { at }: Diagnostic, paint: Painter): string =>
  frame(written, at, 76)
    .split('\n')
    .map((line) => paint.dim(`    ${line}`))
    .join('\n');

const relatedLine = ({ message, at }: RelatedPlace): string =>
  wrap(printable(`See ${at.file}:${at.line}:${at.column}: ${message}`), '  ');
