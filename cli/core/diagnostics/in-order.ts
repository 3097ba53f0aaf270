import type { Diagnostic } from './diagnostic.ts';

/** Findings in reading order: by file, line, column and code, each said once. Files keep a plain order of letters, the same everywhere. */
export function inOrder(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const once = new Map<string, Diagnostic>();
  for (const finding of findings) {
    const key = addressOf(finding);
    if (!once.has(key)) once.set(key, finding);
  }
  return [...once.values()].sort(compare);
}

const addressOf = ({ code, at, message }: Diagnostic): string =>
  JSON.stringify([code, at.file, at.line, at.column, at.endLine, at.endColumn, message]);

const compare = (a: Diagnostic, b: Diagnostic): number =>
  letters(a.at.file, b.at.file) ||
  a.at.line - b.at.line ||
  a.at.column - b.at.column ||
  letters(a.code, b.code);

const letters = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
