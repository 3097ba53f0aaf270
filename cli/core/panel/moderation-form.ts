import type { CompetitionFacts } from '../competition/facts.ts';
import { idOnPapers } from '../competition/letters.ts';
import { showExact, showShort } from '../exact/show.ts';
import type { BidModeration, GivenBy, QuestionModeration } from './bid-moderation.ts';
import { commentLines } from './comment-lines.ts';
import { levelInWords } from './level-words.ts';
import type { OnDesk } from './may-score.ts';
import { nameFor } from './name-for.ts';

/** When a panel met about a bid, and who led the meeting. */
export interface Meeting {
  readonly on: string;
  readonly chair: string;
}

/** Where the moderation of a bid in a lot stands, from the tender’s folder. */
export const moderationPath = ({ lot, bid }: OnDesk): string =>
  `moderation/${lot.id}/${idOnPapers(bid)}.yaml`;

/**
 * A moderation to fill in: the members’ scores and reasons stand in comments above each empty score. The first line is for
 * the path to the schema; until the last blank is filled a check says what is missing.
 */
export function moderationForm(
  facts: CompetitionFacts,
  about: BidModeration,
  meeting: Meeting,
): string {
  const { lot, bid, questions } = about;
  return [
    SCHEMA,
    ...commentLines(
      `What the panel agrees for ${nameFor(facts, bid)} in “${lot.title}”, question by question. The scores of each person stay in their own sheets.`,
    ),
    ...commentLines(
      'Write the agreed score, take out of `agreed_by` whoever did not agree, and say why. A score that is changed later is added at the end; nothing is overwritten.',
    ),
    headOf(facts, about, meeting),
    ...questions.flatMap((one) => blankFor(facts, one)),
    '',
  ].join('\n');
}

/** A moderation that does not exist yet, up to its list of scores; the first line is for the path to the schema. */
export const emptyModeration = (facts: CompetitionFacts, desk: OnDesk, meeting: Meeting): string =>
  `${SCHEMA}\n${headOf(facts, desk, meeting)}\n`;

const SCHEMA = '# yaml-language-server: $schema=1.schema.json';

const headOf = ({ tender }: CompetitionFacts, { lot, bid }: OnDesk, meeting: Meeting): string =>
  [
    'format: moderation/1',
    `tender: ${tender.id}@${tender.version}`,
    `lot: ${lot.id}`,
    `bid: ${idOnPapers(bid)}`,
    `held_on: ${meeting.on}`,
    `chair: ${meeting.chair}`,
    '',
    'scores:',
  ].join('\n');

function blankFor({ tender }: CompetitionFacts, one: QuestionModeration): readonly string[] {
  const { question, given, spread, mean, median, discuss } = one;
  const places = Number(tender.rounding.shown_places.n);
  const inside = (text: string): readonly string[] => commentLines(text, '  # ');
  const apart = `Range ${showExact(spread)}, mean ${showShort(mean, places)}, median ${showShort(median, places)}.`;
  return [
    '',
    ...inside(question.title),
    ...given.flatMap((by) =>
      inside(`${giverOf(one, by)} gave ${showExact(by.entry.score)}: ${by.entry.reason}`),
    ),
    ...inside(discuss ? `${apart} To discuss: the tender says so.` : apart),
    ...inside('The levels:'),
    ...question.levels.flatMap((level) => commentLines(levelInWords(level), '  #   ')),
    `  - criterion: ${question.id}`,
    '    agreed:',
    `    agreed_by: [${mayAgree(given).join(', ')}]`,
    '    reason:',
  ];
}

/** Whose score it is; in a group too small to be shown one by one, nobody’s name. */
export const giverOf = ({ voice }: QuestionModeration, { member }: GivenBy): string =>
  voice?.each === false ? 'One of a small group' : member.name;

/** The ids of those who scored a question and have a vote; of all who scored it where none has. */
export function mayAgree(given: readonly GivenBy[]): readonly string[] {
  const voting = given.filter(({ member }) => member.votes);
  return (voting.length > 0 ? voting : given).map(({ member }) => member.id);
}
