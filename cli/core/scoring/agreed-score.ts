import type { QuestionFacts } from '../competition/facts.ts';
import type { Exact } from '../exact/exact.ts';
import { showNumber } from '../exact/show-number.ts';
import type { ResultCombinedScore } from '../spec/written.generated.ts';
import { nameOfMember } from './assessors.ts';
import { outsideScale, type IndividualScore } from './individual-scores.ts';
import { placeFor } from './place-of-figure.ts';
import { forBid, type BidWork } from './scoring-work.ts';
import { inWords } from '../competition/in-words.ts';
import { known, unknown, type Known } from './unknown.ts';

/** The score that the panel agreed, in words and with where it was written. */
export interface Agreed {
  readonly score: Exact;
  readonly how: string;
  readonly written: readonly [object, string];
  readonly result: Partial<ResultCombinedScore>;
}

/** The score that the panel agreed for a question of a bid, or why there is none. */
export function agreedScore(
  work: BidWork,
  question: QuestionFacts,
  individual: readonly IndividualScore[],
): Known<Agreed> {
  const found = forBid(work, work.moderations).flatMap((meeting) =>
    meeting.scores.flatMap((entry) =>
      entry.criterion === question.id ? [{ entry, held: meeting.held_on }] : [],
    ),
  );
  const [first, ...more] = found;
  if (!first) return notAgreed(work, question);
  const { entry, held } = first;
  const at = placeFor([entry, 'agreed']);
  const which = `The agreed score for “${question.title}” of ${work.bid.name}`;
  if (more.some((other) => !other.entry.agreed.equals(entry.agreed)))
    return unknown(at, `${which} is written in two different ways.`, 'Keep one of them.');
  const outside = outsideScale(entry.agreed, question);
  if (outside) return unknown(at, `${which} is ${outside}`, 'Put a score of the scale here.');
  const names = entry.agreed_by.map((id) => nameOfMember(work, id));
  return known({
    score: entry.agreed,
    how: agreedInWords(entry.agreed, individual),
    written: [entry, 'agreed'],
    result: { reason: entry.reason, agreed_by: names, agreed_on: held },
  });
}

function agreedInWords(agreed: Exact, individual: readonly IndividualScore[]): string {
  const scores = inWords(individual.map(({ score }) => showNumber(score)));
  const after = individual.length === 1 ? 'a score' : 'individual scores';
  return `The panel agreed ${showNumber(agreed)}, after ${after} of ${scores}`;
}

function notAgreed(work: BidWork, question: QuestionFacts) {
  const [meeting] = forBid(work, work.moderations);
  return unknown(
    placeFor(meeting ? [meeting, 'scores'] : [work.bid.written, 'id']),
    `The panel has agreed no score for “${question.title}” of ${work.bid.name} in ${work.lot.title}.`,
    meeting
      ? 'Add the agreed score and the reason to this moderation.'
      : `Add a moderation file for lot ${work.lot.id} and bid ${work.bid.id}.`,
  );
}
