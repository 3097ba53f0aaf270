import type { QuestionFacts } from '../competition/facts.ts';
import { inWords as nameScale } from '../competition/in-words.ts';
import type { Exact } from '../exact/exact.ts';
import { showExact } from '../exact/show.ts';
import { showNumber } from '../exact/show-number.ts';
import { sumOf } from '../exact/sum-of.ts';
import type { ResultCombinedScore } from '../spec/written.generated.ts';
import { agreedScore } from './agreed-score.ts';
import type { IndividualScore } from './individual-scores.ts';
import { middleOf } from './price/reference-set.ts';
import { roundInTurn } from './round-at.ts';
import { showFor, type BidWork } from './scoring-work.ts';
import { known, type Known } from './unknown.ts';

/** The one score that counts for a question, exactly, and the form the result holds it in. */
export interface Combined {
  readonly score: Exact;
  readonly step: string;
  readonly result: ResultCombinedScore;
}

/** Makes one score of the individual ones, as the tender says: agreed by the panel, their mean or their median. */
export function combine(
  work: BidWork,
  question: QuestionFacts,
  individual: readonly IndividualScore[],
): Known<Combined> {
  const { combine: how } = work.facts.tender.assessment;
  if (how === 'consensus') {
    const agreed = agreedScore(work, question, individual);
    return agreed.ok ? known(enter(work, question, { ...agreed.value, individual })) : agreed;
  }
  const scores = individual.map(({ score }) => score);
  const said = how === 'mean' ? meanOf(scores) : medianOf(scores);
  const { value, note } = roundInTurn(work.stages, ['score'], said.score);
  return known(
    enter(work, question, { score: value, how: said.how + note, individual, result: {} }),
  );
}

interface Said {
  readonly score: Exact;
  readonly how: string;
}

interface ToEnter extends Said {
  readonly individual: readonly IndividualScore[];
  readonly written?: readonly [object, string];
  readonly result: Partial<ResultCombinedScore>;
}

function enter(work: BidWork, question: QuestionFacts, combined: ToEnter): Combined {
  const { score, how, individual, written, result } = combined;
  const step = `${work.address}/${question.id}/score`;
  const from = individual.map((one) => one.step);
  const title = `Score that counts for “${question.title}”`;
  const said = { id: step, title, how, value: score, from, unit: 'score' as const };
  work.ledger.enter({ ...said, ...(written && { written }) });
  return { score, step, result: { ...describe(work, question, combined), ...result } };
}

function describe(work: BidWork, { levels }: QuestionFacts, { score, individual }: ToEnter) {
  const { combine: how, spread_to_discuss: limit } = work.facts.tender.assessment;
  const spread = spreadOf(individual.map((one) => one.score));
  const level = levels.find((candidate) => candidate.score.equals(score));
  return {
    score: showFor(work, score),
    out_of: showFor(work, levels.at(-1)?.score ?? score),
    scale: nameScale(levels.map((one) => showFor(work, one.score))),
    ...(level && { level: level.says }),
    how,
    moved: how === 'consensus' && individual.some((one) => !one.score.equals(score)),
    spread: showExact(spread),
    discuss: limit !== undefined && spread.gte(limit),
  };
}

function meanOf(scores: readonly Exact[]): Said {
  const sum = scores.map(showNumber).join(' + ');
  const score = sumOf(scores).div(BigInt(scores.length));
  return { score, how: scores.length === 1 ? sum : `(${sum}) ÷ ${scores.length}` };
}

function medianOf(scores: readonly Exact[]): Said {
  const sorted = [...scores].sort((a, b) => a.compare(b));
  return { score: middleOf(sorted), how: `The middle of ${sorted.map(showNumber).join(', ')}` };
}

function spreadOf(scores: readonly Exact[]): Exact {
  const sorted = [...scores].sort((a, b) => a.compare(b));
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  return lowest && highest ? highest.sub(lowest) : sumOf([]);
}
