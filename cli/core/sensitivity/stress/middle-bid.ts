import type { CompetitionFacts, LotFacts, QuestionFacts } from '../../competition/facts.ts';
import { hundred, type Exact } from '../../exact/exact.ts';
import { sumOf } from '../../exact/sum-of.ts';
import { priceCriterion } from '../../scoring/contender.ts';
import { idsOf } from './invent-competitions.ts';
import type { InventedBid } from './invented-bids.ts';
import { inventLot } from './invented-lot.ts';
import { priceScaleOf, shareOf } from './price-scale.ts';
import { runCompetition, totalsIn } from './run-competition.ts';

/** What becomes of the middle one of three bids that give the same quality for each pound. */
export interface MiddleBid {
  readonly tried: number;
  /** How often its total is above both others, and how often below both. */
  readonly best: number;
  readonly worst: number;
  /** The first such three: price, quality in per cent and total of each, cheapest first. */
  readonly example: readonly ThreeBid[];
}

/** One of three bids with the same quality for each pound. */
export interface ThreeBid {
  readonly price: Exact;
  readonly quality: Exact;
  readonly total: Exact;
}

/**
 * Lets three bids compete whose quality is in proportion to their price, for every three prices five hundredths of the scale
 * apart. Quality is one mark in per cent here, with the weight of all questions, since steps of a scale would hide the effect.
 */
export function middleBid(facts: CompetitionFacts, lot: LotFacts): MiddleBid | undefined {
  if (!priceCriterion(lot.criteria)) return undefined;
  const smooth = smoothLot(lot);
  const scale = priceScaleOf(lot);
  const threes = SHARES.flatMap((low, from) =>
    SHARES.slice(from + 2).flatMap((high) => {
      const middle = (low + high) / 2;
      return Number.isInteger(middle) ? [[low, middle, high]] : [];
    }),
  );
  const tried = threes.flatMap((shares) => {
    const bids = shares.map((share) => bidAt(share, shareOf(scale, share)));
    const totals = totalsIn(runCompetition(inventLot(facts, smooth, bids), idsOf(bids)));
    const three = bids.flatMap(({ id, price }, at) => {
      const total = totals.get(id);
      return total ? [{ price, quality: hundredths(shares[at] ?? 0), total }] : [];
    });
    return three.length === 3 ? [three] : [];
  });
  if (tried.length === 0) return undefined;
  const lowestWins = priceCriterion(lot.criteria)?.method.ranks_by === 'ratio-lowest';
  const counted = tried.map((three) => placeOfMiddle(three, lowestWins ? 'lowest' : 'highest'));
  return {
    tried: tried.length,
    best: counted.filter((place) => place === 'best').length,
    worst: counted.filter((place) => place === 'worst').length,
    example: tried.find((_, at) => counted[at] === 'worst') ?? tried[0] ?? [],
  };
}

const SHARES = [50, 60, 70, 75, 80, 90, 100];

const hundredths = (share: number): Exact => hundred.mul(BigInt(share)).div(hundred);

const bidAt = (share: number, price: Exact): InventedBid => ({
  id: `three-${String(share).padStart(3, '0')}`,
  price,
  scores: new Map([[QUALITY, hundredths(share)]]),
});

const QUALITY = 'all-of-quality';

/** The same lot with one question of the weight of all, marked in per cent, and no least scores. */
function smoothLot(lot: LotFacts): LotFacts {
  const { total_threshold: _, ...written } = lot.written;
  const weights = lot.criteria.flatMap(({ kind, weight }) => (kind === 'price' ? [] : [weight]));
  const question: QuestionFacts = {
    kind: 'question',
    id: QUALITY,
    title: 'Quality',
    weight: sumOf(weights),
    written: {},
    question: '',
    evidence: [],
    levels: Array.from({ length: 101 }, (_each, at) => ({ score: hundredths(at), says: '' })),
  };
  const price = lot.criteria.filter(({ kind }) => kind === 'price');
  return { ...lot, written, criteria: [question, ...price] };
}

function placeOfMiddle(
  [low, middle, high]: readonly ThreeBid[],
  wins: 'lowest' | 'highest',
): 'best' | 'worst' | 'between' {
  if (!low || !middle || !high) return 'between';
  const above = [low, high].filter(({ total }) => middle.total.gt(total)).length;
  const below = [low, high].filter(({ total }) => middle.total.lt(total)).length;
  const [best, worst] = wins === 'highest' ? [above, below] : [below, above];
  if (best === 2) return 'best';
  return worst === 2 ? 'worst' : 'between';
}
