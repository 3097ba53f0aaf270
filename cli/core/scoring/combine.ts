import type { QuestionFacts } from '../competition/facts.ts';
import { inWords as nameScale } from '../competition/in-words.ts';
import type { Exact } from '../exact/exact.ts';
import { showExact } from '../exact/show.ts';
import type { ResultCombinedScore } from '../spec/written.generated.ts';
import { voiceShown } from '../panel/user-voice.ts';
import { agreedScore } from './agreed-score.ts';
import { meanOf, medianOf, spreadOf, type Average } from './averages.ts';
import type { IndividualScore } from './individual-scores.ts';
import { roundInTurn } from './round-at.ts';
import { showFor, type BidWork } from './scoring-work.ts';
import { trimmedScore } from './trimmed-score.ts';
import { known, type Known } from './unknown.ts';

/** The one score that counts for a question, exactly, and the form the result holds it in. */
export interface Combined {
  readonly score: Exact;
  readonly step: string;
  readonly result: ResultCombinedScore;
}

/** Makes one score of the individual ones, as the tender says: agreed by the panel, their mean, their median, or their mean without the ends. */
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
  const said = averageOf(work, question, individual);
  if (!said.ok) return said;
  const { value: score, note } = roundInTurn(work.stages, ['score'], said.value.score);
  return known(
    enter(work, question, { score, how: said.value.how + note, individual, result: {} }),
  );
}

function averageOf(
  work: BidWork,
  question: QuestionFacts,
  individual: readonly IndividualScore[],
): Known<Average> {
  const scores = individual.map(({ score }) => score);
  const { combine: how } = work.facts.tender.assessment;
  if (how === 'trimmed-mean') return trimmedScore(work, question, scores);
  return known(how === 'mean' ? meanOf(scores) : medianOf(scores));
}

interface ToEnter extends Average {
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

function describe(work: BidWork, { id, levels }: QuestionFacts, { score, individual }: ToEnter) {
  const { combine: how, spread_to_discuss: limit } = work.facts.tender.assessment;
  const scores = individual.map((one) => one.score);
  const spread = spreadOf(scores);
  const isTraceable = voiceShown(work.facts, work.bid, id)?.each === false;
  const level = levels.find((candidate) => candidate.score.equals(score));
  return {
    score: showFor(work, score),
    out_of: showFor(work, levels.at(-1)?.score ?? score),
    scale: nameScale(levels.map((one) => showFor(work, one.score))),
    ...(level && { level: level.says }),
    how,
    moved: how === 'consensus' && individual.some((one) => !one.score.equals(score)),
    spread: showExact(spread),
    ...(!isTraceable && {
      mean: shown(work, meanOf(scores)),
      median: shown(work, medianOf(scores)),
    }),
    discuss: limit !== undefined && spread.gte(limit),
  };
}

const shown = (work: BidWork, { score }: Average) => ({
  exact: showExact(score),
  shown: showFor(work, score),
});
