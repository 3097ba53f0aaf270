import { unknownField } from '../../expression/unknown-field.ts';
import { formatOf } from '../../source/format-of.ts';
import { readSource } from '../../source/source.ts';
import type { GuideAtHand } from '../guide-page.ts';
import type { OrganisationFile } from '../sitting.ts';

/** The file of an organisation as somebody handed it in, or a sentence that says why it cannot be used. */
export type ReadOrganisation =
  | {
      readonly ok: true;
      readonly text: string;
      readonly data: OrganisationFile;
    }
  | { readonly ok: false; readonly says: string };

/** Reads the text of an organisation’s file where the whole check of formats is not at hand: its form, its format and the names of its fields. */
export function readOrganisation(
  given: string,
  { language }: Pick<GuideAtHand, 'language'>,
): ReadOrganisation {
  const { source, findings } = readSource('organisation.yaml', given);
  const [wrong] = findings;
  if (wrong || !source)
    return { ok: false, says: `Line ${wrong?.at.line ?? 1}: ${wrong?.message ?? ''}` };
  if (formatOf(source.data)?.name !== 'organisation') return { ok: false, says: ANOTHER_KIND };
  const shape = language.scopeOf(['organisation']).variables.get('organisation');
  const stray = shape && unknownField(source.data, shape, 'organisation');
  if (stray !== undefined) return { ok: false, says: `It says “${stray}”, which nobody knows.` };
  const data = source.data as OrganisationFile;
  if (!isGroups(data.answers ?? [])) return { ok: false, says: NO_LIST };
  return { ok: true, text: source.text, data };
}

const ANOTHER_KIND =
  'This is not a file of answers. Such a file starts with a line that says “format: organisation/1”.';
const NO_LIST = 'What stands under “answers” is not a list of answers.';

/** Anybody may have written the file by hand. */
const isGroups = (list: unknown): boolean =>
  Array.isArray(list) && list.every((one) => typeof one === 'object' && one !== null);
