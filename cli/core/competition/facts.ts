import type { Exact } from '../exact/exact.ts';
import type {
  BidLotBid,
  DecisionDecision,
  ResultGateProposal,
  LotLevel,
  LotPayment,
  LotPriceRule,
  LotThreshold,
  TenderGate,
  WrittenBid,
  WrittenDecision,
  WrittenLot,
  WrittenLowPrice,
  WrittenModeration,
  WrittenOrganisation,
  WrittenPanel,
  WrittenPrice,
  WrittenSheet,
  WrittenTender,
} from '../spec/written.generated.ts';

/**
 * One competition with every name resolved: each lot has its own criteria, gates and payment,
 * each bid its organisation. Nothing is invented: what nobody wrote is absent.
 */
export interface CompetitionFacts {
  readonly tender: TenderFacts;
  readonly lots: readonly LotFacts[];
  readonly bids: readonly BidFacts[];
  readonly panel?: WrittenPanel;
  /** The test that says which prices people must ask about, where the tender names one. */
  readonly lowPrice?: LowPriceFacts;
  /** The sheets that were signed; nothing else is a score. */
  readonly sheets: readonly SignedSheet[];
  /** Sheets that nobody has signed yet: they count for nothing. */
  readonly drafts?: readonly WrittenSheet[];
  /** What the tool proposes about each gate of a shared kind, by bid and gate: `bidder-a/conflicts`. It decides nothing. */
  readonly proposals?: ReadonlyMap<string, ResultGateProposal>;
  readonly moderations: readonly WrittenModeration[];
  /** Every recorded decision, in the order it was written. */
  readonly decisions: readonly DecisionDecision[];
  /** The file that the decisions stand in. */
  readonly record?: WrittenDecision;
  /** The plain path of every file in the folder, also of those that could not be used: what they hold is never reported missing. */
  readonly files?: ReadonlySet<string>;
}

/** The tender with every gate whole. */
export type TenderFacts = Omit<WrittenTender, 'gates'> & {
  readonly gates?: readonly GateFacts[];
};

/** A condition that a bid passes or fails, with what it takes over from a shared gate. */
export type GateFacts = TenderGate &
  Required<Pick<TenderGate, 'id' | 'title' | 'question' | 'disqualifies'>>;

/** A sheet that its assessor has signed, and so handed in. */
export type SignedSheet = WrittenSheet & { readonly signed_on: string };

/** A lot with everything that applies to it, whether the lot or the tender says so. */
export interface LotFacts {
  readonly id: string;
  readonly title: string;
  readonly written: WrittenLot;
  readonly criteria: readonly CriterionFacts[];
  readonly gates: readonly GateFacts[];
  readonly payment: LotPayment;
}

/** A question people score, a heading over such questions, or the price. */
export type CriterionFacts = QuestionFacts | HeadingFacts | PriceFacts;

/** What every criterion has. `weight` is in points of the total, whatever the tender counts in. */
export interface CriterionBase {
  readonly id: string;
  readonly title: string;
  readonly weight: Exact;
  readonly threshold?: LotThreshold;
  /** The criterion as the tender wrote it; findings about it point here. */
  readonly written: object;
}

/** One question with the levels it is scored on, lowest first. */
export interface QuestionFacts extends CriterionBase {
  readonly kind: 'question';
  readonly question: string;
  readonly guidance?: string;
  readonly wordLimit?: Exact;
  readonly evidence: readonly string[];
  readonly levels: readonly LotLevel[];
}

/** A criterion that is the sum of its questions. */
export interface HeadingFacts extends CriterionBase {
  readonly kind: 'heading';
  readonly criteria: readonly QuestionFacts[];
}

/** The price criterion with the method that turns prices into points. */
export interface PriceFacts extends CriterionBase {
  readonly kind: 'price';
  readonly rule: LotPriceRule;
  readonly method: WrittenPrice;
  /** The method as the result names it: `lowest-ratio@1`. */
  readonly methodName: string;
}

/** The test of unusually low prices that the tender names, with the figures that the tender gives it. */
export interface LowPriceFacts {
  readonly test: WrittenLowPrice;
  /** The test as the result names it: `prozorro@1`. */
  readonly name: string;
  readonly settings: Readonly<Record<string, Exact>>;
}

/** A bid, who made it and what it offers for each lot. */
export interface BidFacts {
  readonly id: string;
  /** The bidder's full name, or the bid's id where its organisation file is missing; `Bid C` while a blind tender hides names. */
  readonly name: string;
  /** The letter that stands for the bid on sheets and moderations, in a blind tender that has given letters. */
  readonly letter?: string;
  readonly written: WrittenBid;
  readonly organisation?: WrittenOrganisation;
  readonly lots: readonly BidLotBid[];
}
