import type { BidFacts, CompetitionFacts, LotFacts, QuestionFacts } from '../competition/facts.ts';
import { lotBidOf, questionsOf } from '../competition/look-up.ts';
import { scoredBid } from '../competition/scored-bid.ts';
import { recordOf, scalar, type Shape } from '../expression/shape.ts';
import type {
  ModerationAgreed,
  SheetScore,
  WrittenModeration,
  WrittenSheet,
} from '../spec/written.generated.ts';

/**
 * One score as rules see it: the entry of a sheet or a moderation with the question it answers. `by` is `assessor` or
 * `panel`; `level` is what the scale says of that score; `answer` is what the bid wrote. What nobody wrote is absent.
 */
export interface ScoreForRules {
  readonly by: 'assessor' | 'panel';
  readonly lot: string;
  readonly bid: string;
  readonly criterion: string;
  readonly title: string;
  readonly question: string;
  readonly reason: string;
  readonly level?: string;
  readonly answer?: string;
}

/** The fields of such a score, for rules to be checked against. */
export const scoreShape: Shape = recordOf(
  'score',
  new Map(
    ['by', 'lot', 'bid', 'criterion', 'title', 'question', 'reason', 'level', 'answer'].map(
      (field) => [field, scalar.string],
    ),
  ),
);

/** Every score of every sheet and every moderation whose lot, bid and question are known. */
export function scoresForRules(facts: CompetitionFacts): readonly ScoreForRules[] {
  return [...facts.sheets, ...facts.moderations].flatMap((paper) => {
    const { lot, bid } = scoredBid(facts, paper);
    return lot && bid ? scoresIn(paper, lot, bid) : [];
  });
}

function scoresIn(
  paper: WrittenSheet | WrittenModeration,
  lot: LotFacts,
  bid: BidFacts,
): readonly ScoreForRules[] {
  const questions = new Map(questionsOf(lot).map((question) => [question.id, question]));
  const answers = new Map(lotBidOf(bid, lot)?.answers.map((one) => [one.criterion, one.answer]));
  const entries: readonly (SheetScore | ModerationAgreed)[] = paper.scores;
  return entries.flatMap((entry) => {
    const question = questions.get(entry.criterion);
    const answer = answers.get(entry.criterion);
    const where = { lot: lot.id, bid: bid.id, ...(answer !== undefined && { answer }) };
    return question ? [{ ...entry, ...asked(entry, question), ...where }] : [];
  });
}

/** Spreading the entry keeps its place, so that a finding points at the reason. */
function asked(entry: SheetScore | ModerationAgreed, { title, question, levels }: QuestionFacts) {
  const isAgreed = 'agreed' in entry;
  const score = isAgreed ? entry.agreed : entry.score;
  const level = levels.find((one) => one.score.equals(score))?.says;
  const by = isAgreed ? ('panel' as const) : ('assessor' as const);
  return { by, title, question, ...(level !== undefined && { level }) };
}
