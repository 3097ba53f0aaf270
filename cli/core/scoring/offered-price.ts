import { one, type Exact } from '../exact/exact.ts';
import { showExact, showMoney } from '../exact/show.ts';
import { showNumber } from '../exact/show-number.ts';
import { sumOf } from '../exact/sum-of.ts';
import type {
  BidPrice,
  LotPriceSchedule,
  LotScheduleLine,
  LotScheduleOption,
  ResultPriceLine,
  ResultPriceResult,
} from '../spec/written.generated.ts';
import { inPackage } from './in-package.ts';
import { placeFor, type WrittenFigure } from './place-of-figure.ts';
import { yearsWorth } from './years-worth.ts';
import { timesOfLine } from '../competition/whole-life.ts';
import { correct, type Corrected } from './price-correction.ts';
import { priceOfLines } from './stated-total.ts';
import type { BidWork } from './scoring-work.ts';
import { allKnown, known, unknown, type Known } from './unknown.ts';

/** The price of a bid that is scored, after any agreed correction, with the address of its figure. */
export interface OfferedPrice {
  readonly price: Exact;
  readonly step: string;
  readonly result: ResultPriceResult;
  /** Each line of the schedule by its id: the sum in pounds and the address of its figure. */
  readonly lines: ReadonlyMap<string, { readonly price: Exact; readonly step: string }>;
}

/** The price that a bid offers for a lot: its total, or unit price × quantity × years summed over the lot's price schedule. */
export function offeredPrice(work: BidWork, under: string): Known<OfferedPrice> {
  const { price } = work.offer;
  const schedule = work.lot.written.price_schedule;
  const address = `${work.address}/${under}`;
  if (!price) return noPrice(work);
  const lines = schedule ? pricedLines(work, { price, schedule, address }) : known([]);
  if (!lines.ok) return lines;
  const counted = lines.value.filter(({ result }) => result.option !== 'not-scored');
  const written = price.total ?? (schedule && sumOf(counted.map((line) => line.offered)));
  if (!written) return noPrice(work);
  const total = schedule
    ? priceOfLines(work, price, sumOf(counted.map((line) => line.sum)))
    : correct(work, { value: written, what: 'Price' });
  return total.ok
    ? known(enter(work, { address, written, lines: lines.value, total: total.value, price }))
    : total;
}

interface PricedLine {
  readonly offered: Exact;
  readonly sum: Exact;
  readonly step: string;
  readonly corrected: Corrected;
  readonly result: ResultPriceLine;
}

interface Schedule {
  readonly price: BidPrice;
  readonly schedule: LotPriceSchedule;
  readonly address: string;
}

function pricedLines(work: BidWork, { price, schedule, address }: Schedule) {
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
  const worth = yearsWorth(work, { line, schedule, step, yearly: value.mul(line.quantity) });
  const plain = [showMoney(value), quantity, ...(option ? [] : [years])].join(' × ');
  const how = [worth ? worth.how : plain, ...notes].join('. ');
  const from = worth?.from ?? [];
  work.ledger.enter({
    ...{ id: step, title: line.title, how, value: sum, written: at, unit: 'pounds' as const },
    ...(from.length > 0 && { from }),
  });
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

interface ToEnter {
  readonly address: string;
  readonly price: BidPrice;
  readonly written: Exact;
  readonly lines: readonly PricedLine[];
  readonly total: Corrected;
}

function enter(work: BidWork, { address, price, written, lines, total }: ToEnter): OfferedPrice {
  const changes = [...lines.map((line) => line.corrected), total];
  const notes = changes.flatMap((change) => change.notes);
  const corrections = changes.flatMap((change) => change.made);
  const counted = lines.filter(({ result: { option } }) => option !== 'not-scored');
  const sum = counted.map((line) => line.result.sum).join(' + ');
  const stated = `The bid says ${showMoney(written)}`;
  const said = price.total && sum ? `${stated}. Its lines: ${sum}` : sum || stated;
  const step = `${address}/scored`;
  const scored = work.ledger.enter({
    id: step,
    title: 'Price that is scored',
    how: [said, ...total.notes].join('. '),
    value: total.value,
    from: counted.map((line) => line.step),
    ...(price.total && { written: [price, 'total'] as const }),
    unit: 'pounds',
  });
  const offered = { exact: showExact(written), shown: showMoney(written) };
  const corrected = corrections.some(({ answer }) => answer === 'accepted');
  const correction = {
    ...(notes.length > 0 && { correction: `${notes.join('. ')}.` }),
    ...(corrections.length > 0 && { corrections }),
  };
  const result = { offered, scored, corrected, ...correction, lines: lines.map((l) => l.result) };
  const byId = lines.map(
    (line) => [line.result.line, { price: line.sum, step: line.step }] as const,
  );
  return inPackage(work, { price: total.value, step, result, lines: new Map(byId) });
}

function noPrice({ bid, lot, offer }: BidWork) {
  return unknown(
    placeFor([offer, 'price']),
    `The bid of ${bid.name} has no price for ${lot.title}.`,
    'Ask the bidder, or record what becomes of the bid. A missing price is never counted as 0.',
  );
}
