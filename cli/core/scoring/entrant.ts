import { showDate } from '../dates/show-date.ts';
import { standingOf, type OutOfTheRunning } from '../competition/standing.ts';
import { assess, type Contender } from './contender.ts';
import { placeFor } from './place-of-figure.ts';
import type { BidWork, LotWork } from './scoring-work.ts';
import type { Unknown } from './unknown.ts';

/** The bids for a lot: those assessed, and those that are not, with the reason. Both are in order of their ids. */
export interface Field {
  readonly contenders: readonly Contender[];
  readonly others: readonly Aside[];
}

/** A bid that is not assessed, or not yet. */
export interface Aside {
  readonly work: BidWork;
  readonly standing: OutOfTheRunning;
}

/** Finds every bid for a lot and assesses those that are in the running. */
export function fieldOf(work: LotWork): Field {
  const entrants = entrantsOf(work).map((own) => ({
    work: own,
    standing: standingOf(own.facts, own.lot, own.bid),
  }));
  const contenders = entrants.flatMap(({ work: own, standing }) =>
    standing.kind === 'live' ? [assess(own)] : [],
  );
  const others = entrants.flatMap(({ work: own, standing }) =>
    standing.kind === 'live' ? [] : [{ work: own, standing }],
  );
  return { contenders, others };
}

function entrantsOf(work: LotWork): readonly BidWork[] {
  const { facts, lot } = work;
  const bids = [...facts.bids].sort((a, b) => (a.id < b.id ? -1 : 1));
  return bids.flatMap((bid) => {
    const offer = bid.lots.find((candidate) => candidate.lot === lot.id);
    return offer ? [{ ...work, bid, offer, address: `${lot.id}/${bid.id}` }] : [];
  });
}

/** Whether people have yet to decide if a bid is in the running. */
export const isOpen = ({ standing }: Aside): boolean =>
  standing.kind === 'undecided' || standing.kind === 'not-received';

/** What people must decide about such a bid. */
export const openQuestion = ({ work, standing }: Aside): Unknown => ({
  says: `The bid of ${work.bid.name} for ${work.lot.title} ${standingInWords(standing)}`,
  at: placeFor(standing.decision ? [standing.decision] : [work.bid.written, 'id']),
  advice: 'Record what was decided, by whom and why, in the decisions file.',
});

/** What follows "The bid …", with dates as people say them and a full stop. */
export function standingInWords({ says }: OutOfTheRunning): string {
  const dated = says.replace(/\d{4}-\d{2}-\d{2}/g, showDate);
  return /[.!?]$/.test(dated) ? dated : `${dated}.`;
}
