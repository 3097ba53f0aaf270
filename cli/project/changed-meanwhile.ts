import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { shownPath } from './read-sources.ts';

/** What is told when a file that keeps answers was changed by somebody else meanwhile. */
export const changedMeanwhile = (path: string): Diagnostic => ({
  code: 'files/changed-meanwhile',
  severity: 'error',
  message: 'Somebody changed this file while you were answering, so the last answer was not saved.',
  at: { file: shownPath(path), line: 1, column: 1, endLine: 1, endColumn: 1 },
  advice: 'Look at the file, then run the command again. It goes on where you stopped.',
  basis: 'format',
});
