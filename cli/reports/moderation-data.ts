import type { CompetitionFacts } from '../core/competition/facts.ts';
import { idOnPapers } from '../core/competition/letters.ts';
import { showExact } from '../core/exact/show.ts';
import type { BidModeration, QuestionModeration } from '../core/panel/bid-moderation.ts';
import { nameFor } from '../core/panel/name-for.ts';

/** What a panel meets about, as data for other programs: exact numbers as text (`3`, `7/3`). */
export const moderationData = (facts: CompetitionFacts, all: readonly BidModeration[]): object => ({
  tender: `${facts.tender.id}@${facts.tender.version}`,
  bids: all.map((one) => ({
    lot: one.lot.id,
    bid: idOnPapers(one.bid),
    name: nameFor(facts, one.bid),
    waiting: one.waiting.map(({ id }) => id),
    questions: one.questions.map(questionData),
  })),
});

const questionData = ({ question, given, voice, ...one }: QuestionModeration): object => ({
  question: question.id,
  title: question.title,
  scores: given.map(({ member, entry }) => ({
    ...(voice?.each === false ? {} : { assessor: member.id }),
    score: showExact(entry.score),
    reason: entry.reason,
  })),
  range: showExact(one.spread),
  mean: showExact(one.mean),
  median: showExact(one.median),
  discuss: one.discuss,
  agreed: one.agreements.map(({ entry, on }) => ({
    score: showExact(entry.agreed),
    by: entry.agreed_by,
    on,
    reason: entry.reason,
    ...(entry.replaces && { changed_because: entry.replaces.because }),
  })),
});
