import { sumOf } from '../../exact/sum-of.ts';
import { showNumber } from '../../exact/show-number.ts';
import { showMoney } from '../../exact/show.ts';
import type { CompetitionFacts } from '../../competition/facts.ts';
import type {
  ResultAllocatedLot,
  ResultAllocation,
  ResultFigure,
  ResultLotResult,
} from '../../spec/written.generated.ts';
import type { Ledger } from '../ledger.ts';
import type { Allocation } from './allocate.ts';
import type { Candidate, PassedOver } from './candidate.ts';
import { amountOf, isByPrice } from './figures.ts';
import { allocationInWords } from './rule-in-words.ts';

/** What a result says of how lots were shared out; its figures are entered in the ledger. `stepOf` gives the address of a bid's total or price. */
export function allocationResult(
  facts: CompetitionFacts,
  allocation: Allocation,
  { lots, ledger, addressOf }: Told,
): ResultAllocation {
  const rule = facts.tender.lot_limits?.allocate ?? 'best-total';
  const enter = (id: string, title: string, winners: readonly Candidate[]): ResultFigure =>
    enterSum(facts, ledger, { id, title, winners, addressOf });
  const winners = allocation.wholes.flatMap((whole) => whole.winners);
  const title = isByPrice(facts) ? 'The winners’ prices' : 'The winners’ points';
  const total = winners.length > 0 && { total: enter('allocation/total', title, winners) };
  const packages = allocation.wholes
    .flatMap((whole) => whole.packages)
    .map(({ instead, ...one }) => {
      const { bid, package: id } = one;
      const best = `Best of all lots ${one.chosen ? 'without' : 'with'} the package “${id}” of ${bid}`;
      const figure = instead && enter(`allocation/package/${bid}/${id}`, best, instead);
      return { ...one, ...(figure && { instead: figure }) };
    });
  const ties = allocation.wholes.flatMap(({ tie }) => tie ?? []);
  return {
    rule,
    says: allocationInWords(facts).join(' '),
    ...total,
    ...(ties.length > 0 && { tie_says: ties.join(' ') }),
    lots: lots.map((lot) => allocatedLot(allocation, lot, enter)),
    ...(packages.length > 0 && { packages }),
  };
}

/** What the sharing out is told of: the lots as they ended, the ledger, and the address of each total or price. */
export interface Told {
  readonly lots: readonly ResultLotResult[];
  readonly ledger: Ledger;
  readonly addressOf: (candidate: Candidate) => readonly string[];
}

type Enter = (id: string, title: string, winners: readonly Candidate[]) => ResultFigure;

function allocatedLot(
  allocation: Allocation,
  { id, title, winner, outcome_says }: ResultLotResult,
  enter: Enter,
): ResultAllocatedLot {
  const shared = allocation.lots.get(id);
  const chosen = shared?.winner?.package;
  return {
    lot: id,
    title,
    ...(winner !== undefined && { winner }),
    ...(chosen !== undefined && { package: chosen }),
    passed_over: (shared?.passedOver ?? []).map((one) => passedOver(one, { id, title, enter })),
    says: outcome_says,
  };
}

interface InLot {
  readonly id: string;
  readonly title: string;
  readonly enter: Enter;
}

function passedOver({ candidate, why, instead }: PassedOver, { id, title, enter }: InLot) {
  const { id: bid, name } = candidate.bid.work.bid;
  const best = `Best of all lots with ${title} for ${name}`;
  return {
    bid,
    says: why,
    ...(instead && { instead: enter(`allocation/${id}/${bid}`, best, instead) }),
  };
}

interface Sum {
  readonly id: string;
  readonly title: string;
  readonly winners: readonly Candidate[];
  readonly addressOf: Told['addressOf'];
}

function enterSum(facts: CompetitionFacts, ledger: Ledger, sum: Sum): ResultFigure {
  const { id, title, addressOf } = sum;
  const winners = sum.winners.toSorted((a, b) => (lotOf(a) < lotOf(b) ? -1 : 1));
  const amounts = winners.map((winner) => amountOf(facts, winner));
  const show = isByPrice(facts) ? showMoney : showNumber;
  return ledger.enter({
    id,
    title,
    how: amounts.map((amount, at) => `${show(amount)} (${whoWins(winners[at])})`).join(' + '),
    value: sumOf(amounts),
    from: winners.flatMap(addressOf),
    rule: 'lot_limits',
    ...(isByPrice(facts) && { unit: 'pounds' as const }),
  });
}

const lotOf = ({ lot }: Candidate): string => lot.work.lot.id;

const whoWins = (winner: Candidate | undefined): string =>
  `${winner?.lot.work.lot.title}: ${winner?.bid.work.bid.name}`;
