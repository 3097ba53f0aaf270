import { afterRefusal } from '../competition/after-refusal.ts';
import { showDate } from '../dates/show-date.ts';
import type { Exact } from '../exact/exact.ts';
import { showMoney } from '../exact/show.ts';
import type { DecisionPriceCorrected, ResultCorrection } from '../spec/written.generated.ts';
import { placeFor } from './place-of-figure.ts';
import type { BidWork } from './scoring-work.ts';
import { known, unknown, type Known } from './unknown.ts';

/** A price after the corrections that were decided, and what each changed in a sentence without its full stop. */
export interface Corrected {
  readonly value: Exact;
  readonly notes: readonly string[];
  /** Each correction that was put to the bidder, also one that it refused. */
  readonly made: readonly ResultCorrection[];
}

/** A price as the bid gives it: what it is for, and the line of the schedule where there is one. */
export interface PriceToCorrect {
  readonly value: Exact;
  readonly what: string;
  readonly line?: string;
}

/**
 * Applies the recorded corrections of one price in the order they were written. Each must start from what the price then
 * is; one that the bidder refused leaves it there.
 */
export function correct(work: BidWork, { value, what, line }: PriceToCorrect): Known<Corrected> {
  let now = value;
  const notes: string[] = [];
  const made: ResultCorrection[] = [];
  for (const decision of correctionsOf(work, line)) {
    if (!decision.from.equals(now)) return doesNotFit(work, decision, now);
    if (isOpen(work, decision)) return unanswered(work, decision);
    if (decision.accepted_on !== undefined) now = decision.to;
    notes.push(inWords(decision, what));
    made.push(madeOf(decision, what));
  }
  return known({ value: now, notes, made });
}

/** The corrections recorded for one price of a bid in a lot: of a line of its schedule, or of the whole. */
export function correctionsOf(
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

const isOpen = ({ facts }: BidWork, decision: DecisionPriceCorrected): boolean =>
  decision.accepted_on === undefined && afterRefusal(facts.tender, decision) === undefined;

function inWords(decision: DecisionPriceCorrected, what: string): string {
  const { from, to, accepted_on, refused_on = '', why } = decision;
  const [was, would] = [showMoney(from), showMoney(to)];
  return accepted_on !== undefined
    ? `${what}: ${was} became ${would}. ${withoutStop(why)}. The bidder accepted on ${showDate(accepted_on)}`
    : `${what}: ${was} was to become ${would}. ${withoutStop(why)}. The bidder refused on ${showDate(refused_on)}, so it stays ${was}`;
}

const madeOf = (decision: DecisionPriceCorrected, what: string): ResultCorrection => ({
  what,
  from: showMoney(decision.from),
  to: showMoney(decision.to),
  why: decision.why,
  answer: decision.accepted_on === undefined ? 'refused' : 'accepted',
  answered_on: decision.accepted_on ?? decision.refused_on ?? decision.on,
});

const withoutStop = (text: string): string => text.trim().replace(/\.$/, '');

function doesNotFit({ bid, lot }: BidWork, decision: DecisionPriceCorrected, now: Exact) {
  return unknown(
    placeFor([decision, 'from']),
    `A correction of the price of ${bid.name} for ${lot.title} starts from ${showMoney(decision.from)}, but the price is ${showMoney(now)}.`,
    'Add a correction that starts from the price as it is.',
  );
}

const unanswered = ({ bid, lot }: BidWork, decision: DecisionPriceCorrected) =>
  unknown(
    placeFor([decision, 'to']),
    decision.refused_on === undefined
      ? `Nobody has recorded what ${bid.name} said to the correction of its price for ${lot.title}.`
      : `${bid.name} refused the correction of its price for ${lot.title}, and nobody has decided what follows.`,
    'Complete the decision: `accepted_on`, or `refused_on` with its `consequence`.',
  );
