import type { Diagnostic, Place } from '../core/diagnostics/diagnostic.ts';
import { inOrder } from '../core/diagnostics/in-order.ts';
import type { Report } from './report.ts';
import { saysWho } from './says-who.ts';

/** Findings as the lines that GitHub Actions turns into notes beside a change: `::error file=…,line=…,title=…::message`. */
export const github: Report = ({ findings }) => inOrder(findings).map(lineOf).join('');

function lineOf(finding: Diagnostic): string {
  const who = saysWho(finding);
  const message = [
    finding.message,
    finding.advice && `What to do: ${finding.advice}`,
    who && `Says who: ${who}`,
  ].filter(Boolean);
  const properties = [...placeOf(finding.at), ['title', finding.code] as const];
  const written = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${LEVELS[finding.severity]} ${written.join(',')}::${escape(message.join('\n'))}\n`;
}

const LEVELS = { error: 'error', warning: 'warning', advice: 'notice' } as const;

/** GitHub takes columns only when a place stays on one line. */
const placeOf = (at: Place): readonly (readonly [string, string | number])[] => [
  ['file', at.file],
  ['line', at.line],
  ['endLine', at.endLine],
  ...(at.line === at.endLine
    ? ([
        ['col', at.column],
        ['endColumn', at.endColumn],
      ] as const)
    : []),
];

const escape = (value: string): string =>
  value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (value: string): string =>
  escape(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
