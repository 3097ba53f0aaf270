import type { ResultStep } from '../../spec/written.generated.ts';
import { createLedger } from '../ledger.ts';
import { rankLot, type RankedLot } from '../rank-lot.ts';
import type { LotWork, Work } from '../scoring-work.ts';
import type { Allocation } from './allocate.ts';
import type { Candidate } from './candidate.ts';
import type { Rescore } from './package-offer.ts';

/** Scores every lot, each with a ledger of its own. */
export const scoreLots = (work: Work): readonly RankedLot[] =>
  work.facts.lots.map((lot) => rankLot(withLedger({ ...work, lot })));

/** Scores a lot again with one bid's package price, in a ledger of its own. */
export const scoreAgain: Rescore = ({ work }, bid, price) =>
  rankLot(withLedger({ ...work, packaged: new Map([[bid, price]]) }));

const withLedger = (work: LotWork): LotWork => ({
  ...work,
  ledger: createLedger(work.ledger.places, work.facts.tender, work.ledger.names),
});

/** The lots as they ended: with the prices of the packages that were chosen. */
export const endedLots = (
  lots: readonly RankedLot[],
  allocation: Allocation | undefined,
): readonly RankedLot[] => lots.map((lot) => allocation?.lots.get(lot.work.lot.id)?.lot ?? lot);

/**
 * The steps of all scorings: of each lot as it ended, then of the lots as they stood alone where a package was chosen,
 * and of each package that was not. The addresses of the last two say so.
 */
export function stepsOf(
  lots: readonly RankedLot[],
  allocation: Allocation | undefined,
): readonly ResultStep[] {
  const ended = endedLots(lots, allocation);
  const replaced = lots.filter((lot) => !ended.includes(lot));
  const packages = allocation?.packages ?? [];
  const others = packages.flatMap((offer) =>
    offer.lots
      .filter((lot) => !ended.includes(lot))
      .flatMap(({ work }) =>
        under(packagePrefix(offer.bid.id, offer.written.id), work.ledger.steps),
      ),
  );
  return [
    ...ended.flatMap(({ work }) => work.ledger.steps),
    ...replaced.flatMap(({ work }) => under(ALONE, work.ledger.steps)),
    ...others,
  ];
}

/** Finds the address of a figure of a bid, in whichever scoring it belongs to. */
export function addressIn(ended: readonly RankedLot[], candidate: Candidate, step: string): string {
  if (ended.includes(candidate.lot)) return step;
  if (candidate.package === undefined) return `${ALONE}/${step}`;
  return `${packagePrefix(candidate.bid.work.bid.id, candidate.package)}/${step}`;
}

const ALONE = 'without-packages';

const packagePrefix = (bid: string, id: string): string => `package/${bid}/${id}`;

const under = (prefix: string, steps: readonly ResultStep[]): readonly ResultStep[] =>
  steps.map((step) => ({
    ...step,
    id: `${prefix}/${step.id}`,
    from: step.from.map((id) => `${prefix}/${id}`),
  }));
