import { resolve } from 'node:path';
import type { Outcome } from '../command.ts';
import { isFile, isFolder } from '../io/files-exist.ts';
import { readText } from '../io/files.ts';
import { competitionOf, findFiles } from './find-files.ts';
import { openForBids } from './open-competition.ts';
import { confirmsOneOf } from './needed-files.ts';
import type { Opened } from './open.ts';
import type { Project } from './project.ts';
import { shownPath } from './read-sources.ts';

/** Files or folders with bids, and the folder of the tender that they answer. */
export interface BidsFor {
  readonly tender: string;
  readonly paths: readonly string[];
}

/** Does something with bids that do not lie with their tender. Says what to name instead where that is no tender’s folder. */
export function withBidsFor(
  project: Project,
  { tender, paths }: BidsFor,
  then: (opened: Opened) => Outcome,
): Outcome {
  const folder = isFolder(tender) || isFile(tender) ? competitionOf(tender) : undefined;
  if (folder === undefined) return { exit: 2, says: noTender(tender) };
  const files = paths.flatMap((path) => (isFolder(path) ? findFiles(path).files : [resolve(path)]));
  const bids = files.filter(isOfABid);
  const others = files.filter((file) => !bids.includes(file));
  const opened = project.open(others);
  const asked = new Set(bids.map(shownPath));
  return then({
    ...opened,
    competitions: [
      ...opened.competitions,
      ...(bids.length ? [openForBids(folder, bids, FOR_BIDDERS)] : []),
    ],
    asked: (file) => asked.has(file) || confirmsOneOf(asked, file) || opened.asked(file),
  });
}

/** What a bidder who checks its own bid is told besides what the tender asks. */
const FOR_BIDDERS: readonly string[] = ['bid-writing@1'];

/** Told by what the file says it is, also where the rest of it cannot be used. */
const isOfABid = (file: string): boolean =>
  /^format: (bid|partner)\/1\s*$/m.test(readText(file).text ?? '');

const noTender = (path: string): string =>
  `There is no tender in ${path}: a folder with a file \`tender.yaml\` is one.\nWhat to do: name that folder after \`--for\`.\n`;
