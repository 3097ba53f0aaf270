import type { BidFacts, CompetitionFacts } from '../competition/facts.ts';
import { idOnPapers, isHidden } from '../competition/letters.ts';
import type { DecisionDecision, WrittenPanel } from '../spec/written.generated.ts';

/**
 * The same competition with nothing in it that tells who a bidder is, while a blind tender hides that: every bid and its
 * organisation go by the bid’s letter. Where names may be shown, the very same facts.
 */
export function veiled(facts: CompetitionFacts): CompetitionFacts {
  if (!isHidden(facts.tender, facts.decisions)) return facts;
  const bids = new Map(facts.bids.map((bid) => [bid.id, idOnPapers(bid)]));
  const bidders = new Map(facts.bids.map((bid) => [bid.written.organisation, idOnPapers(bid)]));
  const named = <One extends { readonly bid: string }>(one: One): One => ({
    ...one,
    bid: bids.get(one.bid) ?? one.bid,
  });
  return {
    ...facts,
    bids: facts.bids.map(veiledBid),
    sheets: facts.sheets.map(named),
    moderations: facts.moderations.map(named),
    decisions: facts.decisions.map((one) => veiledDecision(one, bids)),
    ...(facts.panel && { panel: veiledPanel(facts.panel, bidders) }),
  };
}

function veiledBid({ organisation: _, ...bid }: BidFacts): BidFacts {
  const id = idOnPapers(bid);
  return { ...bid, id, written: { ...bid.written, id, organisation: id } };
}

type Ids = ReadonlyMap<string, string>;

function veiledDecision(one: DecisionDecision, bids: Ids): DecisionDecision {
  if (one.kind === 'drawn-lot')
    return { ...one, order: one.order.map((bid) => bids.get(bid) ?? bid) };
  return 'bid' in one ? { ...one, bid: bids.get(one.bid) ?? one.bid } : one;
}

/** Interests go on pointing at the bidder that they are in. */
const veiledPanel = (panel: WrittenPanel, bidders: Ids): WrittenPanel => ({
  ...panel,
  members: panel.members.map(({ works_for, conflicts, ...member }) => ({
    ...member,
    ...(works_for && { works_for: works_for.map((id) => bidders.get(id) ?? id) }),
    ...(conflicts && {
      conflicts: conflicts.map((one) => ({ ...one, with: bidders.get(one.with) ?? one.with })),
    }),
  })),
});
