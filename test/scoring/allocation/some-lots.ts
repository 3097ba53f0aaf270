import type { BidFacts, CompetitionFacts } from '../../../cli/core/competition/facts.ts';
import { exact } from '../../../cli/core/exact/exact.ts';
import type {
  BidPackage,
  DecisionDecision,
  TenderLotLimits,
  TenderTieBreak,
  WrittenResult,
} from '../../../cli/core/spec/written.generated.ts';
import { competition, price, question, scored } from '../a-competition.ts';

/** One bidder: a score out of 100 for care by lot, and what it says of lots. Lots it has no score for it does not bid for. */
export interface SomeBidder {
  readonly care: Readonly<Record<string, string>>;
  readonly price?: string;
  readonly wants?: readonly string[];
  readonly packages?: readonly BidPackage[];
  readonly organisation?: string;
}

/** Lots in which care is all that counts, unless the price has a weight. */
export interface SomeLots {
  readonly lots: readonly string[];
  readonly bidders: Readonly<Record<string, SomeBidder>>;
  readonly limits: TenderLotLimits;
  readonly ties?: readonly TenderTieBreak[];
  readonly decisions?: readonly DecisionDecision[];
  readonly priceWeight?: string;
  readonly method?: string;
}

const scale = Array.from({ length: 101 }, (_, at) => String(at));

/** The facts of such lots. Care is scored from 0 to 100. */
export function lotsFacts(some: SomeLots): CompetitionFacts {
  const { priceWeight = '0', method = 'lowest-ratio' } = some;
  const care = question('care', exact('100').sub(exact(priceWeight)).toFraction(), { scale });
  const base = competition({
    criteria: priceWeight === '0' ? [care] : [care, price(priceWeight, { method })],
    bids: Object.fromEntries(
      Object.entries(some.bidders).map(([id, bidder]) => [
        id,
        { scores: { care: ['0'] }, ...(bidder.price !== undefined && { price: bidder.price }) },
      ]),
    ),
    lots: some.lots,
    lot_limits: some.limits,
    ties: some.ties ?? [],
    decisions: some.decisions ?? [],
  });
  return {
    ...base,
    bids: base.bids.map((bid) => bidFacts(bid, some.bidders[bid.id] ?? { care: {} })),
    moderations: base.moderations.map((one) => ({
      ...one,
      scores: one.scores.map((score) => ({
        ...score,
        agreed: exact(some.bidders[one.bid]?.care[one.lot] ?? '0'),
      })),
    })),
  };
}

function bidFacts(bid: BidFacts, { care, wants, packages, organisation }: SomeBidder): BidFacts {
  const lots = bid.lots.filter(({ lot }) => care[lot] !== undefined);
  const written = {
    ...bid.written,
    lots,
    ...(wants && { lot_preference: wants }),
    ...(packages && { packages }),
    ...(organisation !== undefined && { organisation }),
  };
  return { ...bid, written, lots };
}

/** The result of scoring such lots. */
export const resultOf = (some: SomeLots): WrittenResult => scored(lotsFacts(some)).result;

/** Who won each lot; how it ended where nobody did. */
export const winnersOf = (some: SomeLots): Readonly<Record<string, string>> =>
  Object.fromEntries(resultOf(some).lots.map((lot) => [lot.id, lot.winner ?? lot.outcome]));
