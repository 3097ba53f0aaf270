import type { ResultAllocation, ResultLotResult, ResultStep } from '../spec/written.generated.ts';
import { allocate, type Allocation } from './allocation/allocate.ts';
import { allocationResult } from './allocation/allocation-result.ts';
import { addressesOf } from './allocation/addresses.ts';
import { limitsOn } from './allocation/limits-on.ts';
import { endedLots, scoreAgain, scoreLots, stepsOf } from './allocation/score-lots.ts';
import { beyondLotLimit } from './lot-limits.ts';
import { lotResult } from './lot-result.ts';
import { outcomeOf, type ByLimits, type Outcome } from './outcome.ts';
import type { RankedLot } from './rank-lot.ts';
import type { Work } from './scoring-work.ts';

/** Every lot of a competition as it ended, how lots were shared out where the tender says how, and all steps. */
export interface EveryLot {
  readonly lots: readonly ResultLotResult[];
  readonly outcomes: readonly Outcome[];
  readonly allocation?: ResultAllocation;
  readonly steps: readonly ResultStep[];
}

/** Scores every lot alone, then shares lots out as the tender declares. */
export function scoreEveryLot(work: Work): EveryLot {
  const { facts, ledger } = work;
  const alone = scoreLots(work);
  const allocation = allocate(facts, alone, scoreAgain);
  const ended = endedLots(alone, allocation);
  const outcomes = outcomesOf(work, ended, allocation);
  const lots = outcomes.map(({ lot, outcome }) => lotResult(lot, outcome));
  const told = { lots, ledger, addressOf: addressesOf(facts, ended) };
  const shared = allocation && allocationResult(facts, allocation, told);
  const steps = [...stepsOf(alone, allocation), ...ledger.steps];
  return {
    lots,
    outcomes: outcomes.map(({ outcome }) => outcome),
    ...(shared && { allocation: shared }),
    steps,
  };
}

function outcomesOf(
  { facts }: Work,
  ended: readonly RankedLot[],
  allocation: Allocation | undefined,
): readonly { readonly lot: RankedLot; readonly outcome: Outcome }[] {
  const limits = allocation ? undefined : beyondLotLimit(facts, ended);
  return ended.map((lot) => {
    const open = limits?.get(lot.work.lot.id);
    const inWords: ByLimits | undefined = open && { kind: 'open', unknown: [open] };
    return {
      lot,
      outcome: outcomeOf(lot, allocation ? limitsOn(facts, allocation, lot) : inWords),
    };
  });
}
