import { showNumber } from '../../exact/show-number.ts';
import type { CompetitionFacts } from '../../competition/facts.ts';
import type { RankedLot } from '../rank-lot.ts';
import type { Placed } from '../rank.ts';
import type { Rankable } from '../ties.ts';
import type { Unknown } from '../unknown.ts';

/** A bid that could win a lot, with its place there. */
export interface Candidate extends Placed {
  readonly lot: RankedLot;
  /** Whose bid it is; limits are for organisations, whatever they call their bids. */
  readonly organisation: string;
  /** The package whose prices this is, where it is not the bid for the lot alone. */
  readonly package?: string;
}

/** What came of sharing lots out: by lot who wins it and whom that passes over, or what people must settle first. */
export type Shared =
  | { readonly ok: true; readonly lots: readonly SharedLot[]; readonly whole?: Whole }
  | { readonly ok: false; readonly unknown: readonly Unknown[] };

/** One lot of those shared out. Without a winner everyone who could win it has reached a limit. */
export interface SharedLot {
  /** The lot as it is scored in the end, with the prices of a package that was chosen. */
  readonly lot: RankedLot;
  readonly winner?: Candidate;
  /** The bids placed before the winner, best first, each with the reason why it does not win. */
  readonly passedOver: readonly PassedOver[];
}

/** A bid that comes before the winner and does not win. */
export interface PassedOver {
  readonly candidate: Candidate;
  readonly why: string;
  /** The best that the lots could have together if this bid won. */
  readonly instead?: readonly Candidate[];
}

/** All winners of lots that depend on one another, where every way was compared. */
export interface Whole {
  readonly winners: readonly Candidate[];
  readonly tie?: string;
  readonly packages: readonly ComparedPackage[];
}

/** A package that was compared with every other way: whether it was chosen, and the best there could be with it. */
export interface ComparedPackage {
  readonly bid: string;
  readonly package: string;
  readonly chosen: boolean;
  readonly says: string;
  readonly instead?: readonly Candidate[];
}

/** The bids of a lot that could win it, best first. */
export const candidatesOf = (lot: RankedLot): readonly Candidate[] =>
  (lot.ranking?.placed ?? []).map((placed) => ({
    ...placed,
    lot,
    organisation: organisationOf(placed.bid),
  }));

/** Whose bid it is. */
const organisationOf = ({ work }: Rankable): string => work.bid.written.organisation;

/** The most lots that one organisation may win; no limit where the tender sets none. */
export const limitOf = ({ tender }: CompetitionFacts): number =>
  Number(tender.lot_limits?.most_awarded?.valueOf() ?? Infinity);

/** `no more than one lot`, `no more than 2 lots`. */
export function limitInWords({ tender }: CompetitionFacts): string {
  const most = tender.lot_limits?.most_awarded;
  if (!most) return 'any number of lots';
  return most.equals(1) ? 'no more than one lot' : `no more than ${showNumber(most)} lots`;
}

/** Points as readers see them, or the figure that decides where the price method gives no points. */
export const pointsOf = ({ bid }: Placed): string =>
  bid.total.ratio ? `a figure of ${bid.total.ratio.shown}` : `${bid.total.figure.shown} points`;
