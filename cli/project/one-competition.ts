import type { Outcome } from '../command.ts';
import type { OpenCompetition } from './open-competition.ts';
import type { Opened } from './open.ts';
import { shownPath } from './read-sources.ts';

/** Does something with the one competition in a folder; says what to name instead when there is none, or several. */
export function oneCompetition(
  opened: Opened,
  folder: string,
  then: (competition: OpenCompetition) => Outcome | Promise<Outcome>,
): Outcome | Promise<Outcome> {
  const [competition] = opened.competitions;
  const folders = [...new Set(opened.competitions.map((one) => one.folder))];
  if (competition && folders.length === 1) return then(competition);
  if (opened.exit === 2) return { findings: opened.findings, texts: opened.texts, exit: 2 };
  return { exit: 2, says: folders.length > 1 ? several(folder, folders) : none(folder) };
}

const none = (folder: string): string =>
  `There is no tender in ${folder}: a folder with a file \`tender.yaml\` is one.\nWhat to do: name that folder, or start one with \`fairlot new tender\`.\n`;

const several = (folder: string, folders: readonly string[]): string => {
  const some = folders.slice(0, MOST).map((one) => `  ${shownPath(one)}\n`);
  const rest = folders.length > MOST ? `  and ${folders.length - MOST} more\n` : '';
  return `There are ${folders.length} tenders in ${folder}.\nWhat to do: name one of their folders:\n${some.join('')}${rest}`;
};

const MOST = 10;
