import { showDate } from '../../dates/show-date.ts';
import { showExact } from '../../exact/show.ts';
import type { LotPriceSchedule } from '../../spec/written.generated.ts';

/** How a whole-life cost is worked out, for bidders, in one paragraph; nothing where the lot has none. */
export function wholeLifeInWords({ whole_life, years }: LotPriceSchedule): string | undefined {
  if (!whole_life) return undefined;
  const { rate, base_on, timing, indexation } = whole_life;
  const raise = indexation
    ? `We raise it by ${showExact(indexation)}% and then divide it by 1 plus ${showExact(rate)}%`
    : `We divide it by 1 plus ${showExact(rate)}%`;
  return [
    `The scored price is the cost over ${showExact(years)} years in the money of ${showDate(base_on)}, not the plain sum.`,
    `Give prices in the money of that day. Each yearly payment counts at the ${timing} of its year. ${raise}, once for each full year from that day.`,
    'What is left at the end, where a line asks for it, is taken off.',
  ].join(' ');
}
