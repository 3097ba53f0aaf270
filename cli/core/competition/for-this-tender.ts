import { placeOf } from '../source/place-of.ts';
import type { Written } from './written.ts';
import { finding } from './finding.ts';
import type { Linker } from './linker.ts';

/** A file that names its tender as `id@version`. */
export type NamesTender = Extract<Written, { readonly tender: string }>;

/** Whether a file answers this tender in a version that it accepts; if not, a finding. */
export function isForThisTender({ tender, report }: Linker, written: NamesTender): boolean {
  const [id, version = ''] = written.tender.split('@');
  const accepted = (tender.accepts_versions ?? []).map((one) => one.version);
  const wrong =
    id !== tender.id
      ? 'other-tender'
      : version !== tender.version && !accepted.includes(version)
        ? 'other-version'
        : undefined;
  if (wrong) report(otherTender(tender, written, wrong));
  return wrong === undefined;
}

const otherTender = (
  { id, version }: Linker['tender'],
  written: NamesTender,
  wrong: 'other-tender' | 'other-version',
) =>
  finding(`${written.format.split('/')[0]}/${wrong}`, placeOf(written, 'tender'), {
    message:
      wrong === 'other-tender'
        ? `This file is for the tender \`${written.tender}\`, but it lies with the tender \`${id}@${version}\`.`
        : `This file is for \`${written.tender}\`, but the tender is now at version ${version}.`,
    advice: wrong === 'other-tender' ? OTHER_TENDER : OTHER_VERSION,
  });

const OTHER_TENDER =
  'Correct the line `tender:`, or move the file to the folder of its own tender.';
const OTHER_VERSION =
  'Answer the present version. If the change makes no difference, the tender can list the older version under `accepts_versions` with a reason.';
