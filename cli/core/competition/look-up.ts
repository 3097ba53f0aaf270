import type {
  BidLotBid,
  DecisionDecision,
  LotCriterion,
  PanelMember,
  WrittenModeration,
  WrittenSheet,
} from '../spec/written.generated.ts';
import type { BidFacts, CompetitionFacts, LotFacts, QuestionFacts, SignedSheet } from './facts.ts';
import { criteriaWritten } from './link-lot.ts';
import { sortedBy } from './sorted-by.ts';

/** Every question of a lot, also those under headings, in the order bidders see them. */
export function questionsOf(lot: LotFacts): readonly QuestionFacts[] {
  return lot.criteria.flatMap((criterion) => {
    if (criterion.kind === 'price') return [];
    return criterion.kind === 'heading' ? criterion.criteria : [criterion];
  });
}

/** The lot with this id, or nothing. */
export const lotById = (facts: CompetitionFacts, id: string): LotFacts | undefined =>
  facts.lots.find((lot) => lot.id === id);

/** The bid with this id, or nothing. */
export const bidById = (facts: CompetitionFacts, id: string): BidFacts | undefined =>
  bidsNamed(facts.bids, id)[0];

const bidsNamed = sortedBy<BidFacts>(({ id }) => id);

/** The decisions about the bid with this id, in the order they were written. */
export const decisionsOn = sortedBy<DecisionDecision>((one) => ('bid' in one ? one.bid : ''));

/** The scoring sheets that were handed in for a bid in a lot. */
export const sheetsFor = (
  { sheets }: CompetitionFacts,
  lot: string,
  bid: string,
): readonly SignedSheet[] => sheetsOn(sheets, `${lot}/${bid}`);

const sheetsOn = sortedBy<SignedSheet>(({ lot, bid }) => `${lot}/${bid}`);

/** The sheets for a bid in a lot that nobody has signed yet. */
export const draftsFor = (
  { drafts = NONE }: CompetitionFacts,
  lot: string,
  bid: string,
): readonly WrittenSheet[] => draftsOn(drafts, `${lot}/${bid}`);

const draftsOn = sortedBy<WrittenSheet>(({ lot, bid }) => `${lot}/${bid}`);

const NONE: readonly WrittenSheet[] = [];

/** The moderations of a bid in a lot. */
export const moderationsFor = (
  { moderations }: CompetitionFacts,
  lot: string,
  bid: string,
): readonly WrittenModeration[] => moderationsOn(moderations, `${lot}/${bid}`);

const moderationsOn = sortedBy<WrittenModeration>(({ lot, bid }) => `${lot}/${bid}`);

/** What a bid offers for a lot, or nothing when it does not bid for it. */
export const lotBidOf = (bid: BidFacts, lot: LotFacts): BidLotBid | undefined =>
  bid.lots.find((one) => one.lot === lot.id);

/** The bids for a lot. */
export const bidsFor = (facts: CompetitionFacts, lot: LotFacts): readonly BidFacts[] =>
  facts.bids.filter((bid) => lotBidOf(bid, lot));

/** The panel member with this id, or nothing. */
export const memberById = (facts: CompetitionFacts, id: string): PanelMember | undefined =>
  facts.panel?.members.find((member) => member.id === id);

/** Whether every lot that the tender has or names could be read, so that an unknown lot is a mistake. */
export const lotsAreKnown = ({ tender, lots }: CompetitionFacts): boolean =>
  lots.length > 0 && lots.length === (tender.lots?.length ?? 0) + (tender.lot_files?.length ?? 0);

/** Whether the lot, as written, has a criterion with this id, even one that could not be resolved. */
export function isWrittenIn({ tender }: CompetitionFacts, lot: LotFacts, id: string): boolean {
  const written: readonly LotCriterion[] = criteriaWritten(tender, lot.written);
  return written
    .flatMap((criterion) => [criterion, ...(criterion.criteria ?? [])])
    .some((criterion) => (criterion.id ?? criterion.use?.split('@')[0]) === id);
}
