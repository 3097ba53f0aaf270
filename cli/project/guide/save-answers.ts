import { basename, dirname } from 'node:path';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { isFile } from '../../io/files-exist.ts';
import { readText } from '../../io/files.ts';
import { writeAll } from '../../io/write-all.ts';
import { shownPath } from '../open/read-sources.ts';

/**
 * Saves what a file of answers shall say. It is given what the file says now, nothing while there is none, and gives the new
 * text: the same where nothing changed, and nothing where the file is laid out so that nothing can be added.
 */
export type SaveAnswers = (
  newText: (known: string | undefined) => string | undefined,
) => readonly Diagnostic[];

/** Saves a file of answers time after time. One that somebody else changed meanwhile is left alone, and that is told. */
export function saveAnswers(path: string, found: string | undefined): SaveAnswers {
  let known = found;
  return (newText) => {
    const text = newText(known);
    if (text === known) return [];
    const there = isFile(path) ? readText(path).text : undefined;
    if (there !== known) return [changedMeanwhile(path)];
    if (text === undefined) return [oddLayout(path)];
    const files = new Map([[basename(path), text]]);
    const { troubles } = writeAll(dirname(path), files, { others: 'replace', keeps: 'nothing' });
    if (troubles.length === 0) known = text;
    return troubles.map(({ finding }) => finding);
  };
}

const changedMeanwhile = (path: string): Diagnostic => ({
  ...atStart(path),
  code: 'files/changed-meanwhile',
  message: 'Somebody changed this file while you were answering, so the last answer was not saved.',
  advice: 'Look at the file, then run the command again. It goes on where you stopped.',
});

const oddLayout = (path: string): Diagnostic => ({
  ...atStart(path),
  code: 'files/odd-layout',
  message:
    'This file is laid out so that no answer can be added to it safely. It was left as it is.',
  advice: 'Write each field on a line of its own, without braces around all and without `...`.',
});

/** What every finding about a whole file of answers shares: it is an error of its form, told at its first line. */
export const atStart = (path: string) =>
  ({
    severity: 'error',
    at: { file: shownPath(path), line: 1, column: 1, endLine: 1, endColumn: 1 },
    basis: 'format',
  }) as const;
