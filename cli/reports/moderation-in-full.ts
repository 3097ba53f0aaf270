import type { Agreement } from '../core/competition/agreements.ts';
import type { CompetitionFacts } from '../core/competition/facts.ts';
import { inWords } from '../core/competition/in-words.ts';
import { memberById } from '../core/competition/look-up.ts';
import { showDate } from '../core/dates/show-date.ts';
import { showExact, showShort } from '../core/exact/show.ts';
import type { BidModeration, GivenBy, QuestionModeration } from '../core/panel/bid-moderation.ts';
import { giverOf } from '../core/panel/moderation-form.ts';
import { bidInWords } from './moderation.ts';
import { wrap } from './wrap.ts';

/** One bid question by question: each score with the words of its level and its reason, how far apart they are, what was agreed. */
export function moderationInFull(facts: CompetitionFacts, about: BidModeration): string {
  const parts = about.questions.map((one) => questionInFull(facts, one));
  return [`${wrap(bidInWords(facts, about))}\n`, ...parts].join('\n');
}

function questionInFull(facts: CompetitionFacts, one: QuestionModeration): string {
  const { question, given, agreements, voice } = one;
  const lines = [
    `${question.title} (${question.id})`,
    wrap(apartInWords(facts, one), '  '),
    ...(voice?.says === undefined ? [] : [wrap(voice.says, '  ')]),
    '',
    ...given.map((by) => givenInWords(one, by)),
    '',
    ...(agreements.length === 0 ? ['  Nothing is agreed yet.'] : []),
    ...agreements.flatMap((agreement, at) =>
      agreedInWords(facts, agreement, at < agreements.length - 1 ? 'earlier' : 'last'),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function apartInWords({ tender }: CompetitionFacts, one: QuestionModeration): string {
  const places = Number(tender.rounding.shown_places.n);
  const limit = tender.assessment.spread_to_discuss;
  const flag =
    one.discuss && limit
      ? ` ! Discuss: the tender asks for it from ${showExact(limit)} apart.`
      : '';
  return `Range ${showExact(one.spread)}, mean ${showShort(one.mean, places)}, median ${showShort(one.median, places)}.${flag}`;
}

function givenInWords(one: QuestionModeration, by: GivenBy): string {
  const { score, reason } = by.entry;
  const level = one.question.levels.find((candidate) => candidate.score.equals(score));
  const name = level?.label === undefined ? '' : `${level.label}: `;
  return [
    `  ${showExact(score)}  ${giverOf(one, by)}`,
    wrap(reason, INSIDE),
    ...(level ? [wrap(`The level says: ${name}${level.says}`, INSIDE)] : []),
  ].join('\n');
}

const INSIDE = ' '.repeat(5);

function agreedInWords(
  facts: CompetitionFacts,
  { entry, on }: Agreement,
  which: 'earlier' | 'last',
): readonly string[] {
  const names = inWords(entry.agreed_by.map((id) => memberById(facts, id)?.name ?? id));
  const { replaces } = entry;
  return [
    ...(replaces
      ? [wrap(`Changed from ${showExact(replaces.agreed)}, because: ${replaces.because}`, '  ')]
      : []),
    wrap(
      `${which === 'earlier' ? 'Agreed before' : 'Agreed'}: ${showExact(entry.agreed)} on ${showDate(on)}, by ${names}.`,
      '  ',
    ),
    wrap(entry.reason, INSIDE),
  ];
}
