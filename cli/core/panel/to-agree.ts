import type { CompetitionFacts, QuestionFacts } from '../competition/facts.ts';
import { inWords } from '../competition/in-words.ts';
import { questionsOf } from '../competition/look-up.ts';
import { showDate } from '../dates/show-date.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { exact } from '../exact/exact.ts';
import { showExact } from '../exact/show.ts';
import type { AgreedToWrite } from './agreed-text.ts';
import type { BidModeration } from './bid-moderation.ts';
import { lockOf } from './lock.ts';
import { mayAgree } from './moderation-form.ts';
import { nameFor } from './name-for.ts';

/** What somebody typed about a score that the panel agreed; what was left out is absent. */
export interface AgreeWords {
  readonly question: string | undefined;
  readonly agreed: string | undefined;
  readonly by: readonly string[];
  readonly why: string | undefined;
  readonly changedBecause: string | undefined;
  readonly on: string;
}

/** An agreed score to write, or why not: words that are missing (exit code 2) or a rule that is broken (1). */
export type MayAgree =
  | { readonly ok: true; readonly entry: AgreedToWrite }
  | { readonly ok: false; readonly exit: 1 | 2; readonly reasons: readonly string[] };

/** Why nothing can be agreed for a bid now, each reason a whole sentence; empty when the panel may agree. */
export function notYetAgreed(facts: CompetitionFacts, about: BidModeration): readonly string[] {
  const { lot, bid, waiting } = about;
  const { combine } = facts.tender.assessment;
  const lock = lockOf(facts, lot);
  return [
    ...(combine === 'consensus'
      ? []
      : [
          `The tender combines scores by ${combine.replace('-', ' ')}, so there is no score to agree: each person’s own score counts as it is.`,
        ]),
    ...(lock
      ? [
          `The scores of “${lot.title}” were locked on ${showDate(lock.on)}. Nothing changes after that.`,
        ]
      : []),
    ...(waiting.length > 0
      ? [
          `Nobody sees a score of ${nameFor(facts, bid)} before every sheet is signed. Still to come: ${inWords(waiting.map(({ name }) => name))}.`,
        ]
      : []),
  ];
}

/** Puts together what the panel agreed. Whether the score and the people fit is for the check of the finished file. */
export function toAgree(
  facts: CompetitionFacts,
  about: BidModeration,
  words: AgreeWords,
): MayAgree {
  const question = questionsOf(about.lot).find(({ id }) => id === words.question);
  const missing = question ? lacking(about, question, words) : unknownQuestion(about, words);
  if (missing.length > 0 || !question) return { ok: false, exit: 2, reasons: missing };
  const reasons = notYetAgreed(facts, about);
  if (reasons.length > 0) return { ok: false, exit: 1, reasons };
  const last = agreedBefore(about, question);
  return {
    ok: true,
    entry: {
      criterion: question.id,
      agreed: exact(words.agreed ?? ''),
      agreed_by: words.by,
      on: words.on,
      reason: (words.why ?? '').trim(),
      ...(last && {
        replaces: { agreed: last.entry.agreed, because: (words.changedBecause ?? '').trim() },
      }),
    },
  };
}

const agreedBefore = ({ questions }: BidModeration, { id }: QuestionFacts) =>
  questions.find(({ question }) => question.id === id)?.agreements.at(-1);

function unknownQuestion({ lot }: BidModeration, { question }: AgreeWords): readonly string[] {
  const known = questionsOf(lot).map(({ id }) => id);
  if (question === undefined)
    return [`Say which question, with \`--question\`: ${inWords(known)}.`];
  return [
    `“${lot.title}” has no question \`${question}\`.${didYouMean(question, known)} It has ${inWords(known)}.`,
  ];
}

function lacking(about: BidModeration, question: QuestionFacts, words: AgreeWords) {
  const { agreed, by, why, changedBecause } = words;
  const given = about.questions.find((one) => one.question.id === question.id)?.given ?? [];
  const last = agreedBefore(about, question);
  return [
    ...(agreed !== undefined && /^-?\d+(\.\d+)?$/.test(agreed)
      ? []
      : [`Say the score that was agreed, with \`--agreed\`: ${scoresOf(question)}.`]),
    ...(by.length > 0
      ? []
      : [
          `Say who agreed it, with \`--by\` and ids after commas${given.length > 0 ? `: ${mayAgree(given).join(',')}` : ''}.`,
        ]),
    ...(why?.trim() ? [] : ['Say why, with `--why`. The bidder will read it.']),
    ...(last && !changedBecause?.trim()
      ? [
          `“${question.title}” was agreed at ${showExact(last.entry.agreed)} on ${showDate(last.on)}. To change it, say what made the panel change its mind, with \`--changed-because\`.`,
        ]
      : []),
    ...(!last && changedBecause !== undefined
      ? ['Nothing was agreed for this question yet, so leave `--changed-because` out.']
      : []),
  ];
}

const scoresOf = ({ levels }: QuestionFacts): string =>
  inWords(levels.map(({ score }) => showExact(score)));
