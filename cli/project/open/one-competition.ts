import type { Outcome } from '../../command.ts';
import { inWords } from '../../core/competition/in-words.ts';
import { isFile, isFolder } from '../../io/files-exist.ts';
import { competitionOf } from './find-files.ts';
import type { OpenCompetition } from './open-competition.ts';
import type { Project } from '../project.ts';
import { shownPath } from './read-sources.ts';

/**
 * Does something with the one competition that a path leads to: the folder itself, or the competition that a part of it,
 * such as `bids/`, belongs to. Says what to name instead when there is none, or several.
 */
export function oneCompetition(
  project: Project,
  path: string,
  then: (competition: OpenCompetition) => Outcome | Promise<Outcome>,
): Outcome | Promise<Outcome> {
  const isThere = isFolder(path) || isFile(path);
  const opened = project.open([(isThere && competitionOf(path)) || path]);
  const [competition] = opened.competitions;
  const folders = [...new Set(opened.competitions.map(({ folder }) => shownPath(folder)))];
  if (opened.exit === 2) return { findings: opened.findings, texts: opened.texts, exit: 2 };
  if (competition && folders.length === 1) return then(competition);
  return { exit: 2, says: folders.length ? several(path, folders) : none(path) };
}

const none = (path: string): string =>
  `There is no tender in ${placed(path)}: a folder with a file \`tender.yaml\` is one.\nWhat to do: name that folder, or start one with \`fairlot new tender\`.\n`;

function several(path: string, folders: readonly string[]): string {
  const rest = folders.length > SHOWN ? [`${folders.length - SHOWN} more`] : [];
  const named = inWords([...folders.slice(0, SHOWN), ...rest]);
  return `There are ${folders.length} tenders in ${placed(path)}: ${named}.\nWhat to do: name one of these folders.\n`;
}

const SHOWN = 5;

const placed = (path: string): string => (path === '.' ? 'this folder' : path);
