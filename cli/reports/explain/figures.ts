import { showDate } from '../../core/dates/show-date.ts';
import { isExact } from '../../core/exact/exact.ts';
import { showExact, showPounds } from '../../core/exact/show.ts';
import type { ValueDated, WrittenValue } from '../../core/spec/written.generated.ts';

/** Every entry of a dated figure in a sentence, oldest first: the figure with its unit, from when, and its source. */
export const datedInWords = ({ dated, unit }: WrittenValue): readonly string[] =>
  dated.map(
    (entry) =>
      `${figureInWords(entry.is, unit)}, ${spanInWords(entry)}. Source: ${entry.source.replace(/\.$/, '')}.`,
  );

/** One figure with its unit: `30 days, from the day the invoice arrives`, `£663,540, VAT included`. */
export function figureInWords(figure: unknown, unit = ''): string {
  if (!isExact(figure)) return `${String(figure)} ${unit}`.trim();
  return unit.startsWith('pounds')
    ? `${showPounds(figure)}${unit.slice('pounds'.length)}`
    : `${showExact(figure)} ${unit}`.trim();
}

const spanInWords = ({ from, until }: ValueDated): string =>
  until ? `from ${showDate(from)} to ${showDate(until)}` : `from ${showDate(from)} on`;
