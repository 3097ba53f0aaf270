import { agreementsOn, follows, type Agreement } from '../competition/agreements.ts';
import type { QuestionFacts } from '../competition/facts.ts';
import { inWords } from '../competition/in-words.ts';
import { showDate } from '../dates/show-date.ts';
import type { Exact } from '../exact/exact.ts';
import { showNumber } from '../exact/show-number.ts';
import type { ResultCombinedScore, ResultEarlierScore } from '../spec/written.generated.ts';
import { nameOfMember } from './assessors.ts';
import { outsideScale, type IndividualScore } from './individual-scores.ts';
import { placeFor } from './place-of-figure.ts';
import { forBid, showFor, type BidWork } from './scoring-work.ts';
import { known, unknown, type Known } from './unknown.ts';

/** The score that the panel agreed, in words and with where it was written. */
export interface Agreed {
  readonly score: Exact;
  readonly how: string;
  readonly written: readonly [object, string];
  readonly result: Partial<ResultCombinedScore>;
}

/** The score that the panel agreed last for a question of a bid, with those it agreed before, or why there is none. */
export function agreedScore(
  work: BidWork,
  question: QuestionFacts,
  individual: readonly IndividualScore[],
): Known<Agreed> {
  const meetings = forBid(work, work.moderations);
  const all = meetings.flatMap((meeting) => agreementsOn(meeting, question.id));
  const last = all.at(-1);
  if (!last) return notAgreed(work, question);
  const { entry, on } = last;
  const at = placeFor([entry, 'agreed']);
  const which = `The agreed score for “${question.title}” of ${work.bid.name}`;
  if (toldApart(meetings.length, all) || all.some((one, at) => !follows(one, all[at - 1])))
    return unknown(
      at,
      `${which} is written in two different ways.`,
      'Keep one of them, or say which replaces the other.',
    );
  const outside = outsideScale(entry.agreed, question);
  if (outside) return unknown(at, `${which} is ${outside}`, 'Put a score of the scale here.');
  const earlier = earlierIn(work, all);
  return known({
    score: entry.agreed,
    how: agreedInWords(all, individual),
    written: [entry, 'agreed'],
    result: {
      reason: entry.reason,
      agreed_by: namesIn(work, last),
      agreed_on: on,
      ...(earlier.length > 0 && { earlier }),
    },
  });
}

/** Two files about one meeting may only say the same: the order of their names settles nothing. */
const toldApart = (files: number, [first, ...more]: readonly Agreement[]): boolean =>
  files > 1 &&
  more.some(
    ({ entry }) => !first?.entry.agreed.equals(entry.agreed) || entry.reason !== first.entry.reason,
  );

const namesIn = (work: BidWork, { entry }: Agreement): readonly string[] =>
  entry.agreed_by.map((id) => nameOfMember(work, id));

/** What was agreed and changed later. An entry that only says the same again changes nothing. */
const earlierIn = (work: BidWork, all: readonly Agreement[]): readonly ResultEarlierScore[] =>
  all.flatMap((one, index) => {
    const because = all[index + 1]?.entry.replaces?.because;
    if (because === undefined) return [];
    return {
      score: showFor(work, one.entry.agreed),
      agreed_by: namesIn(work, one),
      agreed_on: one.on,
      reason: one.entry.reason,
      changed_because: because,
    };
  });

function agreedInWords(all: readonly Agreement[], individual: readonly IndividualScore[]): string {
  const scores = inWords(individual.map(({ score }) => showNumber(score)));
  const after = individual.length === 1 ? 'a score' : 'individual scores';
  const changed = all.flatMap(({ entry: { replaces, agreed }, on }) =>
    replaces
      ? `; on ${showDate(on)} it changed ${showNumber(replaces.agreed)} to ${showNumber(agreed)}`
      : [],
  );
  const first = all[0]?.entry.agreed;
  return `The panel agreed ${first ? showNumber(first) : ''}, after ${after} of ${scores}${changed.join('')}`;
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
