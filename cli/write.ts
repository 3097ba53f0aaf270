import { join } from 'node:path';
import type { Outcome } from './command.ts';
import type { Diagnostic } from './core/diagnostics/diagnostic.ts';
import { writeAll } from './io/write-all.ts';
import { shownPath } from './project/open/read-sources.ts';

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
  const list = inForms(written).map((path) => `  ${shownPath(join(writes.folder, path))}`);
  return {
    findings: troubles.map(({ finding }) => finding),
    says: list.length ? `\nWrote:\n${list.join('\n')}\n` : '',
  };
}

/** One line for a document in all its forms: `letters/lot-1-bidder-a.md .html .pdf`. */
function inForms(paths: readonly string[]): readonly string[] {
  const forms = new Map<string, string[]>();
  for (const path of paths) {
    const [, stem = path, ending = ''] = /^(.*?)(\.[^./]+)?$/.exec(path) ?? [];
    forms.set(stem, [...(forms.get(stem) ?? []), ending]);
  }
  return [...forms].map(([stem, endings]) => `${stem}${endings.join(' ')}`);
}
