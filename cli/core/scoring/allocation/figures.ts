import { one, readFraction, zero, type Exact } from '../../exact/exact.ts';
import { showDecimal, showMoney } from '../../exact/show.ts';
import { sumOf } from '../../exact/sum-of.ts';
import type { CompetitionFacts } from '../../competition/facts.ts';
import type { TenderTieBreak } from '../../spec/written.generated.ts';
import type { Candidate } from './candidate.ts';

/** Whether prices decide how lots are shared out, and not points. */
export const isByPrice = ({ tender }: CompetitionFacts): boolean =>
  tender.lot_limits?.objective === 'total-price';

/** The price of a bid in pounds; nothing where the lot has none. */
export const priceOf = ({ bid }: Candidate): Exact | undefined =>
  bid.price?.ok ? bid.price.value.price : undefined;

/** What lots won together are added up by: points as they are ranked, or pounds. */
export const amountOf = (facts: CompetitionFacts, candidate: Candidate): Exact =>
  isByPrice(facts) ? (priceOf(candidate) ?? zero) : candidate.bid.total.ranksOn;

/** The sum over several winners, as readers see it: `235.00 points` or `£1,200.00`. */
export function sumInWords(facts: CompetitionFacts, winners: readonly Candidate[]): string {
  const sum = sumOf(winners.map((winner) => amountOf(facts, winner)));
  const places = winners[0]?.lot.work.ledger.places ?? 0;
  return isByPrice(facts) ? showMoney(sum) : `${showDecimal(sum, places)} points`;
}

/** What decides between ways to share lots out, first to last and the more the better: lots won, points or prices, then the tie-breaks. */
export const figuresOf = (facts: CompetitionFacts, candidate: Candidate): readonly Exact[] => [
  one,
  isByPrice(facts) ? amountOf(facts, candidate).neg() : amountOf(facts, candidate),
  ...facts.tender.ties.map((tie) => figureFor(tie, candidate)),
];

/** A tie-break that cannot be added up over lots, and a criterion that a lot does not have, make no difference here. */
function figureFor(tie: TenderTieBreak, candidate: Candidate): Exact {
  if (tie.by === 'quality') return candidate.bid.qualityPoints ?? zero;
  if (tie.by === 'price') return (priceOf(candidate) ?? zero).neg();
  const all = candidate.bid.criteria.flatMap(({ result }) => [result, ...result.criteria]);
  const found = tie.by === 'criterion' && all.find(({ id }) => id === tie.criterion);
  return (found && readFraction(found.points.exact)) || zero;
}
