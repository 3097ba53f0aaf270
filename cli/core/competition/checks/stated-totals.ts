import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Exact } from '../../exact/exact.ts';
import { showPounds } from '../../exact/show.ts';
import { placeOf } from '../../source/place-of.ts';
import type {
  BidPrice,
  DecisionPriceCorrected,
  TenderCorrections,
} from '../../spec/written.generated.ts';
import { pricesAreSealed } from '../../panel/envelopes.ts';
import type { Check } from '../check.ts';
import type { CompetitionFacts, LotFacts } from '../facts.ts';
import { finding } from '../finding.ts';
import { lotById } from '../look-up.ts';
import { offeredPrice } from '../offered-price.ts';

/** The lines of a price come to the total that the bid states, or what the bidder said to the right sum is on record. */
export const checkStatedTotals: Check = (facts) =>
  facts.bids.flatMap((bid) =>
    bid.lots.flatMap(({ lot: id, price }) => {
      const lot = lotById(facts, id);
      return lot && price && !pricesAreSealed(facts, lot)
        ? checkTotal(facts, lot, { bid: bid.id, price })
        : [];
    }),
  );

interface Stated {
  readonly bid: string;
  readonly price: BidPrice;
}

function checkTotal(
  facts: CompetitionFacts,
  lot: LotFacts,
  { bid, price }: Stated,
): readonly Diagnostic[] {
  const rule = facts.tender.assessment.corrections;
  const made = facts.decisions.filter(
    (one): one is DecisionPriceCorrected =>
      one.kind === 'price-corrected' && one.bid === bid && one.lot === lot.id,
  );
  const sum = offeredPrice(corrected(price, made), lot.written.price_schedule);
  if (!rule || !lot.written.price_schedule || !price.total || !sum) return [];
  const ofTotal = made.filter(({ line }) => line === undefined);
  if (ofTotal.length > 0)
    return rule.prevails === 'unit-price' ? ofTotal.flatMap((one) => notTheSum(one, sum)) : [];
  return sum.equals(price.total) ? [] : [differs(price, sum, rule)];
}

/** The price with each line as the bidder agreed that it should be. */
const corrected = (
  { lines = [], ...price }: BidPrice,
  made: readonly DecisionPriceCorrected[],
): BidPrice => ({
  ...price,
  lines: lines.map((line) => {
    const to = made.findLast((one) => one.line === line.line && one.accepted_on !== undefined)?.to;
    return to ? { ...line, unit_price: to } : line;
  }),
});

function notTheSum(correction: DecisionPriceCorrected, sum: Exact): readonly Diagnostic[] {
  if (correction.to.equals(sum)) return [];
  return [
    finding('decision/correction-to', placeOf(correction, 'to'), {
      message: `The price is corrected to ${showPounds(correction.to)}, but its lines come to ${showPounds(sum)}, and the tender says that the unit prices count.`,
      advice: 'Correct it to what the lines come to, or correct the line that is wrong.',
    }),
  ];
}

const differs = (price: BidPrice, sum: Exact, { prevails }: TenderCorrections): Diagnostic =>
  finding('bid/total-differs', placeOf(price, 'total'), {
    message: `The bid states ${price.total ? showPounds(price.total) : ''}, but its lines come to ${showPounds(sum)}. ${COUNTS[prevails]}`,
    advice: ADVICE[prevails],
    severity: 'warning',
    related: [{ message: 'The lines are here.', at: placeOf(price, 'lines', 'key') }],
  });

const COUNTS = {
  'unit-price': 'The tender says that the unit prices count, once the bidder agrees.',
  total: 'The tender says that the total counts.',
  none: 'The tender says that neither counts before the bidder is asked.',
} as const;

const ASK =
  'Ask the bidder, and record its answer: `fairlot record price-corrected`. The bid itself is never changed.';
const ADVICE = {
  'unit-price': ASK,
  total: 'Agree the unit prices that fit the total before the contract is signed.',
  none: ASK,
} as const;
