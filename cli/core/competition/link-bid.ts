import { placeOf } from '../source/place-of.ts';
import type { WrittenBid, WrittenOrganisation } from '../spec/written.generated.ts';
import { beside, plainPath } from './beside.ts';
import type { BidFacts } from './facts.ts';
import { finding } from './finding.ts';
import type { Competition } from './gather.ts';
import type { Linker } from './linker.ts';

/** Bids with the organisations that make them, each from the file `organisations/<id>.yaml`. */
export function linkBids(
  { report }: Linker,
  { tender, organisations, files }: Competition,
  bids: readonly WrittenBid[],
): readonly BidFacts[] {
  const byPath = new Map(organisations.map((one) => [plainPath(placeOf(one).file), one]));
  return bids.map((bid) => {
    const [path = '', ...away] = organisationPaths(placeOf(tender).file, bid);
    const own = away.map((one) => byPath.get(one)).find((one) => one?.id === bid.organisation);
    if (!files.has(path) && !away.some((one) => files.has(one))) report(noOrganisation(bid));
    return linkBid(bid, byPath.get(path) ?? own);
  });
}

/**
 * Where the file of a bidder is looked for, best first: with the tender; for a bid in its bidder’s own folder also there, under
 * its id or as `organisation.yaml`.
 */
export function organisationPaths(tender: string, bid: WrittenBid): readonly string[] {
  const { file } = placeOf(bid);
  const named = `organisations/${bid.organisation}.yaml`;
  const home = beside(tender, '.');
  const isAway = home !== '' && !plainPath(file).startsWith(`${home}/`);
  const own = [`../${named}`, '../organisation.yaml', 'organisation.yaml'];
  return [beside(tender, named), ...(isAway ? own.map((path) => beside(file, path)) : [])];
}

const linkBid = (written: WrittenBid, organisation?: WrittenOrganisation): BidFacts => ({
  id: written.id,
  name: organisation?.name ?? written.id,
  written,
  ...(organisation && { organisation }),
  lots: written.lots,
});

const noOrganisation = (bid: WrittenBid) =>
  finding('bid/organisation-missing', placeOf(bid, 'organisation'), {
    message: `There is no file \`organisations/${bid.organisation}.yaml\` that says who makes this bid.`,
    advice: 'Add the file, or correct the line `organisation:`.',
  });
