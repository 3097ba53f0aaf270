import { basename, dirname, join, resolve } from 'node:path';
import { organisationPaths } from '../../core/competition/link-bid.ts';
import { formatOf } from '../../core/source/format-of.ts';
import type { Source } from '../../core/source/source.ts';
import type {
  WrittenBid,
  WrittenPartner,
  WrittenTender,
} from '../../core/spec/written.generated.ts';
import { isFolder } from '../../io/files-exist.ts';
import { MARK, findFiles } from './find-files.ts';
import { shownPath } from './read-sources.ts';

/**
 * The files it takes to understand one file of a tender in this folder: a tender's lots; a bid's bidder and what its
 * partners confirmed; the bid that a partner confirms. Not all of them need be there.
 */
export function neededFiles({ file, data }: Source, folder: string): readonly string[] {
  switch (formatOf(data)?.name) {
    case 'tender':
      return ((data as WrittenTender).lot_files ?? []).map((path) => resolve(folder, path));
    case 'bid':
      return besideBid(file, data as WrittenBid, folder);
    case 'partner':
      return bidOf(file, data as WrittenPartner);
    default:
      return [];
  }
}

function besideBid(file: string, bid: WrittenBid, folder: string): readonly string[] {
  const tender = shownPath(join(folder, MARK));
  const partners = partnersFolder(file, bid.id);
  return [
    ...organisationPaths(tender, bid).map((path) => resolve(path)),
    ...(isFolder(partners) ? findFiles(partners).files.map((path) => resolve(path)) : []),
  ];
}

/**
 * Where the confirmations of a bid's partners lie: `partners/<bid>/` beside the folder `bids/`, or beside the bid itself where
 * it lies in no such folder.
 */
export function partnersFolder(file: string, bid: string): string {
  const folder = dirname(resolve(file));
  const home = basename(folder) === 'bids' ? dirname(folder) : folder;
  return join(home, 'partners', bid);
}

/** The bid that a confirmation in `partners/<bid>/` belongs to. */
function bidOf(file: string, { bid }: WrittenPartner): readonly string[] {
  const home = resolve(file, '..', '..', '..');
  return [join(home, 'bids', `${bid}.yaml`), join(home, `${bid}.yaml`)];
}

/** Whether a file, as it is shown, lies with the confirmations of one of these bids. */
export function confirmsOneOf(bids: ReadonlySet<string>, file: string): boolean {
  const [, home = '', bid] = /^(.*?\/?)partners\/([^/]+)\/[^/]+$/.exec(file) ?? [];
  return (
    bid !== undefined && (bids.has(`${home}bids/${bid}.yaml`) || bids.has(`${home}${bid}.yaml`))
  );
}
