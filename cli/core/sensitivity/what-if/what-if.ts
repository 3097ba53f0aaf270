import type { CompetitionFacts, LotFacts } from '../../competition/facts.ts';
import type { Shared } from '../../competition/library.ts';
import { showExact } from '../../exact/show.ts';
import { veiled } from '../../panel/veil.ts';
import { priceCriterion } from '../../scoring/contender.ts';
import type { WrittenPrice } from '../../spec/written.generated.ts';
import { endingOf, type Ending, type Tried } from './ending.ts';
import { leftOutOf, MANY, RIVALS } from './left-out.ts';
import { otherCombining } from './other-combining.ts';
import { otherMethods, type OtherMethods } from './other-methods.ts';
import { otherRounding } from './other-rounding.ts';
import { otherScores, type OtherScore } from './other-scores.ts';
import { otherWeights, type OtherWeight } from './other-weights.ts';
import { scoreLot, type ScoredLot } from './scored-lot.ts';
import { withoutAssessors, type WithoutAssessors } from './without-assessors.ts';
import { withoutBids } from './without-bids.ts';

/** What it would take for each lot of a scored competition to have another winner. */
export interface WhatIf {
  readonly tender: string;
  readonly tenderVersion: string;
  readonly title: string;
  /** Whether the tender limits lots, or bids offer packages of them: who comes first in a lot then need not be who is awarded it. */
  readonly lotLimits: boolean;
  readonly lots: readonly LotWhatIf[];
}

/** The same for one lot: who wins by the declared rules, and what would change that. */
export interface LotWhatIf {
  readonly lot: string;
  readonly title: string;
  /** The price method that the tender declares; absent where price is not scored. */
  readonly method?: string;
  readonly ending: Ending;
  /** Whether the declared tie-breaks settled first place. */
  readonly afterTie: boolean;
  /** The bids that were compared, best first, with the total that decides where they have one. */
  readonly bids: readonly ComparedBid[];
  /** Absent where no bid is alone in first place: there is no winner to change. */
  readonly changes?: Changes;
}

/** A bid that was compared. */
export interface ComparedBid {
  readonly id: string;
  readonly name: string;
  readonly total?: string;
}

/** Everything that was tried on a lot. */
export interface Changes {
  readonly weights: readonly OtherWeight[];
  /** Absent where single scores were not changed. */
  readonly scores?: readonly OtherScore[];
  readonly withoutBids: readonly Tried[];
  readonly withoutAssessors: WithoutAssessors;
  /** None where rounding was not changed. */
  readonly rounding: readonly Tried[];
  readonly combining: readonly Tried[];
  readonly methods: OtherMethods;
  /** What was not tried, because the lot has very many bids, as whole sentences. */
  readonly leftOut: readonly string[];
}

/** Tries what would change the winner of each of these lots. The facts stay as they are; the declared rules decide. */
export function whatIf(
  facts: CompetitionFacts,
  lots: readonly LotFacts[],
  methods: readonly Shared<WrittenPrice>[],
): WhatIf {
  const { id, version, title } = facts.tender;
  // While bidders are hidden behind letters, nothing here names them: no id either.
  const shown = veiled(facts);
  const found = lots.map((lot) => lotWhatIf(scoreLot(shown, lot), methods));
  const limits =
    facts.tender.lot_limits !== undefined ||
    facts.bids.some(({ written }) => (written.packages ?? []).length > 0);
  return {
    tender: `${id}@${version}`,
    tenderVersion: version,
    title,
    lotLimits: limits,
    lots: found,
  };
}

function lotWhatIf(base: ScoredLot, methods: readonly Shared<WrittenPrice>[]): LotWhatIf {
  const { id, title, criteria } = base.lot;
  const method = priceCriterion(criteria)?.methodName.split('@')[0];
  const ending = endingOf(base.ranked);
  const found = ending.kind === 'winner' && { changes: changesOf(base, ending.bid, methods) };
  const said = { lot: id, title, ...(method !== undefined && { method }), ending };
  return { ...said, afterTie: isTied(base), bids: comparedIn(base), ...found };
}

function isTied({ ranked }: ScoredLot): boolean {
  const [first, second] = ranked.ranking?.placed ?? [];
  return !!first && !!second && first.bid.total.ranksOn.equals(second.bid.total.ranksOn);
}

function comparedIn({ ranked }: ScoredLot): readonly ComparedBid[] {
  const placed = ranked.ranking?.placed.map(({ bid }) => bid) ?? [];
  const all = [...placed, ...ranked.assessed.filter((one) => !placed.some((bid) => bid === one))];
  return all.map(({ work, total }) => ({
    id: work.bid.id,
    name: work.bid.name,
    ...(total && { total: showExact(total.ratio ? total.ranksOn.abs() : total.ranksOn) }),
  }));
}

function changesOf(
  base: ScoredLot,
  winner: string,
  methods: readonly Shared<WrittenPrice>[],
): Changes {
  const isLarge = base.field.contenders.length > MANY;
  const price = priceCriterion(base.lot.criteria);
  const criteria = isLarge ? (price ? [price] : []) : base.lot.criteria;
  const order = comparedIn(base).map(({ id }) => id);
  return {
    weights: otherWeights(base, winner, criteria),
    ...(!isLarge && { scores: otherScores(base, winner, order.slice(0, RIVALS + 1)) }),
    withoutBids: withoutBids(base, winner),
    withoutAssessors: withoutAssessors(base),
    rounding: isLarge ? [] : otherRounding(base),
    combining: otherCombining(base),
    methods: otherMethods(base, methods),
    leftOut: leftOutOf(order.length),
  };
}
