import type { HeadingFacts, QuestionFacts } from '../competition/facts.ts';
import type { Exact } from '../exact/exact.ts';
import { showNumber } from '../exact/show-number.ts';
import { sumOf } from '../exact/sum-of.ts';
import type { ResultCriterionResult, ResultThresholdResult } from '../spec/written.generated.ts';
import { scoreQuestion, type QuestionScored } from './question.ts';
import { roundInTurn } from './round-at.ts';
import { showFor, type BidWork } from './scoring-work.ts';
import { asRounded, testThreshold } from './threshold.ts';
import { allKnown, known, type Known } from './unknown.ts';

/** What a bid earned for one criterion, and which least scores it reached there. */
export interface CriterionScored {
  readonly id: string;
  readonly points: Exact;
  readonly step: string;
  readonly result: ResultCriterionResult;
  readonly thresholds: readonly ResultThresholdResult[];
}

/** Scores a criterion other than the price: a question, or a heading as the sum of its questions. */
export function scoreCriterion(
  work: BidWork,
  criterion: QuestionFacts | HeadingFacts,
): Known<CriterionScored> {
  if (criterion.kind === 'heading') return scoreHeading(work, criterion);
  const scored = scoreQuestion(work, criterion, ['question', 'criterion']);
  if (!scored.ok) return scored;
  const { id } = criterion;
  return known({ ...scored.value, id, result: { ...scored.value.result, criteria: [] } });
}

function scoreHeading(work: BidWork, heading: HeadingFacts): Known<CriterionScored> {
  const questions = allKnown(
    heading.criteria.map((question) => scoreQuestion(work, question, ['question'])),
  );
  return questions.ok ? known(addUp(work, heading, questions.value)) : questions;
}

function addUp(
  work: BidWork,
  heading: HeadingFacts,
  questions: readonly QuestionScored[],
): CriterionScored {
  const { id, title, weight } = heading;
  const raw = sumOf(questions.map(({ points }) => points));
  const rounded = roundInTurn(work.stages, ['criterion'], raw);
  const sum = questions.map(({ points }) => showNumber(points)).join(' + ');
  const step = `${work.address}/${id}`;
  const points = work.ledger.enter({
    id: step,
    title: `Points for “${title}”`,
    how: sum + rounded.note,
    value: rounded.value,
    from: questions.map((question) => question.step),
  });
  const criteria = questions.map(({ result }) => result);
  const result = { id, title, kind: heading.kind, weight: showFor(work, weight), points, criteria };
  const measured = { title, weight, exact: raw, rounded: asRounded(rounded, work.ledger.places) };
  const own = heading.threshold ? [testThreshold(heading.threshold, measured)] : [];
  const thresholds = [...questions.flatMap((question) => question.thresholds), ...own];
  return { id, points: rounded.value, step, result, thresholds };
}
