import { finding } from '../competition/finding.ts';
import type { Diagnostic, Place, Severity } from '../diagnostics/diagnostic.ts';
import type { FormCell } from './read-form.ts';
import type { Sitting } from './sheet-form.ts';

/** A returned file, and whose sheet on which bid it is. */
export interface AboutForm {
  readonly file: string;
  readonly sitting: Sitting;
}

/** What is wrong with a returned sheet, and what to do. */
export interface FormSays {
  readonly about: AboutForm;
  readonly says: string;
  readonly advice: string;
  readonly severity?: Severity;
}

/** A finding about a returned sheet; it starts with the person and the bid. */
export function formFinding(code: string, at: Place, words: FormSays): Diagnostic {
  const { about, says, advice, severity = 'error' } = words;
  return finding(code, at, { message: `${whose(about.sitting)}: ${says}`, advice, severity });
}

/** The person and the bid, as in `Morag Rintoul, Bid C in “Stabilisation”`. */
export const whose = ({ member, bid, lot }: Sitting): string =>
  `${member.name}, ${bid.name} in “${lot.title}”`;

/** Where a cell stands: its row as the line. */
export const atCell = (file: string, { row, column }: FormCell): Place => ({
  file,
  line: row,
  column,
  endLine: row,
  endColumn: column + 1,
});

/** A file as a whole. */
export const atFile = (file: string): Place => ({
  file,
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
});
