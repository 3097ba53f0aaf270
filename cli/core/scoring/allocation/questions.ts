import type { CompetitionFacts } from '../../competition/facts.ts';
import { inWords } from '../../competition/in-words.ts';
import { placeFor } from '../place-of-figure.ts';
import type { RankedLot } from '../rank-lot.ts';
import type { Unknown } from '../unknown.ts';
import { limitInWords, type Candidate } from './candidate.ts';

/** The tender names an order of lots, and this one is not in it. */
export const noOrder = ({ tender }: CompetitionFacts, { work }: RankedLot): Unknown => ({
  says: `The order in which lots are awarded does not name ${work.lot.title}.`,
  at: placeFor([tender, 'lot_limits']),
  advice: 'Name every lot under `lot_order`, as it was published.',
});

/** A bidder stands first in more lots than it may win, and its bid does not say which it wants most. */
export const noPreference = (facts: CompetitionFacts, held: readonly Candidate[]): Unknown => ({
  says: `${held[0]?.bid.work.bid.name} would win ${inWords(held.map(({ lot }) => lot.work.lot.title))}, but may win ${limitInWords(facts)}, and its bid does not say which it wants most.`,
  at: placeFor([held[0]?.bid.work.bid.written ?? facts.tender, 'lots']),
  advice: 'Ask the bidder only if the tender allows it; otherwise record a withdrawal or no award.',
});

/** Lots that depend on one another have to wait for one whose bids cannot be placed yet. */
export const waitsFor = ({ tender }: CompetitionFacts, open: readonly RankedLot[]): Unknown => ({
  says: `Who wins this lot depends on ${inWords(open.map(({ work }) => work.lot.title))}, where something must be settled first, because a bidder may win only so many lots.`,
  at: placeFor([tender, 'lot_limits']),
  advice: 'Settle what is open there. Then score again.',
});

/** Everyone who could win a lot has reached the limit. */
export const noneLeft = (facts: CompetitionFacts, { work }: RankedLot): Unknown => ({
  says: `Every bidder that could win ${work.lot.title} has won as many lots as it may.`,
  at: placeFor([facts.tender, 'lot_limits']),
  advice:
    'Decide by the rule in the tender, and record the decision not to award, with the reason.',
});

/** Trying every way to share the lots out would take too long. */
export const tooManyWays = ({ tender }: CompetitionFacts, lots: readonly RankedLot[]): Unknown => ({
  says: `There are too many ways to share out ${lots.length} lots that depend on one another. The tool compares every way or none.`,
  at: placeFor([tender, 'lot_limits']),
  advice: 'Share them out with another program that finds the exact best, and keep its working.',
});

/** Points are to be added up, and a lot has none. */
export const noPoints = ({ tender }: CompetitionFacts, { work }: RankedLot): Unknown => ({
  says: `The winners’ points cannot be added up, because the price method of ${work.lot.title} gives one figure and no points.`,
  at: placeFor([tender, 'lot_limits']),
  advice: 'Share the lots out by another rule that was published, or decide and record it.',
});

/** Prices are to be added up, and a bid has none. */
export const noPrices = ({ tender }: CompetitionFacts, { work }: RankedLot): Unknown => ({
  says: `The winners’ prices cannot be added up, because ${work.lot.title} does not score a price.`,
  at: placeFor([tender, 'lot_limits']),
  advice: 'Share the lots out by another rule that was published, or decide and record it.',
});
