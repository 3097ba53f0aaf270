import { inOrder } from '../core/diagnostics/in-order.ts';
import { countsOf } from './counts.ts';
import type { Report } from './report.ts';

/**
 * Findings for other programs. The shape stays the same while `version` is 1: `counts` (errors, warnings, advice, files) and
 * `findings` in reading order, each with code, severity, message, at (file, line, column, endLine, endColumn, from 1, the end
 * just after the last character) and, where there is one, advice, basis, because and related.
 */
export const json: Report = ({ findings }) => {
  const ordered = inOrder(findings);
  return `${JSON.stringify({ version: 1, counts: countsOf(ordered), findings: ordered }, null, 2)}\n`;
};
