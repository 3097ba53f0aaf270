import { zero, type Exact } from '../exact/exact.ts';
import { round } from '../exact/round.ts';
import { showNumber } from '../exact/show-number.ts';
import { sumOf } from '../exact/sum-of.ts';
import type { ResultFigure, ResultThresholdResult } from '../spec/written.generated.ts';
import type { Contender } from './contender.ts';
import type { CriterionScored } from './criterion.ts';
import { roundInTurn } from './round-at.ts';
import type { BidWork } from './scoring-work.ts';
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
}

/** Adds a bid's points up: quality, then quality and price, rounded where the tender says, and held against the least total. */
export function addUp(contender: Contender, price: CriterionScored | undefined): Totalled {
  const { work, quality } = contender;
  if (!quality.ok) return { ...contender, criteria: [], thresholds: [], isShutOut: false };
  const criteria = work.lot.criteria.flatMap(({ id }) => {
    const scored = [...quality.value, ...(price ? [price] : [])].find((one) => one.id === id);
    return scored ? [scored] : [];
  });
  const qualityFigure = enterSum(work, 'quality', quality.value);
  const qualityPoints = sumOf(quality.value.map(({ points }) => points));
  const isWhole = criteria.length === work.lot.criteria.length;
  const whole = isWhole ? totalOf(work, criteria) : undefined;
  const own = criteria.flatMap(({ thresholds }) => thresholds);
  const thresholds = [...own, ...(whole?.thresholds ?? [])];
  const isShutOut = thresholds.some(shutsOut);
  const total = whole && { total: whole.total };
  return { ...contender, criteria, qualityPoints, qualityFigure, ...total, thresholds, isShutOut };
}

function totalOf(work: BidWork, criteria: readonly CriterionScored[]) {
  const { tender } = work.facts;
  const raw = sumOf(criteria.map(({ points }) => points));
  const rounded = roundInTurn(work.stages, ['total'], raw);
  const figure = enterSum(work, 'total', criteria);
  const shown = round(rounded.value, work.ledger.places, 'half-up');
  const ranksOn = tender.rounding.ranks_on === 'exact' ? raw : shown;
  const weight = sumOf(work.lot.criteria.map((criterion) => criterion.weight));
  const measured = {
    title: 'Total',
    weight,
    exact: raw,
    rounded: asRounded(rounded, work.ledger.places),
  };
  const least = work.lot.written.total_threshold;
  return { total: { figure, ranksOn }, thresholds: least ? [testThreshold(least, measured)] : [] };
}

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
    id: addressOf(work, what),
    title: titles[what],
    how: sum + note,
    value,
    from,
  });
}

/** A criterion may itself be called `quality`; the sum then has a longer address. */
function addressOf({ address, lot }: BidWork, what: 'quality' | 'total'): string {
  const ids = lot.criteria.flatMap((criterion) => [
    criterion.id,
    ...(criterion.kind === 'heading' ? criterion.criteria.map(({ id }) => id) : []),
  ]);
  return `${address}/${ids.includes(what) ? `all-${what}` : what}`;
}
