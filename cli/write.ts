import { join } from 'node:path';
import type { Outcome } from './command.ts';
import type { Diagnostic } from './core/diagnostics/diagnostic.ts';
import { writeAll } from './io/write-all.ts';

/** What came of writing: a list of what was written and where, or why nothing was. */
export interface WrittenDown {
  readonly findings: readonly Diagnostic[];
  readonly says: string;
}

/** Writes what a command wants written. When one file may not be replaced, nothing is written. */
export function write({ writes }: Outcome): WrittenDown {
  if (!writes) return { findings: [], says: '' };
  const others = writes.force ? 'replace' : 'keep';
  const { keeps = 'manifest' } = writes;
  const { written, troubles } = writeAll(writes.folder, writes.files, { others, keeps });
  const list = written.map((path) => `  ${join(writes.folder, path)}`);
  return {
    findings: troubles.map(({ finding }) => finding),
    says: list.length ? `\nWrote:\n${list.join('\n')}\n` : '',
  };
}
