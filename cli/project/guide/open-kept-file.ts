import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { readSource, type Source } from '../../core/source/source.ts';
import { readText } from '../../io/files.ts';
import { leadsTo } from '../../io/may-keep.ts';
import { shownPath } from '../open/read-sources.ts';

/** A file that keeps answers, with its text as it is on the disk; or why it cannot be used. */
export type OpenedKeptFile =
  { readonly ok: true; readonly source: Source; readonly text: string } | UnusableKeptFile;

/** What is wrong with a file that should keep answers. */
export interface UnusableKeptFile {
  readonly ok: false;
  readonly findings: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Opens a file that is there and keeps answers; `mistakes` says what is wrong with one that could be read. */
export function openKeptFile(
  path: string,
  mistakes: (source: Source) => readonly Diagnostic[],
): OpenedKeptFile {
  const { text, trouble } = readText(leadsTo(path));
  if (trouble) return { ok: false, findings: [trouble.finding], texts: new Map() };
  const file = shownPath(path);
  const { source, findings } = readSource(file, text);
  const wrong = source ? [...findings, ...mistakes(source)] : findings;
  return source && wrong.length === 0
    ? { ok: true, source, text }
    : { ok: false, findings: wrong, texts: new Map([[file, text]]) };
}
