import { hundred, type Exact } from '../exact/exact.ts';
import { round } from '../exact/round.ts';
import { showNumber } from '../exact/show-number.ts';
import type { LotThreshold, ResultThresholdResult } from '../spec/written.generated.ts';
import type { RoundedInTurn } from './round-at.ts';

/** The numbers that a threshold may be held against. `rounded` is the figure after the tender's rounding. */
export interface Measured {
  readonly title: string;
  /** The points available. */
  readonly weight: Exact;
  readonly exact: Exact;
  readonly rounded: Exact;
  /** For a question: the score that counts and each assessor's own, with the points each would earn. */
  readonly scores?: ScoresMeasured;
}

/** The scores of a question and the top of its scale. */
export interface ScoresMeasured {
  /** What the score that counts is called: `agreed score`, `average score`, `middle score`. */
  readonly called: string;
  readonly agreed: Exact;
  readonly each: readonly Exact[];
  readonly top: Exact;
}

/** Holds a figure against a threshold. Exactly as much as the threshold is enough. */
export function testThreshold(threshold: LotThreshold, measured: Measured): ResultThresholdResult {
  const got = measure(threshold, measured);
  const reached = got.gte(threshold.at_least);
  const unit = threshold.measured_in === 'percent' ? '%' : '';
  const [least, shown] = [threshold.at_least, got].map((value) => showNumber(value) + unit);
  const what = inWords(threshold, measured);
  return {
    of: measured.title,
    at_least: least ?? '',
    got: shown ?? '',
    measured_in: what,
    reached,
    if_below: threshold.if_below,
    says: `${measured.title}: the ${what} was ${shown}; at least ${least} was needed.`,
  };
}

/** Whether a bid with this threshold result can no longer win the lot. */
export const shutsOut = ({ reached, if_below }: ResultThresholdResult): boolean =>
  !reached && if_below === 'not-awarded';

/** A figure as a threshold on rounded points sees it: after the tender's own rounding, or else as it is shown. */
export const asRounded = ({ value, note }: RoundedInTurn, places: number): Exact =>
  note === '' ? round(value, places, 'half-up') : value;

function measure({ measured_in: unit, on }: LotThreshold, measured: Measured): Exact {
  const { scores, weight } = measured;
  const score = scores && (on === 'each-assessor' ? least(scores.each) : scores.agreed);
  if (unit === 'score' && score) return score;
  const points = pointsFor(on, measured, score);
  return unit === 'percent' && weight.n !== 0n ? points.div(weight).mul(hundred) : points;
}

function pointsFor(
  on: LotThreshold['on'],
  { scores, weight, exact, rounded }: Measured,
  score: Exact | undefined,
): Exact {
  if (on === 'each-assessor' && scores && score) return score.div(scores.top).mul(weight);
  return on === 'rounded' ? rounded : exact;
}

const least = (values: readonly Exact[]): Exact | undefined =>
  values.reduce<Exact | undefined>(
    (low, value) => (low && low.lte(value) ? low : value),
    undefined,
  );

function inWords({ measured_in: unit, on }: LotThreshold, { scores }: Measured): string {
  const each = on === 'each-assessor' && scores !== undefined;
  if (unit === 'score' && scores) return each ? 'lowest individual score' : scores.called;
  const what = unit === 'percent' ? 'share of the points' : 'number of points';
  if (each) return `${what} for the lowest individual score`;
  return on === 'rounded' ? `rounded ${what}` : what;
}
