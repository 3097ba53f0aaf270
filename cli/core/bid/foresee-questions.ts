import type { QuestionFacts } from '../competition/facts.ts';
import { questionsOf } from '../competition/look-up.ts';
import { wordsIn } from '../competition/words-in.ts';
import { zero, type Exact } from '../exact/exact.ts';
import { testThreshold } from '../scoring/threshold.ts';
import type { CapFound, FoundByRules } from './found-by-rules.ts';
import type { OfferedLot } from './offered-lot.ts';

/** What can be said of one answer before anyone scores it. */
export interface QuestionForeseen {
  readonly criterion: string;
  readonly title: string;
  readonly answered: boolean;
  readonly words: number;
  readonly word_limit?: Exact;
  /** What the question asks to see, and how many things the answer points to. */
  readonly evidence_asked: readonly string[];
  readonly evidence_named: number;
  readonly caps: readonly CapFound[];
  /** The top of the scale, or the lowest highest score that a rule proposes. People may depart from it. */
  readonly most_score: Exact;
  readonly most_points: Exact;
  readonly weight: Exact;
  /** The minimum, where the most that can be scored stays below it. */
  readonly below?: string;
}

/** Every question of the lot: whether it is answered, how long, with what evidence, and how high it can score. */
export const foreseeQuestions = (
  { lot, offer }: OfferedLot,
  { caps }: FoundByRules,
): readonly QuestionForeseen[] =>
  questionsOf(lot).map((question) => {
    const answer = offer.answers.find(({ criterion }) => criterion === question.id);
    const own = caps.get(`${lot.id}/${question.id}`) ?? [];
    const { id: criterion, title, wordLimit: word_limit, evidence, weight } = question;
    const most_score = mostScore(question, own);
    const most_points = pointsFor(question, most_score);
    const below = belowMinimum(question, most_score, most_points);
    return {
      criterion,
      title,
      answered: answer !== undefined,
      words: wordsIn(answer?.answer ?? ''),
      ...(word_limit && { word_limit }),
      evidence_asked: evidence,
      evidence_named: answer?.evidence?.length ?? 0,
      caps: own,
      most_score,
      most_points,
      weight,
      ...(below !== undefined && { below }),
    };
  });

const topOf = ({ levels }: QuestionFacts): Exact => levels.at(-1)?.score ?? zero;

function mostScore(question: QuestionFacts, caps: readonly CapFound[]): Exact {
  const found = caps.filter(({ state }) => state === 'found').map(({ at_most }) => at_most);
  return found.reduce((low, cap) => (cap.lt(low) ? cap : low), topOf(question));
}

const pointsFor = (question: QuestionFacts, score: Exact): Exact => {
  const top = topOf(question);
  return top.equals(zero) ? zero : score.div(top).mul(question.weight);
};

function belowMinimum(question: QuestionFacts, score: Exact, points: Exact): string | undefined {
  const { threshold, title, weight } = question;
  if (!threshold) return undefined;
  const scores = { called: 'score', agreed: score, each: [score], top: topOf(question) };
  const { reached, says } = testThreshold(threshold, {
    title,
    weight,
    exact: points,
    rounded: points,
    scores,
  });
  return reached ? undefined : says;
}
