import type { Exact } from '../exact/exact.ts';
import { showMoney } from '../exact/show.ts';
import type { BidPrice } from '../spec/written.generated.ts';
import { placeFor } from './place-of-figure.ts';
import { correct, correctionsOf, type Corrected } from './price-correction.ts';
import type { BidWork } from './scoring-work.ts';
import { known, unknown, type Known } from './unknown.ts';

/**
 * The price of a bid whose lines come to `sum`, in pounds. Where the bid states another total, what the bidder answered to
 * the correction decides, or the stated total where the tender says that it counts. Until then nobody knows the price.
 */
export function priceOfLines(work: BidWork, price: BidPrice, sum: Exact): Known<Corrected> {
  const { total } = price;
  const isAsked = correctionsOf(work, undefined).length > 0;
  if (!total || total.equals(sum)) return correct(work, { value: sum, what: 'Price' });
  if (isAsked) return correct(work, { value: total, what: 'Price' });
  if (work.facts.tender.assessment.corrections?.prevails === 'total')
    return known({ value: total, notes: [totalCounts(total, sum)], made: [] });
  return unknown(
    placeFor([price, 'total']),
    `The bid of ${work.bid.name} for ${work.lot.title} states ${showMoney(total)}, but its lines come to ${showMoney(sum)}.`,
    'Ask the bidder to agree to the right price, and record its answer as `price-corrected`.',
  );
}

const totalCounts = (total: Exact, sum: Exact): string =>
  `The lines come to ${showMoney(sum)}, and the bid states ${showMoney(total)}. The tender says that the total counts`;
