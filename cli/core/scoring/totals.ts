import { zero, type Exact } from '../exact/exact.ts';
import { round } from '../exact/round.ts';
import { showNumber } from '../exact/show-number.ts';
import { sumOf } from '../exact/sum-of.ts';
import type { ResultFigure, ResultThresholdResult } from '../spec/written.generated.ts';
import { priceCriterion, type Contender } from './contender.ts';
import type { CriterionScored } from './criterion.ts';
import { roundInTurn } from './round-at.ts';
import type { BidWork } from './scoring-work.ts';
import { sumAddress } from './sum-address.ts';
import { asRounded, shutsOut, testThreshold } from './threshold.ts';

/** An assessed bid with its points added up. `total` is absent where its price has no points. */
export interface Totalled extends Contender {
  readonly criteria: readonly CriterionScored[];
  readonly qualityPoints?: Exact;
  readonly qualityFigure?: ResultFigure;
  readonly total?: Total;
  readonly thresholds: readonly ResultThresholdResult[];
  /** Whether a least score that it did not reach keeps it from winning. */
  readonly isShutOut: boolean;
}

/** The total of a bid, and the value of it that decides the order. */
export interface Total {
  readonly figure: ResultFigure;
  readonly ranksOn: Exact;
  /** The figure for price and quality together that decides the order, where the method gives one instead of points. */
  readonly ratio?: ResultFigure;
  /** How that figure was worked out, in words with its numbers. */
  readonly ratioSays?: string;
}

/** Adds a bid's points up: quality, then quality and price, rounded where the tender says, and held against the least total. */
export function addUp(contender: Contender, prices: readonly CriterionScored[]): Totalled {
  const { work, quality } = contender;
  if (!quality.ok) return { ...contender, criteria: [], thresholds: [], isShutOut: false };
  const ratio = ratioFrom(contender, prices[0]);
  const scored = [...quality.value, ...(ratio ? [] : prices)];
  const criteria = work.lot.criteria.flatMap(({ id }) => scored.find((one) => one.id === id) ?? []);
  const qualityFigure = enterSum(work, 'quality', quality.value);
  const qualityPoints = sumOf(quality.value.map(({ points }) => points));
  const isWhole = criteria.length + (ratio ? 1 : 0) === work.lot.criteria.length;
  const whole = isWhole ? totalOf(work, criteria, ratio) : undefined;
  const own = criteria.flatMap(({ thresholds }) => thresholds);
  const thresholds = [...own, ...(whole?.thresholds ?? [])];
  const isShutOut = thresholds.some(shutsOut);
  const total = whole && { total: whole.total };
  return { ...contender, criteria, qualityPoints, qualityFigure, ...total, thresholds, isShutOut };
}

function totalOf(work: BidWork, criteria: readonly CriterionScored[], ratio: Ratio | undefined) {
  const { tender } = work.facts;
  const raw = sumOf(criteria.map(({ points }) => points));
  const rounded = roundInTurn(work.stages, ['total'], raw);
  const figure = enterSum(work, 'total', criteria);
  const shown = round(rounded.value, work.ledger.places, 'half-up');
  const isExact = tender.rounding.ranks_on === 'exact';
  const order = ratio ? orderBy(ratio, isExact ? undefined : work.ledger.places) : undefined;
  const ranksOn = order?.ranksOn ?? (isExact ? raw : shown);
  const weight = sumOf(work.lot.criteria.map((criterion) => criterion.weight));
  const measured = {
    title: 'Total',
    weight,
    exact: raw,
    rounded: asRounded(rounded, work.ledger.places),
  };
  const least = work.lot.written.total_threshold;
  return {
    total: { figure, ranksOn, ...order },
    thresholds: least ? [testThreshold(least, measured)] : [],
  };
}

/** One figure for price and quality together, and whether the lowest or the highest comes first. */
interface Ratio {
  readonly scored: CriterionScored;
  readonly by: 'ratio-lowest' | 'ratio-highest';
}

function ratioFrom({ work }: Contender, price: CriterionScored | undefined): Ratio | undefined {
  const by = priceCriterion(work.lot.criteria)?.method.ranks_by;
  return price && by ? { scored: price, by } : undefined;
}

/** Totals are ranked highest first, so a figure of which the lowest wins counts as less than nothing. */
function orderBy({ scored, by }: Ratio, places: number | undefined) {
  const value = places === undefined ? scored.points : round(scored.points, places, 'half-up');
  const ranksOn = by === 'ratio-lowest' ? value.neg() : value;
  return { ranksOn, ratio: scored.result.points, ratioSays: capital(scored.result.explains ?? '') };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const titles = { quality: 'Points for everything but the price', total: 'Total' };

function enterSum(
  work: BidWork,
  what: 'quality' | 'total',
  criteria: readonly CriterionScored[],
): ResultFigure {
  const points = criteria.map((criterion) => criterion.points);
  const stages = what === 'total' ? (['total'] as const) : [];
  const { value, note } = roundInTurn(work.stages, stages, sumOf(points));
  const sum = (points.length > 0 ? points : [zero]).map(showNumber).join(' + ');
  const from = criteria.map(({ step }) => step);
  return work.ledger.enter({
    id: sumAddress(work, what),
    title: titles[what],
    how: sum + note,
    value,
    from,
  });
}
