import type { CompetitionFacts, QuestionFacts } from '../../competition/facts.ts';
import { memberById, questionsOf } from '../../competition/look-up.ts';
import type { Exact } from '../../exact/exact.ts';
import { fieldOf } from '../../scoring/entrant.ts';
import { rankField } from '../../scoring/rank-lot.ts';
import { quietWork } from '../quiet-work.ts';
import { endingOf, isWonBy, type Ending } from './ending.ts';
import type { ScoredLot } from './scored-lot.ts';

/** One single score that, written otherwise, would put somebody else first. */
export interface OtherScore {
  readonly bid: string;
  readonly question: string;
  readonly title: string;
  /** Whose score it is; absent for the score that the panel agreed. */
  readonly assessor?: string;
  readonly now: Exact;
  readonly other: Exact;
  /** How many levels of the scale lie between the two. */
  readonly levels: number;
  readonly ending: Ending;
}

/** The single scores that change the winner with the fewest levels, for these bids; none where no single score does. */
export function otherScores(
  base: ScoredLot,
  winner: string,
  bids: readonly string[],
): readonly OtherScore[] {
  const written = bids.flatMap((bid) =>
    questionsOf(base.lot).flatMap((one) => writtenScores(base, bid, one)),
  );
  const most = Math.max(0, ...written.map(({ question }) => question.levels.length - 1));
  for (let levels = 1; levels <= most; levels += 1) {
    const found = written.flatMap((one) => changed(base, winner, { ...one, levels }));
    if (found.length > 0) return found;
  }
  return [];
}

interface Written {
  readonly bid: string;
  readonly question: QuestionFacts;
  readonly assessor?: string;
  readonly now: Exact;
}

/** Every score that somebody wrote for a question of a bid, and that counts: agreed, or by each assessor. */
function writtenScores(
  { facts, lot }: ScoredLot,
  bid: string,
  question: QuestionFacts,
): readonly Written[] {
  const isFor = (paper: { readonly lot: string; readonly bid: string }): boolean =>
    paper.lot === lot.id && paper.bid === bid;
  if (facts.tender.assessment.combine === 'consensus')
    return facts.moderations
      .filter(isFor)
      .flatMap(({ scores }) =>
        scores
          .filter(({ criterion }) => criterion === question.id)
          .map(({ agreed }) => ({ bid, question, now: agreed })),
      );
  return facts.sheets
    .filter(isFor)
    .flatMap(({ assessor, scores }) =>
      scores
        .filter(({ criterion }) => criterion === question.id)
        .map(({ score }) => ({ bid, question, assessor, now: score })),
    );
}

/** The winner can only lose by a lower score, and the others only gain by a higher one. */
function changed(
  base: ScoredLot,
  winner: string,
  one: Written & { readonly levels: number },
): readonly OtherScore[] {
  const { bid, question, assessor, now, levels } = one;
  const at = question.levels.findIndex(({ score }) => score.equals(now));
  const other = question.levels[bid === winner ? at - levels : at + levels]?.score;
  if (at < 0 || !other || (bid === winner && at < levels)) return [];
  const facts = rewritten(base.facts, { ...one, lot: base.lot.id, other });
  const ending = endingOf(rankedWith(base, facts, bid));
  if (ending.kind === 'not-scored' || isWonBy(ending, winner)) return [];
  const whose =
    assessor === undefined ? {} : { assessor: memberById(facts, assessor)?.name ?? assessor };
  return [
    { bid, question: question.id, title: question.title, ...whose, now, other, levels, ending },
  ];
}

interface Rewriting extends Written {
  readonly lot: string;
  readonly other: Exact;
}

function rewritten(facts: CompetitionFacts, { lot, bid, question, assessor, other }: Rewriting) {
  const isFor = (paper: { readonly lot: string; readonly bid: string }): boolean =>
    paper.lot === lot && paper.bid === bid;
  const isOn = ({ criterion }: { readonly criterion: string }): boolean =>
    criterion === question.id;
  return {
    ...facts,
    moderations: facts.moderations.map((one) =>
      assessor === undefined && isFor(one)
        ? {
            ...one,
            scores: one.scores.map((entry) => (isOn(entry) ? { ...entry, agreed: other } : entry)),
          }
        : one,
    ),
    sheets: facts.sheets.map((one) =>
      assessor === one.assessor && isFor(one)
        ? {
            ...one,
            scores: one.scores.map((entry) => (isOn(entry) ? { ...entry, score: other } : entry)),
          }
        : one,
    ),
  };
}

/** Only the bid whose score is another is assessed again; the others earned what they earned. */
function rankedWith({ lot, work, field }: ScoredLot, facts: CompetitionFacts, bid: string) {
  const alone = { ...facts, bids: facts.bids.filter(({ id }) => id === bid) };
  const [own] = fieldOf(quietWork(alone, lot)).contenders;
  const contenders = field.contenders.map((one) => (own && one.work.bid.id === bid ? own : one));
  return rankField(work, { ...field, contenders });
}
