import type { LotFacts } from '../competition/facts.ts';
import { isJudgedOtherwise } from '../panel/judging-digest.ts';
import type { DecisionAwarded, DecisionQualityLocked } from '../spec/written.generated.ts';
import { lockDigest, lockOf } from '../panel/lock.ts';
import { placeFor } from './place-of-figure.ts';
import type { RankedLot } from './rank-lot.ts';
import type { Rankable } from './ties.ts';
import type { Unknown } from './unknown.ts';

/**
 * What the record of decisions holds against the result of a lot: that its scores are not those that were locked, or that
 * people offered the contract to another bid than the one that wins. Empty where the scoring only tries something out.
 */
export function againstRecord(
  lot: Pick<RankedLot, 'work'>,
  winner: Rankable | undefined,
): readonly Unknown[] {
  if (!lot.work.isHeldToRecord) return [];
  return [...changedAfterLock(lot), ...(winner ? awardedOtherwise(lot, winner) : [])];
}

function changedAfterLock({ work: { facts, lot } }: Pick<RankedLot, 'work'>): readonly Unknown[] {
  const lock = lockOf(facts, lot);
  if (lock && isJudgedOtherwise(facts, lot, lock)) return [judgedOtherwise(lot, lock)];
  if (!lock || lock.digest === lockDigest(facts, lot)) return [];
  return [
    {
      code: 'decision/changed-after-lock',
      says: `The scores and reasons of ${lot.title} are not the ones that were locked on ${lock.on}.`,
      at: placeFor([lock, 'digest']),
      advice:
        'Find out who changed, added or took away what, and put it back. If the change is right, record a new lock with the reason.',
    },
  ];
}

const judgedOtherwise = ({ title }: LotFacts, lock: DecisionQualityLocked): Unknown => ({
  code: 'decision/judged-otherwise',
  says: `${title} is not judged as it was when its scores were locked on ${lock.on}.`,
  at: placeFor([lock, 'judging']),
  advice:
    'Put back what was changed in the tender or the lot. If the change is right, score again by it and record a new lock with the reason.',
});

function awardedOtherwise(
  { work: { facts, lot } }: Pick<RankedLot, 'work'>,
  { work: { bid } }: Rankable,
): readonly Unknown[] {
  const award = facts.decisions.findLast(
    (one): one is DecisionAwarded => one.kind === 'awarded' && one.lot === lot.id,
  );
  if (!award || award.bid === bid.id) return [];
  const offered = facts.bids.find(({ id }) => id === award.bid)?.name ?? award.bid;
  return [
    {
      says: `The record offers the contract for ${lot.title} to ${offered}, but by the tender’s own rules ${bid.name} wins.`,
      at: placeFor([award, 'bid']),
      advice:
        'Nobody but the bid that comes first can be offered the contract. Put the record right, or record the decision that shuts the first bid out or awards nothing, with its reason.',
    },
  ];
}
