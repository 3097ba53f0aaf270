import type { OrganisationFile } from '../sitting.ts';

/** The organisation’s file with a short name for itself, made from its full name, once that is known. */
export function withIdentity(organisation: OrganisationFile): OrganisationFile {
  const { id, name } = organisation;
  if (id !== undefined || typeof name !== 'string') return organisation;
  return { id: shortName(name), ...organisation };
}

/** `Tŷ Cyfle Women’s Centre` is `ty-cyfle-women-s-centre`. */
function shortName(name: string): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const short = letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return short === '' ? 'my-organisation' : short;
}
