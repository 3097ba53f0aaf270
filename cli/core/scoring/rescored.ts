import { standingOf } from '../competition/standing.ts';
import type { DecisionExcluded, DecisionWithdrawn } from '../spec/written.generated.ts';
import { assess, missingFrom, priceCriterion, type Contender } from './contender.ts';
import type { Aside } from './entrant.ts';
import { createLedger } from './ledger.ts';
import { rankField } from './rank-lot.ts';
import type { Placed } from './rank.ts';
import type { LotWork } from './scoring-work.ts';
import type { Totalled } from './totals.ts';

/** The bids of a lot as they were scored at one time: with every bid that had not left by then. */
export interface ScoreSet {
  readonly bids: readonly Totalled[];
  readonly placed: readonly Placed[];
}

/** One bid that left after it could be compared with the others, and the scores with it and without it. */
export interface Departure {
  readonly decision: DecisionWithdrawn | DecisionExcluded;
  readonly left: Totalled;
  readonly before: ScoreSet;
  readonly after: ScoreSet;
}

/** The bids that are assessed in a lot now, and those that are not. */
export interface LotNow {
  readonly work: LotWork;
  readonly assessed: readonly Contender[];
  readonly others: readonly Aside[];
}

/**
 * Every bid that left a lot, first the one that left first, with both score sets. Only what can be known: a bid that left
 * by the deadline, that was never scored in full, or whose price takes no part in the points of others has no earlier set.
 */
export function departures({ work, assessed, others }: LotNow): readonly Departure[] {
  const criterion = priceCriterion(work.lot.criteria);
  if (!criterion?.method.properties.depends_on_rivals) return [];
  const gone = others.flatMap((aside) => leaver(aside) ?? []).sort((a, b) => a.at - b.at);
  const stayed = assessed.map(aside);
  return gone.flatMap(({ contender, decision }, index) => {
    const later = gone.slice(index + 1).map((one) => one.contender);
    const after = scoreSet(work, [...stayed, ...later]);
    const before = scoreSet(work, [...stayed, contender, ...later]);
    const { id } = contender.work.bid;
    const left = before?.bids.find((one) => one.work.bid.id === id && isCompared(one));
    return before && after && left ? [{ decision, left, before, after }] : [];
  });
}

interface Leaver {
  readonly contender: Contender;
  readonly decision: DecisionWithdrawn | DecisionExcluded;
  /** Where the decision stands in the record, which is oldest first. */
  readonly at: number;
}

function leaver({ work, standing }: Aside): Leaver | undefined {
  const { decision } = standing;
  if (decision?.kind !== 'withdrawn' && decision?.kind !== 'excluded') return undefined;
  const { facts, lot, bid } = work;
  if (decision.on <= facts.tender.timetable.deadline.slice(0, decision.on.length)) return undefined;
  const stays = facts.decisions.filter(
    (one) => !((one.kind === 'withdrawn' || one.kind === 'excluded') && one.bid === bid.id),
  );
  if (standingOf({ ...facts, decisions: stays }, lot, bid).kind !== 'live') return undefined;
  const contender = assess({ ...work, ledger: scratch(work) });
  if (missingFrom(contender).length > 0) return undefined;
  return { contender, decision, at: facts.decisions.indexOf(decision) };
}

/** Figures of an earlier score set are no steps of the result, so they go into a ledger of their own. */
const scratch = ({ ledger, facts }: LotWork) =>
  createLedger(ledger.places, facts.tender, ledger.names);

const aside = ({ work, quality, price }: Contender): Contender => ({
  work: { ...work, ledger: scratch(work) },
  quality,
  ...(price && { price }),
});

const isCompared = ({ criteria, total }: Totalled): boolean =>
  total?.ratio !== undefined || criteria.some(({ result }) => result.kind === 'price');

function scoreSet(work: LotWork, contenders: readonly Contender[]): ScoreSet | undefined {
  const field = { contenders, others: [] };
  const { assessed, ranking } = rankField({ ...work, ledger: scratch(work) }, field);
  return ranking && { bids: assessed, placed: ranking.placed };
}
