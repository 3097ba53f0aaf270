import type { ResultLotResult } from '../spec/written.generated.ts';
import { againstRecord } from './against-record.ts';
import { isNotAwarded, noAwardOf } from './not-awarded.ts';
import { placeFor } from './place-of-figure.ts';
import type { RankedLot } from './rank-lot.ts';
import type { Rankable } from './ties.ts';
import type { Unknown } from './unknown.ts';

/** How a lot ends: with a winner, with a decision that nobody wins, or with questions that people must settle first. */
export type Outcome =
  | { readonly kind: 'award'; readonly winner: Rankable; readonly says: string }
  | { readonly kind: 'no-award'; readonly says: string; readonly unknown: readonly Unknown[] }
  | { readonly kind: 'undecided'; readonly says: string; readonly unknown: readonly Unknown[] };

/** What the limits on lots settle for one lot: who wins it and why, that nobody can, or what people must decide. */
export type ByLimits =
  | { readonly kind: 'winner'; readonly winner: Rankable; readonly says: string }
  | { readonly kind: 'nobody'; readonly says: string }
  | { readonly kind: 'open'; readonly unknown: readonly Unknown[] };

/** The outcome of a lot. Where limits on lots settle it, its own order alone does not. */
export function outcomeOf(lot: RankedLot, limits: ByLimits | undefined): Outcome {
  const decision = noAwardOf(lot);
  if (decision) {
    const says = `No contract is awarded for this lot. ${decision.why}`;
    return { kind: 'no-award', says, unknown: lot.unknown };
  }
  const likely = limits?.kind === 'winner' ? limits.winner : firstPlaced(lot);
  const asked = [...(lot.lowPrice?.open ?? []), ...againstRecord(lot, likely)];
  if (limits?.kind === 'winner' && asked.length === 0) return { ...limits, kind: 'award' };
  if (limits?.kind === 'nobody')
    return {
      kind: 'no-award',
      says: `No contract is awarded for this lot. ${limits.says}`,
      unknown: [],
    };
  const winner = firstPlaced(lot);
  const open = limits?.kind === 'open' ? limits.unknown : [];
  const settled = open.length > 0 || limits?.kind === 'winner' ? open : noWinner(lot);
  const unknown = [...lot.unknown, ...settled, ...asked];
  if (winner && unknown.length === 0)
    return { kind: 'award', winner, says: awardInWords(lot, winner) };
  return { kind: 'undecided', says: undecidedInWords(unknown), unknown };
}

/** The bid alone in first place, or nothing while there is none, several share it, or no contract is awarded. */
export function firstPlaced(lot: RankedLot): Rankable | undefined {
  const [first] = lot.ranking?.placed ?? [];
  return first && !first.isJoint && !isNotAwarded(lot) ? first.bid : undefined;
}

/** The parts of a lot's result that its outcome settles. */
export function outcomeResult(
  outcome: Outcome,
): Pick<ResultLotResult, 'outcome' | 'outcome_says' | 'winner' | 'winner_name' | 'unresolved'> {
  const { kind, says } = outcome;
  const unresolved = kind === 'undecided' ? outcome.unknown.map((one) => one.says) : [];
  const said = { outcome: kind, outcome_says: says, unresolved: [...new Set(unresolved)] };
  if (kind !== 'award') return said;
  const { id, name } = outcome.winner.work.bid;
  return { ...said, winner: id, winner_name: name };
}

/** Why a lot whose figures are all known has no winner all the same. */
function noWinner(lot: RankedLot): readonly Unknown[] {
  const { ranking, work } = lot;
  if (!ranking || firstPlaced(lot)) return [];
  const at = placeFor([work.lot.written, 'id']);
  const [first] = ranking.placed;
  if (!first)
    return [
      {
        says: `No bid can win ${work.lot.title}.`,
        at,
        advice: 'Record the decision not to award, with the reason.',
      },
    ];
  const unsettled = ranking.ties.findLast(
    ({ settled, bids }) => !settled && bids.includes(first.bid.work.bid.id),
  );
  return [
    {
      says: unsettled?.says ?? `Several bids share first place in ${work.lot.title}.`,
      at,
      advice: 'Settle the tie as the tender says, and record the decision.',
    },
  ];
}

function awardInWords({ ranking, prices }: RankedLot, { work, total }: Rankable): string {
  const { name } = work.bid;
  const what = total.ratio && prices?.compared.title;
  const points = what ? `${what}: ${total.ratio?.shown}` : `${total.figure.shown} points`;
  const [, second] = ranking?.placed ?? [];
  if (!second) return `${name} is the only bid that could be placed: ${points}.`;
  if (second.bid.total.ranksOn.equals(total.ranksOn))
    return `${name} comes first with ${points}, after a tie.`;
  return what ? `${name} comes first. ${points}.` : `${name} has the highest total: ${points}.`;
}

function undecidedInWords(unknown: readonly Unknown[]): string {
  const count = new Set(unknown.map(({ says }) => says)).size;
  const things = count === 1 ? 'one thing' : `${count} things`;
  return `This lot has no result yet. People must settle ${things} first.`;
}
