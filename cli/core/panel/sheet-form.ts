import { dutiesIn } from '../competition/assignments.ts';
import type { BidFacts, CompetitionFacts, LotFacts, QuestionFacts } from '../competition/facts.ts';
import { questionBarred } from '../competition/interests.ts';
import { idOnPapers } from '../competition/letters.ts';
import { lotBidOf, questionsOf } from '../competition/look-up.ts';
import type { BidAnswer, PanelMember } from '../spec/written.generated.ts';
import { withoutNames } from './without-names.ts';
import { wordingDigest } from '../competition/wording-digest.ts';

/** A blank scoring sheet: what one member is to score of one bid in one lot. It holds no price and nobody else’s score. */
export interface SheetForm {
  /** The tender with its version, `glasgow-recovery@1.0.0`. */
  readonly tender: string;
  readonly tenderTitle: string;
  readonly lot: LotFacts;
  /** The bid’s id on papers, which is its letter in a blind tender. */
  readonly bid: string;
  readonly bidName: string;
  readonly member: PanelMember;
  readonly wording: string;
  readonly questions: readonly FormQuestion[];
}

/** One question with its levels, and what the bid answers to it. */
export interface FormQuestion {
  readonly asked: QuestionFacts;
  readonly answer: string;
  /** What the bidder names in support. */
  readonly evidence: readonly string[];
}

/** One member and one bid of one lot. */
export interface Sitting {
  readonly member: PanelMember;
  readonly lot: LotFacts;
  readonly bid: BidFacts;
}

/** The questions that a member is to score of a bid, in the order of the tender. */
export function questionsFor(
  { panel }: CompetitionFacts,
  { member, lot, bid }: Sitting,
): readonly QuestionFacts[] {
  const duty = panel && dutiesIn(panel, lot.id).find((one) => one.member === member.id);
  return questionsOf(lot).filter(
    ({ id }) => duty?.questions.includes(id) && !questionBarred(member, bid, id),
  );
}

/** The blank sheet for one member and one bid. Whether the member may have it is for `mayScore` to say. */
export function sheetForm(facts: CompetitionFacts, sitting: Sitting): SheetForm {
  const { member, lot, bid } = sitting;
  const answers = lotBidOf(bid, lot)?.answers ?? [];
  return {
    tender: `${facts.tender.id}@${facts.tender.version}`,
    tenderTitle: facts.tender.title,
    lot,
    bid: idOnPapers(bid),
    bidName: bid.name,
    member,
    wording: wordingDigest(lot),
    questions: questionsFor(facts, sitting).map((asked) =>
      answered(asked, answers, (text) => withoutNames(facts, bid, text)),
    ),
  };
}

function answered(
  asked: QuestionFacts,
  answers: readonly BidAnswer[],
  show: (text: string) => string,
): FormQuestion {
  const given = answers.find(({ criterion }) => criterion === asked.id);
  return {
    asked,
    answer: show(given?.answer ?? ''),
    evidence: (given?.evidence ?? []).map((one) => show(one)),
  };
}

/** Where a sheet stands below the tender’s folder, without its ending: `sheets/lot-1/bidder-a/finance`. */
export const sheetPath = (
  lot: { readonly id: string },
  bid: string,
  member: { readonly id: string },
): string => `sheets/${lot.id}/${bid}/${member.id}`;
