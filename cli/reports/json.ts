import { inOrder } from '../core/diagnostics/in-order.ts';
import { asJson } from './as-json.ts';
import { countsOf } from './counts.ts';
import type { Report } from './report.ts';

/**
 * Findings for other programs. The shape stays the same while `version` is 1: `counts` (errors, warnings, advice, files) and
 * `findings` in reading order, each with code, severity, message, at (file, line, column, endLine, endColumn, from 1, the end
 * just after the last character) and, where there is one, advice, basis, because and related. A check also gives `rules`:
 * for each tender every rule of the packs it chose, with its outcome (`holds`, `found`, `undecided`, `not applicable` or
 * `switched off`), the reason for the last three, and under `judged` how many files came out how.
 */
export const json: Report = ({ findings, rules }) => {
  const ordered = inOrder(findings);
  return asJson({ counts: countsOf(ordered), findings: ordered, ...(rules && { rules }) });
};
