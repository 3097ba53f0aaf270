import type { QuestionFacts } from '../competition/facts.ts';
import { zero, type Exact } from '../exact/exact.ts';
import { showNumber } from '../exact/show-number.ts';
import { showExact } from '../exact/show.ts';
import type { ResultSubCriterionResult, ResultThresholdResult } from '../spec/written.generated.ts';
import { voiceShown } from '../panel/user-voice.ts';
import { combine, type Combined } from './combine.ts';
import { individualScores, type IndividualScore } from './individual-scores.ts';
import { placeFor } from './place-of-figure.ts';
import { roundInTurn, type RoundedInTurn } from './round-at.ts';
import { showFor, type BidWork } from './scoring-work.ts';
import { asRounded, testThreshold } from './threshold.ts';
import { known, unknown, type Known } from './unknown.ts';

/** What a bid earned for one question: the points, how they are shown and whether a least score was reached. */
export interface QuestionScored {
  readonly points: Exact;
  readonly step: string;
  readonly result: ResultSubCriterionResult & { readonly kind: 'question' };
  readonly thresholds: readonly ResultThresholdResult[];
}

/**
 * Scores one question of a bid: score ÷ top of the scale × weight, whatever score the scale starts at.
 * The points are rounded where the tender rounds at any of `stages`; a question that stands alone is a criterion too.
 */
export function scoreQuestion(
  work: BidWork,
  question: QuestionFacts,
  stages: readonly ('question' | 'criterion')[],
): Known<QuestionScored> {
  const top = question.levels.at(-1)?.score ?? zero;
  if (top.lte(zero)) return noScale(question);
  const individual = individualScores(work, question);
  if (!individual.ok) return individual;
  const combined = combine(work, question, individual.value);
  if (!combined.ok) return combined;
  return known(earn(work, question, { ...combined.value, top, each: individual.value, stages }));
}

interface ToEarn extends Combined {
  readonly top: Exact;
  readonly each: readonly IndividualScore[];
  readonly stages: readonly ('question' | 'criterion')[];
}

function earn(work: BidWork, question: QuestionFacts, scored: ToEarn): QuestionScored {
  const { id, title, weight } = question;
  const share = roundInTurn(work.stages, ['share'], scored.score.div(scored.top));
  const raw = share.value.mul(weight);
  const rounded = roundInTurn(work.stages, scored.stages, raw);
  const ratio = `${showNumber(scored.score)} ÷ ${showNumber(scored.top)}`;
  const over = share.note === '' ? ratio : `(${ratio}${share.note})`;
  const sum = `${over} × ${showNumber(weight)}`;
  const step = `${work.address}/${id}`;
  const points = work.ledger.enter({
    id: step,
    title: `Points for “${title}”`,
    how: sum + rounded.note,
    value: rounded.value,
    from: [scored.step],
  });
  const result = { ...describe(work, question, scored), points };
  return {
    points: rounded.value,
    step,
    result,
    thresholds: thresholds(work, question, { ...scored, raw, rounded }),
  };
}

function describe(work: BidWork, { id, title, weight, question }: QuestionFacts, scored: ToEarn) {
  const individual = scored.each.map(({ assessor, name, score, reason }) => ({
    assessor,
    name,
    score: showExact(score),
    reason,
  }));
  const kind = 'question' as const;
  const voice = voiceShown(work.facts, work.bid, id);
  return {
    id,
    title,
    kind,
    weight: showFor(work, weight),
    question,
    combined: scored.result,
    ...(voice?.says !== undefined && { scored_by: voice.says }),
    individual: voice?.each === false ? [] : individual,
  };
}

function thresholds(
  { ledger }: BidWork,
  { title, weight, threshold }: QuestionFacts,
  scored: ToEarn & { readonly raw: Exact; readonly rounded: RoundedInTurn },
): readonly ResultThresholdResult[] {
  const { score: agreed, each, top, raw: exact } = scored;
  const rounded = asRounded(scored.rounded, ledger.places);
  const called = calledBy[scored.result.how];
  const scores = { called, agreed, each: each.map(({ score }) => score), top };
  return threshold ? [testThreshold(threshold, { title, weight, exact, rounded, scores })] : [];
}

const calledBy = {
  consensus: 'agreed score',
  mean: 'average score',
  median: 'middle score',
  'trimmed-mean': 'average score without the ends',
};

const noScale = ({ title, written }: QuestionFacts) =>
  unknown(
    placeFor([written]),
    `The question “${title}” has no scale with a top score above 0, so no points can be worked out.`,
    'Name a scale or write its levels.',
  );
