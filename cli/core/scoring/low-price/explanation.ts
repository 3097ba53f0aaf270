import { showDate } from '../../dates/show-date.ts';
import type {
  DecisionDecision,
  DecisionLowPriceAnswered,
  DecisionLowPriceAsked,
  ResultLowPriceResult,
} from '../../spec/written.generated.ts';
import { placeFor } from '../place-of-figure.ts';
import type { BidWork } from '../scoring-work.ts';
import type { Unknown } from '../unknown.ts';
import type { PartOutcome } from './run-low-price.ts';

/** What the test says of one price, with what people asked and decided. What they wrote last stands. */
export function lowPriceResult(
  work: BidWork,
  outcomes: readonly PartOutcome[],
): ResultLowPriceResult {
  const tests = outcomes.map(({ part, outcome, says }) => ({
    test: part.written.name,
    title: part.written.title,
    outcome,
    says,
  }));
  const flagged = tests.some(({ outcome }) => outcome === 'flagged');
  const asked = decided(work, isAsked);
  const answered = decided(work, isAnswered);
  return {
    flagged,
    says: saysOf({ flagged, tests }, asked, answered),
    tests,
    ...(asked && { asked: asked.on, reply_by: asked.reply_by }),
    ...(answered && { accepted: answered.accepted, why: answered.why }),
  };
}

/** What people must still do about a price that the test picks out: ask, judge the answer, or decide what follows from it. */
export function openLowPrice(work: BidWork, result: ResultLowPriceResult): readonly Unknown[] {
  if (!result.flagged || result.accepted === true) return [];
  const { bid, lot, offer } = work;
  const asked = decided(work, isAsked);
  const price = `The price of ${bid.name} for ${lot.title} is unusually low by the tender’s own test`;
  const at = placeFor(asked ? [asked] : [offer, 'price']);
  const code = 'score/low-price-open';
  if (result.accepted === false)
    return [{ says: `${price}, and its explanation was not accepted.`, at, advice: decide, code }];
  if (result.asked !== undefined)
    return [{ says: `${price}, and nobody has judged its explanation.`, at, advice: judge, code }];
  return [{ says: `${price}, and nobody has asked why.`, at, advice: ask, code }];
}

const ask =
  'Ask the bidder to explain its price, and record that as `low-price-asked`, with the last day for its answer.';
const judge = 'Record as `low-price-answered` whether the explanation is accepted, and why.';
const decide =
  'Record an exclusion with its ground, or, if the bid stays, why its explanation is accepted after all.';

function saysOf(
  { flagged, tests }: Pick<ResultLowPriceResult, 'flagged' | 'tests'>,
  asked: DecisionLowPriceAsked | undefined,
  answered: DecisionLowPriceAnswered | undefined,
): string {
  if (!flagged)
    return tests.some(({ outcome }) => outcome === 'waits')
      ? 'Nobody can say yet whether this price is unusually low.'
      : 'The tender’s own test does not pick this price out as unusually low.';
  const found = 'The tender’s own test picks this price out as unusually low.';
  if (answered)
    return `${found} The bidder’s explanation was ${answered.accepted ? '' : 'not '}accepted on ${showDate(answered.on)}. ${answered.why}`;
  if (asked)
    return `${found} The bidder was asked on ${showDate(asked.on)} to explain it by ${showDate(asked.reply_by)}.`;
  return `${found} The bidder must be asked to explain it. The test shuts nobody out.`;
}

const isAsked = (one: DecisionDecision): one is DecisionLowPriceAsked =>
  one.kind === 'low-price-asked';
const isAnswered = (one: DecisionDecision): one is DecisionLowPriceAnswered =>
  one.kind === 'low-price-answered';

function decided<One extends DecisionLowPriceAsked | DecisionLowPriceAnswered>(
  { facts, bid, lot }: BidWork,
  is: (decision: DecisionDecision) => decision is One,
): One | undefined {
  return facts.decisions.filter(is).findLast((one) => one.bid === bid.id && one.lot === lot.id);
}
