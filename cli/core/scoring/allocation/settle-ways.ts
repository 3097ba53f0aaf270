import type { CompetitionFacts } from '../../competition/facts.ts';
import { showDate } from '../../dates/show-date.ts';
import type { DecisionDrawnLot } from '../../spec/written.generated.ts';
import { placeFor } from '../place-of-figure.ts';
import type { Unknown } from '../unknown.ts';
import type { Candidate } from './candidate.ts';
import { isByPrice, sumInWords } from './figures.ts';

/** One way to share lots out: who wins. */
type Way = readonly Candidate[];

/** The way that the tender's rules for ties choose among equal ones, or the question that is left. */
export type Settled =
  | { readonly ok: true; readonly winners: Way; readonly tie?: string }
  | { readonly ok: false; readonly unknown: readonly Unknown[] };

/** The equal ways that were found, and whether there are more than could be looked at. */
export interface EqualWays {
  readonly ways: readonly Way[];
  readonly more: boolean;
}

/**
 * Settles which of several equally good ways is taken. The tie-breaks that can be added up have been tried by then; left are
 * those that put equal bids of one lot in order, and lots that people drew.
 */
export function settle(facts: CompetitionFacts, { ways, more }: EqualWays): Settled {
  const [only, other] = ways;
  if (!only || (!other && !more)) return { ok: true, winners: only ?? [] };
  if (more) return { ok: false, unknown: [equalWays(facts, ways)] };
  const byPlace = isByPrice(facts) ? undefined : firstEverywhere(ways, placeGap);
  if (byPlace) return { ok: true, winners: byPlace, tie: SETTLED_BY_PLACE };
  const draws = drawsBetween(facts, ways);
  const drawn = draws.length > 0 && firstEverywhere(ways, drawGap(draws));
  if (!drawn) return { ok: false, unknown: [equalWays(facts, ways)] };
  const days = [...new Set(draws.map(({ on }) => showDate(on)))].join(', ');
  const tie = `${equalInWords(facts, ways)} The lots drawn on ${days} decide.`;
  return { ok: true, winners: drawn, tie };
}

const SETTLED_BY_PLACE =
  'More than one way to share the lots out is equally good. In each lot where they differ the bids are equal, and the tie-breaks that put them in order there decide.';

/** How far one winner of a lot comes before another; below 0 where it does not, or nobody can say. */
type Gap = (one: Candidate, other: Candidate) => number;

/** The way whose winner is first, or equal, in every lot, and that differs from each other way in one at least. */
function firstEverywhere(ways: readonly Way[], gapOf: Gap): Way | undefined {
  const ahead = (one: Way, other: Way): boolean => {
    const gaps = one.map((winner) => {
      const rival = other.find((two) => lotOf(two) === lotOf(winner));
      return rival ? gapOf(winner, rival) : -1;
    });
    return gaps.every((gap) => gap >= 0) && gaps.some((gap) => gap > 0);
  };
  return ways.find((one) => ways.every((other) => other === one || ahead(one, other)));
}

/** Only equal bids are told apart by their places; a better place through more points is not a tie. */
const placeGap: Gap = (one, other) =>
  one.bid.total.ranksOn.equals(other.bid.total.ranksOn) ? other.place - one.place : -1;

const drawGap =
  (draws: readonly DecisionDrawnLot[]): Gap =>
  (one, other) =>
    turnOf(draws, other) - turnOf(draws, one);

const lotOf = ({ lot }: Candidate): string => lot.work.lot.id;
const bidOf = ({ bid }: Candidate): string => bid.work.bid.id;

/** The draws that put every bid in order that wins a lot in one of these ways. */
function drawsBetween({ tender, decisions }: CompetitionFacts, ways: readonly Way[]) {
  if (!tender.ties.some(({ by }) => by === 'drawn-lot')) return [];
  const draws = decisions.filter((one): one is DecisionDrawnLot => one.kind === 'drawn-lot');
  return draws.filter(({ lot, order }) =>
    ways.every((way) => way.every((one) => lotOf(one) !== lot || order.includes(bidOf(one)))),
  );
}

function turnOf(draws: readonly DecisionDrawnLot[], candidate: Candidate): number {
  const draw = draws.find(({ lot }) => lot === lotOf(candidate));
  return draw?.order.indexOf(bidOf(candidate)) ?? 0;
}

function equalWays(facts: CompetitionFacts, ways: readonly Way[]): Unknown {
  const isDrawn = facts.tender.ties.some(({ by }) => by === 'drawn-lot');
  const wanted = isDrawn
    ? 'Draw lots in front of witnesses between the bids that could win a lot in which these ways differ, and record the order.'
    : 'Settle it as the tender says, and record the decision.';
  return {
    says: `${equalInWords(facts, ways)} Nothing that the tender declares separates them.`,
    at: placeFor([facts.tender, 'lot_limits']),
    advice: wanted,
  };
}

function equalInWords(facts: CompetitionFacts, ways: readonly Way[]): string {
  const inOrder = ways.toSorted((a, b) => (wayInWords(a) < wayInWords(b) ? -1 : 1));
  const [one = [], other = []] = inOrder;
  const differs = one.filter((winner) => !other.some((two) => sameWin(two, winner)));
  const [first, second] = [
    differs,
    other.filter((two) => !one.some((winner) => sameWin(two, winner))),
  ];
  return `There is more than one best way to share the lots out: ${wayInWords(first)}; or ${wayInWords(second)}. Each comes to ${sumInWords(facts, one)}.`;
}

const sameWin = (one: Candidate, other: Candidate): boolean =>
  lotOf(one) === lotOf(other) && bidOf(one) === bidOf(other) && one.package === other.package;

const wayInWords = (way: Way): string =>
  [...way]
    .sort((a, b) => (lotOf(a) < lotOf(b) ? -1 : 1))
    .map(({ lot, bid, package: id }) => {
      const priced = id === undefined ? '' : ` (package “${id}”)`;
      return `${lot.work.lot.title} to ${bid.work.bid.name}${priced}`;
    })
    .join(', ');
