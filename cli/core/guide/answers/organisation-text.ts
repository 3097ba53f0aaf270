import { changeFields } from '../../source/change-fields.ts';
import type { OrganisationFile } from '../sitting.ts';
import { withIdentity } from './with-identity.ts';

/** How a new file of an organisation starts. */
export const NEW_ORGANISATION = `# Made by \`fairlot self-check\`. It stays on this machine unless you send it. You may change anything in it.
format: organisation/1
`;

/** Two states of the file of an organisation. */
export interface Change {
  readonly before: OrganisationFile;
  readonly now: OrganisationFile;
}

/** The text of an organisation’s file with what changed in it, and every other byte as it was; nothing when the text has no fields. */
export function organisationText(text: string, { before, now }: Change): string | undefined {
  const changes = changesBetween(withIdentity(before), withIdentity(now));
  return Object.keys(changes).length === 0 ? text : changeFields(text, changes);
}

function changesBetween(
  before: OrganisationFile,
  now: OrganisationFile,
): Readonly<Record<string, unknown>> {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return Object.fromEntries(
    names.filter((name) => before[name] !== now[name]).map((name) => [name, now[name]]),
  );
}
