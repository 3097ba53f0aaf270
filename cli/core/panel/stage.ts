import type { BidFacts, CompetitionFacts, LotFacts } from '../competition/facts.ts';
import { hasFile } from '../competition/has-file.ts';
import {
  bidsFor,
  decisionsOn,
  moderationsFor,
  questionsOf,
  sheetsFor,
} from '../competition/look-up.ts';
import { standingOf } from '../competition/standing.ts';
import { dutiesOf, inLot, isOpenDuty, liveBids, type PanelDuty } from './duties.ts';
import { pricesOpened } from './envelopes.ts';
import { lockOf } from './lock.ts';

/**
 * How far a lot has come, by its files alone: `before-deadline` (nothing received), `opening` (arrivals and gates), `scoring`,
 * `moderating` (all sheets are in), `moderated`, `quality-locked`, `prices-opened`, `scored` (a result is there), `decided`.
 */
export type Stage =
  | 'before-deadline'
  | 'opening'
  | 'scoring'
  | 'moderating'
  | 'moderated'
  | 'quality-locked'
  | 'prices-opened'
  | 'scored'
  | 'decided';

/** A lot and how far it has come. */
export interface LotStage {
  readonly lot: LotFacts;
  readonly stage: Stage;
}

/** How far each lot has come. Nothing is taken from today’s date: a step counts when its file or decision is there. */
export function stageOf(
  facts: CompetitionFacts,
  duties: readonly PanelDuty[] = dutiesOf(facts),
): readonly LotStage[] {
  return facts.lots.map((lot) => ({ lot, stage: stageIn(facts, lot, inLot(duties, lot)) }));
}

function stageIn(facts: CompetitionFacts, lot: LotFacts, duties: readonly PanelDuty[]): Stage {
  if (isDecided(facts, lot)) return 'decided';
  if (pricesOpened(facts, lot)) return hasResult(facts) ? 'scored' : 'prices-opened';
  if (lockOf(facts, lot))
    return hasResult(facts) && isOneEnvelope(facts) ? 'scored' : 'quality-locked';
  const bids = bidsFor(facts, lot);
  if (!bids.some((bid) => hasArrived(facts, lot, bid))) return 'before-deadline';
  if (bids.some((bid) => isUnsettled(facts, lot, bid))) return 'opening';
  if (duties.length === 0 || duties.some(isOpenDuty)) return 'scoring';
  if (needsModeration(facts, lot).length > 0) return 'moderating';
  return hasResult(facts) && isOneEnvelope(facts) ? 'scored' : 'moderated';
}

/** The assessed bids of a lot with a question that the panel has yet to agree on, where it agrees on scores. */
export function needsModeration(facts: CompetitionFacts, lot: LotFacts): readonly BidFacts[] {
  if (facts.tender.assessment?.combine !== 'consensus') return [];
  return liveBids(facts, lot).filter((bid) => {
    const agreed = moderationsFor(facts, lot.id, bid.id).flatMap(({ scores }) =>
      scores.map(({ criterion }) => criterion),
    );
    return agreed.length === 0 || !scoredIn(facts, lot, bid).every((id) => agreed.includes(id));
  });
}

/** The questions of a lot that somebody has scored for a bid. */
const scoredIn = (facts: CompetitionFacts, lot: LotFacts, bid: BidFacts): readonly string[] =>
  sheetsFor(facts, lot.id, bid.id)
    .flatMap(({ scores }) => scores.map(({ criterion }) => criterion))
    .filter((id) => questionsOf(lot).some((question) => question.id === id));

const isDecided = ({ decisions }: CompetitionFacts, { id }: LotFacts): boolean =>
  decisions.some((one) => (one.kind === 'awarded' || one.kind === 'no-award') && one.lot === id);

const isOneEnvelope = ({ tender }: CompetitionFacts): boolean =>
  tender.assessment?.envelopes !== 'two';

const hasResult = (facts: CompetitionFacts): boolean => hasFile(facts, 'result.yaml');

const hasArrived = (facts: CompetitionFacts, lot: LotFacts, { id }: BidFacts): boolean =>
  decisionsOn(facts.decisions, id).some(({ kind }) => kind === 'received') ||
  sheetsFor(facts, lot.id, id).length > 0;

const isUnsettled = (facts: CompetitionFacts, lot: LotFacts, bid: BidFacts): boolean =>
  ['undecided', 'not-received'].includes(standingOf(facts, lot, bid).kind);
