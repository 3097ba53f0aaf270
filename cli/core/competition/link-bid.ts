import { placeOf } from '../source/place-of.ts';
import type { WrittenBid, WrittenOrganisation } from '../spec/written.generated.ts';
import { beside, isAt } from './beside.ts';
import type { BidFacts } from './facts.ts';
import { finding } from './finding.ts';
import type { Competition } from './gather.ts';
import type { Linker } from './linker.ts';

/** A bid with the organisation that makes it, from `organisations/<id>.yaml`. */
export function linkBid(linker: Linker, competition: Competition, written: WrittenBid): BidFacts {
  const organisation = organisationOf(linker, competition, written);
  return {
    id: written.id,
    name: organisation?.name ?? written.id,
    written,
    ...(organisation && { organisation }),
    lots: written.lots,
  };
}

function organisationOf(
  { report }: Linker,
  { tender, organisations, files }: Competition,
  bid: WrittenBid,
): WrittenOrganisation | undefined {
  const path = beside(placeOf(tender).file, `organisations/${bid.organisation}.yaml`);
  const organisation = organisations.find((one) => isAt(placeOf(one).file, path));
  if (!organisation && !files.some((file) => isAt(file, path))) report(noOrganisation(bid));
  return organisation;
}

const noOrganisation = (bid: WrittenBid) =>
  finding('bid/organisation-missing', placeOf(bid, 'organisation'), {
    message: `There is no file \`organisations/${bid.organisation}.yaml\` that says who makes this bid.`,
    advice: 'Add the file, or correct the line `organisation:`.',
  });
