import type { LotFacts } from '../../competition/facts.ts';
import { questionsOf } from '../../competition/look-up.ts';
import { fraction, zero, type Exact } from '../../exact/exact.ts';
import { round } from '../../exact/round.ts';
import type { InventedBid } from './invented-bids.ts';

type Bids = readonly InventedBid[];

/**
 * Every way to make these bids one step simpler, the greatest step first: one bid fewer, a rounder price, the same score
 * for everybody on one question. No step can be undone by another, so taking such steps comes to an end.
 */
export function simplerBids(bids: Bids, lot: LotFacts): readonly Bids[] {
  return [...withoutOne(bids), ...rounderPrices(bids), ...levelScores(bids, lot)];
}

const withoutOne = (bids: Bids): readonly Bids[] =>
  bids.length > 3 ? bids.map((one) => bids.filter((other) => other !== one)) : [];

function rounderPrices(bids: Bids): readonly Bids[] {
  return DIGITS.flatMap((digits) =>
    bids.flatMap((bid) => {
      if (digitsOf(bid.price) <= digits) return [];
      const price = toDigits(bid.price, digits);
      return price.n === 0n ? [] : [replaced(bids, { ...bid, price })];
    }),
  );
}

const DIGITS = [1, 2, 3];

function levelScores(bids: Bids, lot: LotFacts): readonly Bids[] {
  return questionsOf(lot).flatMap(({ id, levels }) => {
    const given = bids.map(({ scores }) => scores.get(id) ?? zero);
    if (given.every((score) => given[0]?.equals(score))) return [];
    const top = levels.at(-1)?.score ?? zero;
    return [top, ...given].map((score) =>
      bids.map((bid) => ({ ...bid, scores: new Map([...bid.scores, [id, score]]) })),
    );
  });
}

const replaced = (bids: Bids, bid: InventedBid): Bids =>
  bids.map((one) => (one.id === bid.id ? bid : one));

/** How many digits stand before the noughts that a sum of pounds ends in; a sum with pence counts as many. */
function digitsOf(price: Exact): number {
  return price.d === 1n ? price.n.toString().replace(/0+$/, '').length : Number.MAX_SAFE_INTEGER;
}

function toDigits(price: Exact, digits: number): Exact {
  const whole = round(price, 0, 'truncate').n.toString().length;
  const unit = fraction(10n ** BigInt(Math.max(0, whole - digits)), 1n);
  return round(price.div(unit), 0, 'half-up').mul(unit);
}
