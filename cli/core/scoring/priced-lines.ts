import { timesOfLine } from '../competition/whole-life.ts';
import { one, type Exact } from '../exact/exact.ts';
import { showMoney } from '../exact/show.ts';
import { showNumber } from '../exact/show-number.ts';
import type {
  BidPrice,
  LotPriceSchedule,
  LotScheduleLine,
  LotScheduleOption,
  ResultPriceLine,
} from '../spec/written.generated.ts';
import { placeFor, type WrittenFigure } from './place-of-figure.ts';
import { correct, type Corrected } from './price-correction.ts';
import type { BidWork } from './scoring-work.ts';
import { allKnown, known, unknown, type Known } from './unknown.ts';
import { yearsWorth } from './years-worth.ts';

/** One line of a price schedule as a bid prices it: the sum in pounds as offered and as corrected, and the address of its figure. */
export interface PricedLine {
  readonly offered: Exact;
  readonly sum: Exact;
  readonly step: string;
  /** What the recorded corrections made of its unit price. */
  readonly corrected: Corrected;
  readonly result: ResultPriceLine;
}

interface Schedule {
  readonly price: BidPrice;
  readonly schedule: LotPriceSchedule;
  readonly address: string;
}

/** What a bid asks for each line and option of a lot's price schedule, or the first that nobody can know yet. */
export function pricedLines(
  work: BidWork,
  { price, schedule, address }: Schedule,
): Known<readonly PricedLine[]> {
  return allKnown(
    [...schedule.lines, ...(schedule.options ?? [])].map((line) =>
      pricedLine(work, line, { price, schedule, address }),
    ),
  );
}

function pricedLine(
  work: BidWork,
  line: LotScheduleLine | LotScheduleOption,
  { price, schedule, address }: Schedule,
): Known<PricedLine> {
  const [found, ...more] = (price.lines ?? []).filter((priced) => priced.line === line.id);
  const says = (problem: string) => `The bid of ${work.bid.name} for ${work.lot.title} ${problem}`;
  if (!found)
    return unknown(
      placeFor([price, 'lines']),
      says(`has no price for “${line.title}”.`),
      'Ask the bidder, or record what becomes of the bid. A missing price is never counted as 0.',
    );
  const at: WrittenFigure = [found, 'unit_price'];
  if (more.some((other) => !other.unit_price.equals(found.unit_price)))
    return unknown(
      placeFor(at),
      says(`prices “${line.title}” twice.`),
      'Ask the bidder which price is meant.',
    );
  const unit = correct(work, { value: found.unit_price, what: line.title, line: line.id });
  if (!unit.ok) return unit;
  const option = 'counts' in line ? line.counts : undefined;
  const times = (value: Exact): Exact =>
    value.mul(line.quantity).mul(option ? one : timesOfLine(schedule, line));
  const { value, notes } = unit.value;
  const sum = times(value);
  const [quantity, years] = [showNumber(line.quantity), showNumber(schedule.years)];
  const step = `${address}/line/${line.id}`;
  const worth = option
    ? undefined
    : yearsWorth(work, { line, schedule, step, yearly: value.mul(line.quantity) });
  const plain = [showMoney(value), quantity, ...(option ? [] : [years])].join(' × ');
  const how = [worth ? worth.how : plain, ...notes].join('. ');
  const entered = { id: step, title: line.title, how, value: sum, written: at };
  work.ledger.enter({ ...entered, unit: 'pounds', ...(worth && { from: worth.from }) });
  const shown = { unit_price: showMoney(value), quantity, years, sum: showMoney(sum) };
  const result = {
    line: line.id,
    title: line.title,
    ...shown,
    ...(option && { option }),
    ...worth?.shown,
  };
  return known({ offered: times(found.unit_price), sum, step, corrected: unit.value, result });
}
