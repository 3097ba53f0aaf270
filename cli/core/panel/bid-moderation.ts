import { agreementsOn, type Agreement } from '../competition/agreements.ts';
import type { CompetitionFacts, QuestionFacts } from '../competition/facts.ts';
import { moderationsFor, questionsOf, sheetsFor } from '../competition/look-up.ts';
import type { Exact } from '../exact/exact.ts';
import { meanOf, medianOf, spreadOf } from '../scoring/averages.ts';
import type { PanelMember, SheetScore } from '../spec/written.generated.ts';
import { dutiesOf, isOpenDuty, type PanelDuty } from './duties.ts';
import type { OnDesk } from './may-score.ts';
import { voiceShown, type VoiceShown } from './user-voice.ts';

/** One bid in one lot, as a panel meets about it: who is still waited for, or else every score question by question. */
export interface BidModeration extends OnDesk {
  /** Those who owe a score; while anybody does, nobody’s score is here. */
  readonly waiting: readonly PanelMember[];
  readonly questions: readonly QuestionModeration[];
}

/** What the members gave for one question of a bid, how far apart they are, and what was agreed so far, oldest first. */
export interface QuestionModeration {
  readonly question: QuestionFacts;
  readonly given: readonly GivenBy[];
  readonly spread: Exact;
  readonly mean: Exact;
  readonly median: Exact;
  /** Whether the gap is one that the tender asks the panel to discuss. */
  readonly discuss: boolean;
  readonly agreements: readonly Agreement[];
  readonly voice?: VoiceShown;
}

/** A score with the member who gave it. */
export interface GivenBy {
  readonly member: PanelMember;
  readonly entry: SheetScore;
}

/** Every assessed bid, as the panel meets about it; by lot, then by the bid’s name on papers. */
export function moderationsIn(facts: CompetitionFacts): readonly BidModeration[] {
  const byDesk = new Map<string, PanelDuty[]>();
  for (const duty of dutiesOf(facts)) {
    const key = `${duty.lot.id}/${duty.bid.id}`;
    const duties = byDesk.get(key);
    if (duties) duties.push(duty);
    else byDesk.set(key, [duty]);
  }
  return [...byDesk.values()].map((duties) => moderationOf(facts, duties));
}

function moderationOf(facts: CompetitionFacts, duties: readonly PanelDuty[]): BidModeration {
  const [{ lot, bid } = NOBODY] = duties;
  const waiting = [...new Set(duties.filter(isOpenDuty).map(({ member }) => member))];
  if (waiting.length > 0) return { lot, bid, waiting, questions: [] };
  const questions = questionsOf(lot).flatMap((question) => {
    const given = givenFor(
      facts,
      duties.filter((duty) => duty.question.id === question.id),
    );
    return given.length > 0 ? [questionModeration(facts, { lot, bid }, { question, given })] : [];
  });
  return { lot, bid, waiting, questions };
}

/** A desk has duties, or it would not be one. */
const NOBODY = {} as PanelDuty;

const givenFor = (facts: CompetitionFacts, duties: readonly PanelDuty[]): readonly GivenBy[] =>
  duties
    .filter(({ state }) => state === 'done')
    .flatMap(({ lot, bid, member, question }) =>
      sheetsFor(facts, lot.id, bid.id)
        .filter(({ assessor }) => assessor === member.id)
        .flatMap(({ scores }) => scores.find(({ criterion }) => criterion === question.id) ?? [])
        .map((entry) => ({ member, entry })),
    );

function questionModeration(
  facts: CompetitionFacts,
  { lot, bid }: OnDesk,
  { question, given }: Pick<QuestionModeration, 'question' | 'given'>,
): QuestionModeration {
  const scores = given.map(({ entry }) => entry.score);
  const spread = spreadOf(scores);
  const limit = facts.tender.assessment.spread_to_discuss;
  const voice = voiceShown(facts, bid, question.id);
  return {
    question,
    given,
    spread,
    mean: meanOf(scores).score,
    median: medianOf(scores).score,
    discuss: limit !== undefined && spread.gte(limit),
    agreements: moderationsFor(facts, lot.id, bid.id).flatMap((one) =>
      agreementsOn(one, question.id),
    ),
    ...(voice && { voice }),
  };
}
