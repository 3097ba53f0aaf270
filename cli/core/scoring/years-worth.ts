import { yearsOf } from '../competition/whole-life.ts';
import type { Exact } from '../exact/exact.ts';
import { showMoney } from '../exact/show.ts';
import type {
  LotPriceSchedule,
  LotScheduleLine,
  ResultPriceLine,
} from '../spec/written.generated.ts';
import type { BidWork } from './scoring-work.ts';

/** A line of a whole-life cost: its yearly sum in pounds before any discount, and the address of its figure. */
export interface LineOfLife {
  readonly line: LotScheduleLine;
  readonly schedule: LotPriceSchedule;
  readonly step: string;
  readonly yearly: Exact;
}

/** What a line is worth in the money of the base day, year by year, each with a figure of its own; nothing where years are just added. */
export function yearsWorth(
  { ledger }: BidWork,
  { line, schedule, step, yearly }: LineOfLife,
):
  | {
      readonly how: string;
      readonly from: readonly string[];
      readonly shown: Pick<ResultPriceLine, 'whole_life_says'>;
    }
  | undefined {
  if (!schedule.whole_life) return undefined;
  const worth = yearsOf(schedule, line).map(({ year, times, how }) => {
    const id = `${step}/year-${year}`;
    const value = yearly.mul(times);
    const said = `${line.residual ? 'less ' : ''}${showMoney(yearly)}${how}`;
    ledger.enter({ id, title: `${line.title}, year ${year}`, how: said, value, unit: 'pounds' });
    return { id, shown: showMoney(value), says: `Year ${year}: ${said} = ${showMoney(value)}.` };
  });
  const says = worth.map((one) => one.says).join(' ');
  return {
    how: worth.map(({ shown }) => shown).join(' + '),
    from: worth.map(({ id }) => id),
    shown: { whole_life_says: says },
  };
}
