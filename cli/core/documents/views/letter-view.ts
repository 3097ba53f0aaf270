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
}

/** The letters that are owed: to every assessed bid with its scores, or to every other bid with the decision on it. */
export function letterViews(
  tender: WrittenTender,
  result: WrittenResult,
  to: 'assessed-bid' | 'other-bid',
): readonly LetterView[] {
  return result.lots.flatMap((lot) => {
    const winner = lot.bids.find((bid) => bid.winner);
    const bids = lot.bids.filter(({ assessed }) => assessed === (to === 'assessed-bid'));
    return bids.map((bid) => ({
      ...{ tender, result, lot, ...(winner && { winner }) },
      bid: bid.assessed ? bid : withDecidedGates(bid),
    }));
  });
}

/** A bid that was not assessed may never have been held against the conditions; only what was decided is told. */
const withDecidedGates = (bid: ResultBidResult): ResultBidResult => ({
  ...bid,
  gates: bid.gates.filter(({ outcome }) => outcome !== 'undecided'),
});
