import { several } from '../core/diagnostics/several.ts';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';

/** How many findings of each severity there are, and in how many files. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly advice: number;
  readonly files: number;
}

/** Counts findings by severity, and the files that they are in. */
export const countsOf = (findings: readonly Diagnostic[]): Counts => ({
  errors: findings.filter(({ severity }) => severity === 'error').length,
  warnings: findings.filter(({ severity }) => severity === 'warning').length,
  advice: findings.filter(({ severity }) => severity === 'advice').length,
  files: new Set(findings.map(({ at }) => at.file)).size,
});

/** The counts in words: `2 errors, 1 warning, 3 pieces of advice in 4 files`. */
export function countsInWords({ errors, warnings, advice, files }: Counts): string {
  const parts = [
    several(errors, 'error', 'errors'),
    several(warnings, 'warning', 'warnings'),
    several(advice, 'piece of advice', 'pieces of advice'),
  ].filter((part) => !part.startsWith('0 '));
  if (parts.length === 0) return 'No errors, warnings or advice';
  return `${parts.join(', ')} in ${several(files, 'file', 'files')}`;
}
