import { keptAnswer, withAnswer } from './answers.ts';
import type { Guide } from '../guide.ts';
import type { OrganisationFile, Sitting } from '../sitting.ts';

/** The organisation’s file with these lots picked, as if somebody had answered so; as it is where none are named. */
export function withLots(
  guide: Guide,
  sitting: Sitting,
  lots: readonly string[],
): OrganisationFile {
  const question = guide.questions.find(({ written }) => written.kind === 'lots');
  if (!question || lots.length === 0) return sitting.organisation;
  return withAnswer(sitting, { question }, lots);
}

/** The organisation’s file, looking at every lot where nobody has picked any. */
export function withEveryLot(guide: Guide, sitting: Sitting): OrganisationFile {
  const question = guide.questions.find(({ written }) => written.kind === 'lots');
  if (!question || keptAnswer(sitting, { question }) !== undefined) return sitting.organisation;
  return withAnswer(sitting, { question }, 'not-known');
}
