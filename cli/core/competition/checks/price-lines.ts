import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { placeOf } from '../../source/place-of.ts';
import type {
  BidPrice,
  BidPricedLine,
  LotPriceSchedule,
  WrittenTender,
} from '../../spec/written.generated.ts';
import type { LotFacts } from '../facts.ts';
import { finding } from '../finding.ts';
import { inWords } from '../in-words.ts';
import { probablyMeant } from '../probably-meant.ts';
import { repeats } from '../repeats.ts';

/**
 * What is wrong with how a price is given: as one total, or line by line where the lot has a price schedule. Both at once
 * only where there is such a schedule and the tender has a rule for sums that are wrong.
 */
export function priceParts(
  lot: LotFacts,
  price: BidPrice,
  tender: WrittenTender,
): readonly Diagnostic[] {
  const schedule = lot.written.price_schedule;
  const mayState = schedule && !schedule.whole_life && tender.assessment.corrections;
  if (price.total && price.lines && !mayState) return [bothWays(price)];
  if (schedule) return price.lines ? checkLines(schedule, price) : [noLines(lot, price)];
  return price.total ? [] : [noTotal(lot, price)];
}

const bothWays = (price: BidPrice): Diagnostic =>
  finding('bid/price-both-ways', placeOf(price, 'total', 'key'), {
    message: 'The price is given both as a total and line by line.',
    advice: 'Keep the lines where the lot has a price schedule, and otherwise the total.',
    related: [{ message: 'The lines are here.', at: placeOf(price, 'lines', 'key') }],
  });

const noLines = (lot: LotFacts, price: BidPrice): Diagnostic =>
  finding('bid/price-not-by-line', placeOf(price, 'total', 'key'), {
    message: `“${lot.title}” has a price schedule, and the bid does not price its lines.`,
    advice: 'Give a unit price for each line under `lines:`. The total is worked out from them.',
  });

const noTotal = (lot: LotFacts, price: BidPrice): Diagnostic =>
  finding('bid/price-missing', placeOf(price, 'lines', 'key'), {
    message: `“${lot.title}” asks for one total price, and the bid gives none.`,
    advice: 'Write the whole price for the lot as `total:`.',
  });

function checkLines(
  schedule: LotPriceSchedule,
  { lines = [], ...price }: BidPrice,
): readonly Diagnostic[] {
  const all = [...schedule.lines, ...(schedule.options ?? [])];
  const asked = all.map(({ id }) => id);
  const named = lines.map(({ line }) => line);
  const given = [...named, ...probablyMeant(named, asked)];
  return [
    ...lines.filter(({ line }) => !asked.includes(line)).map((line) => unknownLine(line, asked)),
    ...repeats(lines, { code: 'bid/repeated-line', field: 'line', what: 'The line' }),
    ...missingLines(
      all.filter(({ id }) => !given.includes(id)),
      price,
    ),
  ];
}

function missingLines(
  missing: readonly { readonly id: string; readonly title: string }[],
  price: Omit<BidPrice, 'lines'>,
): readonly Diagnostic[] {
  if (missing.length === 0) return [];
  const named = inWords(missing.map(({ id, title }) => `“${title}” (\`${id}\`)`));
  const [line, it] = missing.length > 1 ? ['lines', 'each line'] : ['line', 'the line'];
  return [
    finding('bid/line-missing', placeOf(price, 'lines', 'key'), {
      message: `The bid gives no price for the ${line} ${named}.`,
      advice: `Add ${it} with its unit price. The tool never counts a missing line as £0.`,
    }),
  ];
}

const unknownLine = (line: BidPricedLine, asked: readonly string[]): Diagnostic =>
  finding('bid/unknown-line', placeOf(line, 'line'), {
    message: `The price schedule has no line \`${line.line}\`.${didYouMean(line.line, asked)}`,
    advice: `Price its lines: ${asked.join(', ')}.`,
  });
