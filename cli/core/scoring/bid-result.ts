import { exact } from '../exact/exact.ts';
import type { ResultBidResult, WrittenOrganisation } from '../spec/written.generated.ts';
import { receiptOf } from './arrival.ts';
import { missingFrom } from './contender.ts';
import { standingInWords, type Aside } from './entrant.ts';
import { gateResults } from './gate-results.ts';
import { inWords } from '../competition/in-words.ts';
import { ordinal } from './ordinal.ts';
import type { Placed } from './rank.ts';
import type { BidWork } from './scoring-work.ts';
import { shutsOut } from './threshold.ts';
import type { Totalled } from './totals.ts';

/** A bid that is not assessed, or not yet, with the decision that made it so. */
export function asideResult({ work, standing }: Aside): ResultBidResult {
  const why = standing.decision ? ` ${standing.decision.why}` : '';
  return {
    ...base(work),
    status: asideStatus[standing.kind],
    status_says: `The bid ${standingInWords(standing)}${why}`,
    assessed: false,
    winner: false,
    thresholds: [],
    criteria: [],
  };
}

/** An assessed bid: its place where it has one, or why it has none. */
export function assessedResult(
  bid: Totalled,
  placed: Placed | undefined,
  of: PlacedAmong,
): ResultBidResult {
  const { work, criteria, thresholds, price, qualityFigure: quality } = bid;
  return {
    ...base(work),
    ...statusOf(bid, placed, of),
    assessed: true,
    winner: of.winner === work.bid.id,
    ...(placed && placeOf(placed, of)),
    thresholds,
    criteria: criteria.map(({ result }) => result),
    ...(price?.ok && { price: price.value.result }),
    ...(quality && { quality }),
    ...(bid.total && { total: bid.total.figure }),
    ...(bid.total?.ratio && {
      ratio: bid.total.ratio,
      ...(bid.total.ratioSays && { ratio_says: bid.total.ratioSays }),
    }),
  };
}

/** How many bids were placed in the lot, and which won it, if one did. */
export interface PlacedAmong {
  readonly count: number;
  readonly winner?: string;
}

const asideStatus = {
  late: 'late',
  withdrawn: 'withdrawn',
  excluded: 'excluded',
  refused: 'refused',
  'gate-failed': 'not-assessed',
  'not-received': 'unresolved',
  undecided: 'unresolved',
} as const;

function base(work: BidWork) {
  const { id, name, written, organisation } = work.bid;
  const received = receiptOf(work.facts, work.bid);
  return {
    bid: id,
    bidder: name,
    organisation: written.organisation,
    ...(organisation && reachedAt(organisation)),
    ...(received && { received }),
    gates: gateResults(work),
  };
}

/** How a public register and a letter know the bidder, as far as its own file says. */
const reachedAt = ({ registration, address, contact }: WrittenOrganisation) => ({
  ...(registration !== undefined && { registration }),
  ...(address !== undefined && { address }),
  ...(contact !== undefined && { contact }),
});

function statusOf(bid: Totalled, placed: Placed | undefined, of: PlacedAmong) {
  const missed = bid.thresholds.filter(shutsOut).map((one) => one.of);
  if (missed.length > 0)
    return {
      status: 'below-threshold',
      status_says: `Assessed, but it cannot win: it did not reach the minimum for ${inWords(missed)}.`,
    } as const;
  if (placed) return { status: 'ranked', status_says: rankedInWords(bid, placed, of) } as const;
  // One missing sheet leaves several questions without a score.
  const own = [...new Set(missingFrom(bid).map(({ says }) => says))];
  const status_says =
    own.length > 0
      ? own.join(' ')
      : 'Assessed, but not placed yet: something else in this lot must be settled first.';
  return { status: 'unresolved', status_says } as const;
}

function rankedInWords({ work }: Totalled, placed: Placed, of: PlacedAmong): string {
  const won = of.winner === work.bid.id ? ' It won this lot.' : '';
  return `Assessed and placed ${placeInWords(placed, of)}.${won}`;
}

const placeOf = (placed: Placed, of: PlacedAmong) => ({
  rank: exact(BigInt(placed.place)),
  rank_says: capital(placeInWords(placed, of)),
});

const placeInWords = ({ place, isJoint }: Placed, { count }: PlacedAmong): string =>
  `${isJoint ? 'joint ' : ''}${ordinal(place)} of ${count}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
