import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import type { KeptAnswer } from '../../core/guide/sitting.ts';
import { changeFields } from '../../core/source/change-fields.ts';
import { formatOf } from '../../core/source/format-of.ts';
import type { Source } from '../../core/source/source.ts';
import { checkShape } from '../../core/spec/validate.ts';
import type { WrittenAnswers } from '../../core/spec/written.generated.ts';
import { isFile } from '../../io/files-exist.ts';
import { leadsTo } from '../../io/may-keep.ts';
import { openKeptFile, type UnusableKeptFile } from './open-kept-file.ts';
import { atStart, saveAnswers } from './save-answers.ts';
import { ledToSchema } from '../new/starter.ts';

/** The answers to a guide about one decision, as their file keeps them, with a way to save more; or what is wrong with the file. */
export type KeptAnswers =
  | { readonly ok: true; readonly isNew: boolean; readonly written: Known; readonly keep: Keep }
  | UnusableKeptFile;

/** Which guide asked, about which tender, and what was answered. */
export type Known = Pick<WrittenAnswers, 'guide' | 'tender'> & {
  readonly answers: readonly KeptAnswer[];
};

/** Saves all answers; findings say what could not be saved. */
type Keep = (answers: readonly KeptAnswer[]) => readonly Diagnostic[];

/** Opens a file of answers. One that is not there begins empty, for `begun`, and is made when the first answer is saved. */
export function keepAnswers(path: string, begun: Omit<Known, 'answers'>): KeptAnswers {
  if (!isFile(path)) {
    const written = { ...begun, answers: [] };
    return { ok: true, isNew: true, written, keep: keeper(path, { begun, found: undefined }) };
  }
  const opened = openKeptFile(path, mistakes);
  if (!opened.ok) return opened;
  const { text, source } = opened;
  const { guide, tender, answers = [] } = source.data as WrittenAnswers;
  const written = { guide, ...(tender !== undefined && { tender }), answers };
  return { ok: true, isNew: false, written, keep: keeper(leadsTo(path), { begun, found: text }) };
}

function mistakes(source: Source): readonly Diagnostic[] {
  const format = formatOf(source.data)?.name;
  return format === undefined || format === 'answers'
    ? checkShape(source)
    : [notAnswers(source.file)];
}

const notAnswers = (file: string): Diagnostic => ({
  ...atStart(file),
  code: 'files/not-answers',
  message: 'This is not a file of answers to a guide.',
  advice: 'Name a file that starts with `format: answers/1`, or one that is not there yet.',
});

interface Start {
  readonly begun: Omit<Known, 'answers'>;
  readonly found: string | undefined;
}

function keeper(path: string, { begun, found }: Start): Keep {
  const save = saveAnswers(path, found);
  return (answers) => save((known) => changeFields(known ?? emptyFile(path, begun), { answers }));
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
