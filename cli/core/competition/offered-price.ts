import type { Exact } from '../exact/exact.ts';
import { sumOf } from '../exact/sum-of.ts';
import type { BidPrice, LotPriceSchedule } from '../spec/written.generated.ts';
import { timesOfLine } from './whole-life.ts';

/**
 * The price that is scored, in pounds: the total, or unit price × quantity × years over every line of the schedule, with the options that count;
 * the same in the money of one day where the schedule asks for a whole-life cost.
 * Nothing when the bid gives no total or leaves out a line.
 */
export function offeredPrice(
  { total, lines = [] }: BidPrice,
  schedule: LotPriceSchedule | undefined,
): Exact | undefined {
  if (!schedule) return total;
  const counted = (schedule.options ?? []).filter(({ counts }) => counts === 'in-scored-price');
  const asked = [
    ...schedule.lines.map((line) => ({
      id: line.id,
      times: line.quantity.mul(timesOfLine(schedule, line)),
    })),
    ...counted.map(({ id, quantity }) => ({ id, times: quantity })),
  ];
  const amounts = asked.flatMap(
    ({ id, times }) => lines.find(({ line }) => line === id)?.unit_price.mul(times) ?? [],
  );
  return amounts.length === asked.length ? sumOf(amounts) : undefined;
}
