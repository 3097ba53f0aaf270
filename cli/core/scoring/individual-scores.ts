import { dutiesIn } from '../competition/assignments.ts';
import type { QuestionFacts } from '../competition/facts.ts';
import { inWords } from '../competition/in-words.ts';
import type { Exact } from '../exact/exact.ts';
import { showNumber } from '../exact/show-number.ts';
import type { SheetScore, WrittenSheet } from '../spec/written.generated.ts';
import { voiceShown } from '../panel/user-voice.ts';
import { assessorsOf, nameOfMember } from './assessors.ts';
import { placeFor, type WrittenFigure } from './place-of-figure.ts';
import { forBid, type BidWork } from './scoring-work.ts';
import { allKnown, known, unknown, type Known } from './unknown.ts';

/** What one assessor gave for one question, with the reason. */
export interface IndividualScore {
  readonly assessor: string;
  readonly name: string;
  readonly score: Exact;
  readonly reason: string;
  readonly step: string;
}

/** The score of every assessor of a question, by assessor's id, or which scores are missing. */
export function individualScores(
  work: BidWork,
  question: QuestionFacts,
): Known<readonly IndividualScore[]> {
  const assessors = assessorsOf(work, question);
  if (assessors.length > 0)
    return allKnown(assessors.map((assessor) => scoreBy(assessor, work, question)));
  return unknown(
    placeFor(work.facts.panel ? [work.facts.panel, 'assignments'] : [work.bid.written, 'id']),
    `Nobody is assigned to score “${question.title}” of ${work.bid.name} in ${work.lot.title}.`,
    'Assign at least one panel member who has no conflict with this bidder.',
  );
}

function scoreBy(assessor: string, work: BidWork, question: QuestionFacts): Known<IndividualScore> {
  const found = forBid(work, work.sheets)
    .filter((sheet) => sheet.assessor === assessor)
    .flatMap((sheet) => entriesIn(sheet, question));
  const [first, ...more] = found;
  const name = nameOfMember(work, assessor);
  if (!first) return noScore(work, question, assessor);
  const at = placeFor([first.entry, 'score']);
  const whose = `${name}’s score for “${question.title}” of ${work.bid.name}`;
  if (more.some(({ entry }) => !saysTheSame(entry, first.entry)))
    return unknown(at, `There are two different versions of ${whose}.`, 'Keep one of them.');
  const outside = outsideScale(first.entry.score, question);
  if (outside) return unknown(at, `${whose} is ${outside}`, 'Put a score of the scale here.');
  return known(enter(work, question, { assessor, name, ...first }));
}

const saysTheSame = (one: SheetScore, other: SheetScore): boolean =>
  one.score.equals(other.score) && one.reason === other.reason;

interface Found {
  readonly entry: SheetScore;
}

const entriesIn = (sheet: WrittenSheet, { id }: QuestionFacts): readonly Found[] =>
  sheet.scores.filter(({ criterion }) => criterion === id).map((entry) => ({ entry }));

function enter(
  { ledger, address, facts, bid }: BidWork,
  question: QuestionFacts,
  { assessor, name, entry }: Found & { readonly assessor: string; readonly name: string },
): IndividualScore {
  const step = `${address}/${question.id}/score/${assessor}`;
  const written: WrittenFigure = [entry, 'score'];
  const isTraceable = voiceShown(facts, bid, question.id)?.each === false;
  const who = isTraceable ? 'one of a small group' : name;
  const title = `Score by ${who} for “${question.title}”`;
  const unit = 'score';
  ledger.enter({ id: step, title, how: entry.reason, value: entry.score, written, unit });
  return { assessor, name, score: entry.score, reason: entry.reason, step };
}

function noScore(work: BidWork, question: QuestionFacts, assessor: string) {
  const sheet = forBid(work, work.sheets).find((paper) => paper.assessor === assessor);
  const name = nameOfMember(work, assessor);
  const says = sheet
    ? `${name} gave ${work.bid.name} no score for “${question.title}” in ${work.lot.title}.`
    : `There is no scoring sheet by ${name} for ${work.bid.name} in ${work.lot.title}.`;
  const advice = sheet
    ? 'Ask the assessor to add the score and the reason. A missing score is never counted as 0.'
    : 'Add the sheet, or change who is assigned. A missing score is never counted as 0.';
  return unknown(placeFor(sheet ? [sheet, 'scores'] : placeOfDuty(work, assessor)), says, advice);
}

function placeOfDuty({ facts, lot, bid }: BidWork, assessor: string): WrittenFigure {
  const duty = facts.panel && dutiesIn(facts.panel, lot.id).find((one) => one.member === assessor);
  return duty ? [duty.assignment, 'members', duty.position] : [bid.written, 'id'];
}

/** Why a score cannot stand on the question's scale, or nothing when it is one of its levels. */
export function outsideScale(score: Exact, { levels }: QuestionFacts): string | undefined {
  if (levels.some((level) => level.score.equals(score))) return undefined;
  return `${showNumber(score)}, but the scale has ${inWords(levels.map((one) => showNumber(one.score)))}.`;
}
