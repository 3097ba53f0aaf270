import type { CompetitionFacts } from '../core/competition/facts.ts';
import { inWords } from '../core/competition/in-words.ts';
import { idOnPapers } from '../core/competition/letters.ts';
import { showShort, showExact } from '../core/exact/show.ts';
import type { BidModeration, GivenBy, QuestionModeration } from '../core/panel/bid-moderation.ts';
import { nameFor } from '../core/panel/name-for.ts';
import type { PanelMember } from '../core/spec/written.generated.ts';
import { table } from './table.ts';
import { wrap } from './wrap.ts';

/** The bids that a panel meets about, one table each: every score, how far apart they are, and what is agreed. 80 columns wide. */
export const moderationsReport = (facts: CompetitionFacts, all: readonly BidModeration[]): string =>
  all.map((one) => bidReport(facts, one)).join('\n');

/** A bid as it is called on screen: `Bid C (bid-c) in “Stabilisation”`. */
export function bidInWords(facts: CompetitionFacts, { lot, bid }: BidModeration): string {
  return `${nameFor(facts, bid)} (${idOnPapers(bid)}) in “${lot.title}”`;
}

function bidReport(facts: CompetitionFacts, about: BidModeration): string {
  const title = wrap(bidInWords(facts, about));
  const { waiting, questions } = about;
  if (waiting.length > 0)
    return `${title}\n${wrap(`Not shown before every sheet is signed. Waiting for ${inWords(waiting.map(({ name }) => name))}.`, '  ')}\n`;
  const members = (facts.panel?.members ?? []).filter(({ id }) =>
    questions.some(({ given }) => given.some(({ member }) => member.id === id)),
  );
  const order = inWords(members.map(({ name }) => name));
  return `${title}\n${wrap(`Scores by ${order}, in this order.`)}\n\n${scoresTable(facts, questions, members)}`;
}

const HEAD = ['Question', 'Scores', 'Range', 'Mean', 'Median', 'Agreed', 'Note'];

function scoresTable(
  { tender }: CompetitionFacts,
  questions: readonly QuestionModeration[],
  members: readonly PanelMember[],
): string {
  const places = Number(tender.rounding.shown_places.n);
  const rows = questions.map((one) => [
    scoresInOrder(one, members),
    showExact(one.spread),
    showShort(one.mean, places),
    showShort(one.median, places),
    agreedNow(one),
    noteOn(one),
  ]);
  const others = HEAD.slice(1).map((head, at) =>
    Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const room = Math.max(NARROW, WIDE - others.reduce((sum, wide) => sum + wide + GAP, 0));
  return table(
    HEAD,
    rows.map((row, at) => [short(questions[at]?.question.title ?? '', room), ...row]),
  );
}

const WIDE = 80;
const NARROW = 12;
const GAP = 2;

/** A dot stands for whoever was not asked. In a group too small to be shown one by one, nobody can be told by the order. */
function scoresInOrder({ given, voice }: QuestionModeration, members: readonly PanelMember[]) {
  const shown = (by: GivenBy | undefined): string => (by ? showExact(by.entry.score) : '·');
  if (voice?.each === false)
    return given
      .toSorted((one, other) => one.entry.score.compare(other.entry.score))
      .map(shown)
      .join(' ');
  return members.map(({ id }) => shown(given.find(({ member }) => member.id === id))).join(' ');
}

const agreedNow = ({ agreements }: QuestionModeration): string => {
  const last = agreements.at(-1);
  return last ? showExact(last.entry.agreed) : '–';
};

/** The mark is a word too, so that it is told without colour. */
function noteOn({ discuss, agreements }: QuestionModeration): string {
  const isChanged = agreements.length > 1;
  return [...(discuss ? ['! discuss'] : []), ...(isChanged ? ['changed'] : [])].join(', ');
}

const short = (title: string, room: number): string =>
  title.length > room ? `${title.slice(0, room - 1)}…` : title;
