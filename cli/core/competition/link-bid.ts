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
    const path = beside(placeOf(tender).file, `organisations/${bid.organisation}.yaml`);
    if (!files.has(path)) report(noOrganisation(bid));
    return linkBid(bid, byPath.get(path));
  });
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
