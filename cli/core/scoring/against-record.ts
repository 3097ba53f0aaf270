import type { DecisionAwarded } from '../spec/written.generated.ts';
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
