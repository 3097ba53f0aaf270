import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { showExact } from '../../exact/show.ts';
import { placeOf } from '../../source/place-of.ts';
import type { LotPriceSchedule } from '../../spec/written.generated.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';

/** A whole-life cost has a horizon in whole years, lines that are paid within it, and no options, which have no year. */
export const checkWholeLife: Check = ({ lots }) =>
  lots.flatMap(({ written: { price_schedule } }) =>
    price_schedule?.whole_life ? unfit(price_schedule) : [],
  );

function unfit(schedule: LotPriceSchedule): readonly Diagnostic[] {
  const { years, lines, options = [] } = schedule;
  const says = (message: string, advice: string) => ({ message, advice });
  if (years.d !== 1n)
    return [
      finding('tender/whole-life-unfit', placeOf(schedule, 'years'), {
        ...says(
          `A whole-life cost over ${showExact(years)} years cannot be worked out exactly.`,
          'Write a whole number of years.',
        ),
      }),
    ];
  const late = lines
    .filter(({ paid_in = [] }) => paid_in.some((year) => year.gt(years)))
    .map((line) =>
      finding('tender/whole-life-unfit', placeOf(line, 'paid_in'), {
        ...says(
          `“${line.title}” is paid in a year after the last, which is year ${showExact(years)}.`,
          'Name years within the horizon, or make `years` longer.',
        ),
      }),
    );
  const counted = options
    .filter(({ counts }) => counts === 'in-scored-price')
    .map((option) =>
      finding('tender/whole-life-unfit', placeOf(option, 'counts'), {
        ...says(
          `The option “${option.title}” has no year, so it cannot be part of a whole-life cost.`,
          'Make it a line with the years in which it is paid, or write `counts: not-scored`.',
        ),
      }),
    );
  return [...late, ...counted];
}
