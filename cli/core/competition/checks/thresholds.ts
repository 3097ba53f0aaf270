import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { hundred, type Exact } from '../../exact/exact.ts';
import { showExact } from '../../exact/show.ts';
import { placeOf } from '../../source/place-of.ts';
import type { LotThreshold } from '../../spec/written.generated.ts';
import type { Check } from '../check.ts';
import type { CompetitionFacts, CriterionFacts, LotFacts } from '../facts.ts';
import { finding } from '../finding.ts';

/** Every threshold is measured in something that its place has, is held against a number that exists there, and can be reached. */
export const checkThresholds: Check = (facts) =>
  facts.lots.flatMap((lot) => thresholdsOf(facts, lot).flatMap(checkThreshold));

/** A threshold with the best a bid can do there; `score` only for a question. */
interface Held {
  readonly threshold: LotThreshold;
  readonly whose: string;
  readonly points: Exact;
  readonly score?: Exact;
}

function thresholdsOf({ tender }: CompetitionFacts, lot: LotFacts): readonly Held[] {
  const { total_threshold: onTotal, title } = lot.written;
  const points = tender.weighting.total;
  const total = onTotal && { threshold: onTotal, whose: `the total of “${title}”`, points };
  const parts = lot.criteria.flatMap((criterion): readonly CriterionFacts[] =>
    criterion.kind === 'heading' ? [criterion, ...criterion.criteria] : [criterion],
  );
  return [...(total ? [total] : []), ...parts.flatMap(heldBy)];
}

function heldBy(criterion: CriterionFacts): readonly Held[] {
  const { threshold, weight: points, title } = criterion;
  const best = criterion.kind === 'question' ? criterion.levels.at(-1)?.score : undefined;
  if (!threshold) return [];
  return [{ threshold, whose: `“${title}”`, points, ...(best && { score: best }) }];
}

function checkThreshold(held: Held): readonly Diagnostic[] {
  const { threshold, whose, score } = held;
  if (!score && threshold.measured_in === 'score')
    return [unfit(threshold, 'measured_in', `${whose} has no score of its own, only points`)];
  if (!score && isAboutScores(threshold))
    return [unfit(threshold, 'on', `assessors give ${whose} no score of its own`)];
  if (threshold.measured_in === 'score' && !isAboutScores(threshold))
    return [unfit(threshold, 'on', 'a score is never rounded and is not counted in points')];
  return outOfReach(held);
}

const isAboutScores = ({ on }: LotThreshold): boolean => on === 'agreed' || on === 'each-assessor';

const unfit = (threshold: LotThreshold, field: 'measured_in' | 'on', why: string): Diagnostic =>
  finding('tender/threshold-unfit', placeOf(threshold, field), {
    message: `This threshold cannot be held against \`${threshold[field]}\`: ${why}.`,
    advice:
      'Measure a question in `score`, on `agreed` or `each-assessor`. Measure anything else in `points` or `percent`, on `exact` or `rounded`.',
  });

function outOfReach({ threshold, whose, points, score }: Held): readonly Diagnostic[] {
  const best = { points, percent: hundred, score: score ?? points }[threshold.measured_in];
  if (threshold.at_least.lte(best)) return [];
  return [
    finding('tender/threshold-out-of-reach', placeOf(threshold, 'at_least'), {
      message: `No bid can reach ${showExact(threshold.at_least)} for ${whose}: the most is ${showExact(best)}.`,
      advice: 'Lower the threshold, or say what it is measured in.',
    }),
  ];
}
