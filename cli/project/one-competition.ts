import type { Outcome } from '../command.ts';
import type { OpenCompetition } from './open-competition.ts';
import type { Opened } from './open.ts';

/** Does something with the one competition in a folder; says what to name instead when there is none, or several. */
export function oneCompetition(
  opened: Opened,
  folder: string,
  then: (competition: OpenCompetition) => Outcome | Promise<Outcome>,
): Outcome | Promise<Outcome> {
  const [competition, another] = opened.competitions;
  if (competition && (!another || competition.folder !== another.folder)) return then(competition);
  if (opened.exit === 2) return { findings: opened.findings, texts: opened.texts, exit: 2 };
  return {
    exit: 2,
    says: `There is no tender in ${folder}: a folder with a file \`tender.yaml\` is one.\nWhat to do: name that folder, or start one with \`fairlot new tender\`.\n`,
  };
}
