import { NEW_ORGANISATION, organisationText } from '../../core/guide/answers/organisation-text.ts';
import type { OrganisationFile } from '../../core/guide/sitting.ts';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import type { Source } from '../../core/source/source.ts';
import { formatOf } from '../../core/source/format-of.ts';
import { checkShape } from '../../core/spec/validate.ts';
import { isFile } from '../../io/files-exist.ts';
import { leadsTo } from '../../io/may-keep.ts';
import { openKeptFile, type UnusableKeptFile } from './open-kept-file.ts';
import { atStart, saveAnswers } from './save-answers.ts';
import { ledToSchema } from '../new/starter.ts';

/** The file of an organisation, as far as it is written, with a way to save changes; or what is wrong with it. */
export type KeptOrganisation =
  | {
      readonly ok: true;
      readonly isNew: boolean;
      readonly data: OrganisationFile;
      readonly keep: Keep;
    }
  | UnusableKeptFile;

type Keep = (before: OrganisationFile, now: OrganisationFile) => readonly Diagnostic[];

/** Opens the file of an organisation. One that is not there begins empty, and is made when the first answer is saved. */
export function keepOrganisation(path: string): KeptOrganisation {
  if (!isFile(path)) return { ok: true, isNew: true, data: {}, keep: keeper(path, undefined) };
  const opened = openKeptFile(path, mistakes);
  if (!opened.ok) return opened;
  return {
    ok: true,
    isNew: false,
    data: opened.source.data as OrganisationFile,
    keep: keeper(leadsTo(path), opened.text),
  };
}

/** A file that a self-check has begun lacks fields that it will ask for; only another kind of file is refused for that. */
function mistakes(source: Source): readonly Diagnostic[] {
  const format = formatOf(source.data)?.name;
  if (format !== undefined && format !== 'organisation') return [notAnOrganisation(source.file)];
  const isOurs = format === 'organisation';
  return checkShape(source).filter(({ code }) => !isOurs || code !== 'spec/missing-field');
}

const notAnOrganisation = (file: string): Diagnostic => ({
  ...atStart(file),
  code: 'files/not-an-organisation',
  message: 'This is not the file of an organisation.',
  advice: 'Name a file that starts with `format: organisation/1`, or one that is not there yet.',
});

/** Saves only what changed. */
function keeper(path: string, found: string | undefined): Keep {
  const save = saveAnswers(path, found);
  return (before, now) =>
    save((known) => {
      const start = known ?? ledToSchema(`${LED}${NEW_ORGANISATION}`, 'organisation', path);
      const text = organisationText(start, { before, now });
      return text === start ? known : text;
    });
}

const LED = '# yaml-language-server: $schema=\n';
