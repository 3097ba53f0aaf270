import { differences } from '../../competition/partner-terms.ts';
import type { BidFacts, CompetitionFacts } from '../../competition/facts.ts';
import { lotById } from '../../competition/look-up.ts';
import { showDate } from '../../dates/show-date.ts';
import type { Exact } from '../../exact/exact.ts';
import { showExact, showPounds } from '../../exact/show.ts';
import type { BidConfirmation, BidPartner, WrittenTender } from '../../spec/written.generated.ts';

/** A bid, its partners and what the tender asks of those who win, for documents about partners. */
export interface SupplyChainView {
  readonly tender: WrittenTender;
  readonly bid: string;
  readonly bidder: string;
  readonly contact: string;
  readonly lots: readonly string[];
  readonly partners: readonly PartnerRow[];
}

/** One partner in words; nothing where the bid does not say. */
export interface PartnerRow {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly sector: string;
  readonly value: string;
  readonly at_risk: string;
  readonly referrals: string;
  readonly days_to_pay: string;
  readonly retainer: string;
  readonly share: string;
  readonly confirmed_says: string;
  readonly differs: readonly string[];
}

/** What a document about all partners of a bid may show. */
export function supplyChainView(facts: CompetitionFacts, bid: BidFacts): SupplyChainView {
  const { written, organisation, name } = bid;
  return {
    tender: facts.tender,
    bid: bid.id,
    bidder: name,
    contact: organisation?.contact ?? '',
    lots: bid.lots.map(({ lot }) => lotById(facts, lot)?.title ?? lot),
    partners: (written.supply_chain ?? []).map((partner) => rowOf(partner, bid)),
  };
}

/** The same for a form that one partner signs, partner by partner. */
export function partnerViews(
  facts: CompetitionFacts,
  bid: BidFacts,
): readonly (SupplyChainView & { readonly partner: PartnerRow })[] {
  const view = supplyChainView(facts, bid);
  return view.partners.map((partner) => ({ ...view, partner }));
}

function rowOf(partner: BidPartner, { written }: BidFacts): PartnerRow {
  const { value, at_risk, referrals, days_to_pay: days, retainer, confirmation } = partner;
  const shares = (written.delivery ?? []).filter(({ by }) => by === partner.partner);
  return {
    id: partner.partner,
    name: partner.name,
    role: partner.role,
    sector: partner.sector?.replaceAll('-', ' ') ?? 'sector not given',
    value: value ? showPounds(value) : '',
    at_risk: at_risk ? percent(at_risk) : '',
    referrals: referrals ? showExact(referrals) : '',
    days_to_pay: days ? `${showExact(days)} days` : '',
    retainer: retainer ? showPounds(retainer) : '',
    share: shares
      .map(({ share, lot }) => percent(share) + (lot === undefined ? '' : ` of ${lot}`))
      .join(', '),
    confirmed_says: confirmation
      ? `signed by ${confirmation.signed_by} on ${showDate(confirmation.signed_on)}`
      : '',
    differs: confirmation ? differsFrom(confirmation, partner) : [],
  };
}

const percent = (value: Exact): string => `${showExact(value)}%`;

const differsFrom = (confirmation: BidConfirmation, partner: BidPartner): readonly string[] =>
  differences(partner, confirmation, 'in what it signed');
