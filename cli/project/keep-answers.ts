import { basename, dirname } from 'node:path';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import type { KeptAnswer } from '../core/guide/sitting.ts';
import { changeFields } from '../core/source/change-fields.ts';
import { formatOf } from '../core/source/format-of.ts';
import { readSource } from '../core/source/source.ts';
import { checkShape } from '../core/spec/validate.ts';
import type { WrittenAnswers } from '../core/spec/written.generated.ts';
import { isFile } from '../io/files-exist.ts';
import { readText } from '../io/files.ts';
import { writeAll } from '../io/write-all.ts';
import { changedMeanwhile } from './changed-meanwhile.ts';
import { shownPath } from './read-sources.ts';
import { ledToSchema } from './starter.ts';

/** The answers to a guide about one decision, as their file keeps them, with a way to save more; or what is wrong with the file. */
export type KeptAnswers =
  | { readonly ok: true; readonly isNew: boolean; readonly written: Known; readonly keep: Keep }
  | {
      readonly ok: false;
      readonly findings: readonly Diagnostic[];
      readonly texts: ReadonlyMap<string, string>;
    };

/** Which guide asked, about which tender, and what was answered. */
export type Known = Pick<WrittenAnswers, 'guide' | 'tender'> & {
  readonly answers: readonly KeptAnswer[];
};

/** Saves all answers; findings say what could not be saved. */
type Keep = (answers: readonly KeptAnswer[]) => readonly Diagnostic[];

/** Opens a file of answers. One that is not there begins empty, for `begun`, and is made when the first answer is saved. */
export function keepAnswers(path: string, begun: Omit<Known, 'answers'>): KeptAnswers {
  const file = shownPath(path);
  if (!isFile(path)) {
    const written = { ...begun, answers: [] };
    return { ok: true, isNew: true, written, keep: keeper(path, { begun, found: undefined }) };
  }
  const { text, trouble } = readText(path);
  if (trouble) return { ok: false, findings: [trouble.finding], texts: new Map() };
  const { source, findings } = readSource(file, text);
  const wrong = source ? [...findings, ...mistakes(source)] : findings;
  if (!source || wrong.length > 0)
    return { ok: false, findings: wrong, texts: new Map([[file, text]]) };
  const { guide, tender, answers = [] } = source.data as WrittenAnswers;
  const written = { guide, ...(tender !== undefined && { tender }), answers };
  return { ok: true, isNew: false, written, keep: keeper(path, { begun, found: source.text }) };
}

function mistakes(source: Parameters<typeof checkShape>[0]): readonly Diagnostic[] {
  const format = formatOf(source.data)?.name;
  return format === undefined || format === 'answers'
    ? checkShape(source)
    : [notAnswers(source.file)];
}

const notAnswers = (file: string): Diagnostic => ({
  code: 'files/not-answers',
  severity: 'error',
  message: 'This is not a file of answers to a guide.',
  at: { file, line: 1, column: 1, endLine: 1, endColumn: 1 },
  advice: 'Name a file that starts with `format: answers/1`, or one that is not there yet.',
  basis: 'format',
});

interface Start {
  readonly begun: Omit<Known, 'answers'>;
  readonly found: string | undefined;
}

/** A file that somebody else changed meanwhile is left alone. */
function keeper(path: string, { begun, found }: Start): Keep {
  let known = found;
  return (answers) => {
    const there = isFile(path) ? readText(path).text?.replace(/^\uFEFF/, '') : undefined;
    if (there !== known) return [changedMeanwhile(path)];
    const text = changeFields(known ?? emptyFile(path, begun), { answers });
    if (text === undefined) return [changedMeanwhile(path)];
    const files = new Map([[basename(path), text]]);
    const { troubles } = writeAll(dirname(path), files, { others: 'replace', keeps: 'nothing' });
    if (troubles.length === 0) known = text;
    return troubles.map(({ finding }) => finding);
  };
}

const emptyFile = (path: string, { guide, tender }: Start['begun']): string =>
  ledToSchema(
    `# yaml-language-server: $schema=
# Made by \`fairlot guide ${guide}\`. It stays on this machine unless you send it. You may change anything in it.
format: answers/1
guide: ${guide}
${tender === undefined ? '' : `tender: ${tender}\n`}`,
    'answers',
    path,
  );
