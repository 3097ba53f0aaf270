import type { Exact } from '../exact/exact.ts';
import { showExact, showMoney } from '../exact/show.ts';
import { sumOf } from '../exact/sum-of.ts';
import type { BidPrice, ResultPriceResult } from '../spec/written.generated.ts';
import { inPackage } from './in-package.ts';
import { placeFor } from './place-of-figure.ts';
import { correct, type Corrected } from './price-correction.ts';
import { pricedLines, type PricedLine } from './priced-lines.ts';
import { priceOfLines } from './stated-total.ts';
import type { BidWork } from './scoring-work.ts';
import { known, unknown, type Known } from './unknown.ts';

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
