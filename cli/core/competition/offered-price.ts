import type { Exact } from '../exact/exact.ts';
import { sumOf } from '../exact/sum-of.ts';
import type { BidPrice, LotPriceSchedule } from '../spec/written.generated.ts';

/**
 * The price that is scored, in pounds: the total, or unit price × quantity × years over every line of the schedule.
 * Nothing when the bid gives no total or leaves out a line.
 */
export function offeredPrice(
  { total, lines = [] }: BidPrice,
  schedule: LotPriceSchedule | undefined,
): Exact | undefined {
  if (!schedule) return total;
  const amounts = schedule.lines.flatMap(({ id, quantity }) => {
    const priced = lines.find(({ line }) => line === id);
    return priced ? priced.unit_price.mul(quantity).mul(schedule.years) : [];
  });
  return amounts.length === schedule.lines.length ? sumOf(amounts) : undefined;
}
