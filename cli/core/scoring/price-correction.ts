import { showDate } from '../dates/show-date.ts';
import type { Exact } from '../exact/exact.ts';
import { showMoney } from '../exact/show.ts';
import type { DecisionPriceCorrected } from '../spec/written.generated.ts';
import { placeFor } from './place-of-figure.ts';
import type { BidWork } from './scoring-work.ts';
import { known, unknown, type Known } from './unknown.ts';

/** A price after the corrections that were decided, and what each changed in a sentence without its full stop. */
export interface Corrected {
  readonly value: Exact;
  readonly notes: readonly string[];
}

/** A price as the bid gives it: what it is for, and the line of the schedule where there is one. */
export interface PriceToCorrect {
  readonly value: Exact;
  readonly what: string;
  readonly line?: string;
}

/** Applies the recorded corrections of one price in the order they were written. Each must start from what the price then is. */
export function correct(work: BidWork, { value, what, line }: PriceToCorrect): Known<Corrected> {
  let now = value;
  const notes: string[] = [];
  for (const decision of correctionsOf(work, line)) {
    if (!decision.from.equals(now)) return doesNotFit(work, decision, now);
    now = decision.to;
    notes.push(inWords(decision, what));
  }
  return known({ value: now, notes });
}

function correctionsOf(
  { facts, lot, bid }: BidWork,
  line: string | undefined,
): readonly DecisionPriceCorrected[] {
  return facts.decisions.filter(
    (decision): decision is DecisionPriceCorrected =>
      decision.kind === 'price-corrected' &&
      decision.bid === bid.id &&
      decision.lot === lot.id &&
      decision.line === line,
  );
}

const inWords = ({ from, to, accepted_on, why }: DecisionPriceCorrected, what: string): string =>
  `${what}: ${showMoney(from)} became ${showMoney(to)}. ${withoutStop(why)}. The bidder accepted on ${showDate(accepted_on)}`;

const withoutStop = (text: string): string => text.trim().replace(/\.$/, '');

function doesNotFit({ bid, lot }: BidWork, decision: DecisionPriceCorrected, now: Exact) {
  return unknown(
    placeFor([decision, 'from']),
    `A correction of the price of ${bid.name} for ${lot.title} starts from ${showMoney(decision.from)}, but the price is ${showMoney(now)}.`,
    'Add a correction that starts from the price as it is.',
  );
}
