import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { placeOf } from '../source/place-of.ts';
import type {
  BidConfirmation,
  BidPartner,
  WrittenBid,
  WrittenPartner,
} from '../spec/written.generated.ts';
import { finding } from './finding.ts';
import type { Competition } from './gather.ts';
import type { Linker } from './linker.ts';
import { confirmationIn, differences } from './partner-terms.ts';
import { standingAt } from './standing-at.ts';

/** Bids, and what the partners that they name confirmed in files of their own. */
export interface WithPartners {
  readonly bids: readonly WrittenBid[];
  readonly partners: readonly WrittenPartner[];
}

/**
 * The bids with what each partner signed in its own file as that partner’s `confirmation`. A file that nobody signed is a
 * draft and changes nothing. Says which files belong to no bid or no partner, and where file and bid contradict each other.
 */
export function confirmedBy(
  linker: Linker,
  { unusable }: Pick<Competition, 'unusable'>,
  { bids, partners }: WithPartners,
): readonly WrittenBid[] {
  for (const partner of partners) {
    const bid = bids.find(({ id }) => id === partner.bid);
    if (!bid && unusable.size === 0) linker.report(unknownBid(partner, bids));
    if (bid) for (const wrong of wrongWith(partner, bid)) linker.report(wrong);
  }
  return bids.map((bid) => {
    const own = partners.filter((partner) => partner.bid === bid.id && isSigned(partner));
    return own.length > 0 && bid.supply_chain ? withOwn(bid, bid.supply_chain, own) : bid;
  });
}

const isSigned = ({ signed_by, signed_on }: WrittenPartner): boolean =>
  signed_by !== undefined && signed_on !== undefined;

function withOwn(
  bid: WrittenBid,
  chain: readonly BidPartner[],
  own: readonly WrittenPartner[],
): WrittenBid {
  const confirmed = chain.map((partner) => {
    const file = own.find((one) => one.partner === partner.partner);
    const confirmation: BidConfirmation | undefined = file && confirmationIn(file);
    return confirmation ? { ...partner, confirmation } : partner;
  });
  return { ...bid, supply_chain: standingAt(chain, confirmed) };
}

function wrongWith(partner: WrittenPartner, bid: WrittenBid): readonly Diagnostic[] {
  const named = bid.supply_chain?.find((one) => one.partner === partner.partner);
  if (!named) return [unknownPartner(partner, bid)];
  if (!isSigned(partner)) return [notSigned(partner, named)];
  const differ = named.confirmation ? differences(named.confirmation, partner, 'here') : [];
  return differ.length > 0 ? [contradicts(partner, named, differ)] : [];
}

const unknownBid = (partner: WrittenPartner, bids: readonly WrittenBid[]): Diagnostic =>
  finding('partner/unknown-bid', placeOf(partner, 'bid'), {
    message: `There is no bid \`${partner.bid}\`.${didYouMean(
      partner.bid,
      bids.map(({ id }) => id),
    )}`,
    advice: 'Write the `id` that stands in the bid, or move this file to the bid it belongs to.',
  });

const unknownPartner = (partner: WrittenPartner, { supply_chain = [], id }: WrittenBid) =>
  finding('partner/unknown-partner', placeOf(partner, 'partner'), {
    message: `The bid \`${id}\` names no partner \`${partner.partner}\`.${didYouMean(
      partner.partner,
      supply_chain.map((one) => one.partner),
    )}`,
    advice:
      'Write the short name that the bid uses under `supply_chain`, or name the partner there.',
  });

const notSigned = (partner: WrittenPartner, { name }: BidPartner): Diagnostic =>
  finding('partner/not-signed', placeOf(partner, 'partner', 'key'), {
    message: `${name} has not signed this confirmation, so nothing in it counts yet.`,
    advice:
      'The partner fills in `signed_by` and `signed_on` itself, once it agrees with every line.',
    severity: 'warning',
  });

const contradicts = (partner: WrittenPartner, named: BidPartner, differ: readonly string[]) =>
  finding('partner/contradicts-bid', placeOf(partner, 'partner', 'key'), {
    message: `${named.name} signed one thing here, and the bid gives another as its confirmation: ${differ.join('; ')}.`,
    advice: 'Take `confirmation` out of the bid. What the partner signed itself is what counts.',
    related: [
      {
        message: 'The bid says so here.',
        at: placeOf(named, 'confirmation', 'key'),
      },
    ],
  });
