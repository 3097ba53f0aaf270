import { exact, hundred, one, zero, type Exact } from '../exact/exact.ts';
import { showExact } from '../exact/show.ts';
import type { LotPriceSchedule, LotScheduleLine } from '../spec/written.generated.ts';

/** One year of a line of a whole-life cost: what its yearly sum is multiplied with, and the same as it follows the sum in words. */
export interface YearOfLine {
  readonly year: number;
  readonly times: Exact;
  readonly how: string;
}

/**
 * The years in which a line of a whole-life cost is paid. Its yearly sum is raised by the indexation and divided by one plus
 * the rate, once for each full year from the base day; a residual value is taken off. None where the lot has no whole-life cost.
 */
export function yearsOf(
  { whole_life, years }: LotPriceSchedule,
  { paid_in, residual }: LotScheduleLine,
): readonly YearOfLine[] {
  if (!whole_life) return [];
  const rate = growth(whole_life.rate);
  const index = growth(whole_life.indexation ?? zero);
  const every = Array.from({ length: Number(years.n / years.d) }, (_, at) => at + 1);
  return (paid_in?.map(Number) ?? every).map((year) => {
    const passed = whole_life.timing === 'start' ? year - 1 : year;
    const times = raised(index, passed).div(raised(rate, passed));
    const how = `${shown('×', index, passed)}${shown('÷', rate, passed)}`;
    return { year, times: residual ? times.neg() : times, how };
  });
}

/** What the quantity of a line is multiplied with: its years, or what they come to in the money of the base day. */
export const timesOfLine = (schedule: LotPriceSchedule, line: LotScheduleLine): Exact =>
  schedule.whole_life
    ? yearsOf(schedule, line).reduce((sum, { times }) => sum.add(times), zero)
    : schedule.years;

const growth = (perCent: Exact): Exact => one.add(perCent.div(hundred));

const raised = (value: Exact, times: number): Exact =>
  Array.from({ length: times }, () => value).reduce((product, by) => product.mul(by), exact('1'));

const shown = (sign: string, value: Exact, times: number): string =>
  times === 0 || value.equals(one)
    ? ''
    : ` ${sign} ${showExact(value)}${times === 1 ? '' : `^${times}`}`;
