import { resolve } from 'node:path';
import type { Outcome } from '../../command.ts';
import { isFile, isFolder } from '../../io/files-exist.ts';
import { readText } from '../../io/files.ts';
import { competitionOf, findFiles } from './find-files.ts';
import { openForBids, type OpenCompetition } from './open-competition.ts';
import { confirmsOneOf } from './needed-files.ts';
import type { Opened } from './open.ts';
import type { Project } from '../project.ts';
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
  const outcome = then({
    ...opened,
    competitions: [
      ...opened.competitions,
      ...(bids.length ? [openForBids(folder, bids, FOR_BIDDERS)] : []),
    ],
    asked: (file) => asked.has(file) || confirmsOneOf(asked, file) || opened.asked(file),
  });
  const isSound = (outcome.findings ?? []).every(({ severity }) => severity !== 'error');
  return isSound && outcome.next !== undefined ? { ...outcome, next: ONWARD } : outcome;
}

const ONWARD =
  '`fairlot forecast` with the bid and the same `--for` tells what it would meet and score, as far as anyone can know.';

/** One bid, and the folder of the tender that it answers; left out, the tender that it lies with. */
export interface BidFor {
  readonly bid: string;
  readonly tender: string | undefined;
}

/** Does something with one bid and its tender; rivals are not read. Says what to name where either is missing. */
export function forTheBid(
  { bid, tender }: BidFor,
  then: (competition: OpenCompetition) => Outcome | Promise<Outcome>,
): Outcome | Promise<Outcome> {
  if (!isFile(bid)) return { exit: 2, says: noBid(bid) };
  const folder =
    isFile(tender ?? bid) || isFolder(tender ?? '') ? competitionOf(tender ?? bid) : undefined;
  if (folder === undefined)
    return { exit: 2, says: noTender(tender ?? 'the folders above this bid') };
  return then(openForBids(folder, [bid], FOR_BIDDERS));
}

/** Does something with a tender as its bidders see it: no bid is read, and the advice for bidders counts too. */
export function asBidderOf(
  tender: string,
  then: (competition: OpenCompetition) => Outcome | Promise<Outcome>,
): Outcome | Promise<Outcome> {
  const folder = isFile(tender) || isFolder(tender) ? competitionOf(tender) : undefined;
  if (folder === undefined) return { exit: 2, says: noTender(tender) };
  return then(openForBids(folder, [], FOR_BIDDERS));
}

const noBid = (path: string): string =>
  `There is no file ${path}.\nWhat to do: name the file of a bid, or start one with \`fairlot new bid --for <folder of the tender>\`.\n`;

/** What a bidder who checks its own bid is told besides what the tender asks. */
const FOR_BIDDERS: readonly string[] = ['bid-writing@1'];

/** Told by what the file says it is, also where the rest of it cannot be used. */
const isOfABid = (file: string): boolean =>
  /^format: (bid|partner)\/1\s*$/m.test(readText(file).text ?? '');

const noTender = (path: string): string =>
  `There is no tender in ${path}: a folder with a file \`tender.yaml\` is one.\nWhat to do: name that folder after \`--for\`.\n`;
