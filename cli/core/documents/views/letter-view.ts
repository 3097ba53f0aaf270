import { resultForBidder } from '../says/result-for-bidder.ts';
import type {
  ResultBidResult,
  ResultLotResult,
  WrittenResult,
  WrittenTender,
} from '../../spec/written.generated.ts';

/** What a letter about one bid in one lot may show; its shape is `templates/reads/letter.schema.json`. */
export interface LetterView {
  readonly tender: WrittenTender;
  readonly result: WrittenResult;
  readonly lot: ResultLotResult;
  readonly bid: ResultBidResult;
  readonly winner?: ResultBidResult;
  /** What came of the lot and why the bid did not win, one paragraph each. */
  readonly result_says: readonly string[];
  /** What was decided about a bid that was not assessed. */
  readonly decided_says: string;
}

/** The letters that are owed: to every assessed bid with its scores, or to every other bid with the decision on it. */
export function letterViews(
  tender: WrittenTender,
  result: WrittenResult,
  to: 'assessed-bid' | 'other-bid',
): readonly LetterView[] {
  return result.lots.flatMap((lot) => {
    const bids = lot.bids.filter(({ assessed }) => assessed === (to === 'assessed-bid'));
    return bids.map((bid) => letterTo(bid, lot, { tender, result }));
  });
}

function letterTo(
  bid: ResultBidResult,
  lot: ResultLotResult,
  whole: Pick<LetterView, 'tender' | 'result'>,
): LetterView {
  const winner = lot.bids.find((one) => one.winner);
  return {
    ...whole,
    ...(winner && { winner }),
    lot: { ...lot, ties: lot.ties.filter(({ bids }) => bids.includes(bid.bid)) },
    bid: bid.assessed ? bid : withDecidedGates(bid),
    result_says: resultForBidder(lot, bid, allocatedIn(whole.result, lot)),
    decided_says: bid.status_says.replace(/^The bid /, 'Your bid '),
  };
}

const allocatedIn = ({ allocation }: WrittenResult, { id }: ResultLotResult) =>
  allocation?.lots.find(({ lot }) => lot === id);

/** A bid that was not assessed may never have been held against the conditions; only what was decided is told. */
const withDecidedGates = (bid: ResultBidResult): ResultBidResult => ({
  ...bid,
  gates: bid.gates.filter(({ outcome }) => outcome !== 'undecided'),
});
