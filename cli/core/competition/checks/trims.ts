import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { showExact } from '../../exact/show.ts';
import { placeOf } from '../../source/place-of.ts';
import type { TenderTrim } from '../../spec/written.generated.ts';
import { dutiesIn } from '../assignments.ts';
import type { Check } from '../check.ts';
import type { CompetitionFacts, LotFacts, QuestionFacts } from '../facts.ts';
import { finding } from '../finding.ts';
import { questionBarred } from '../interests.ts';
import { bidsFor, memberById, questionsOf } from '../look-up.ts';

/** A trimmed mean says what it leaves out, leaves something in, and is not said of another way to combine scores. */
export const checkTrim: Check = ({ tender: { assessment } }) => {
  const { combine, trim } = assessment;
  if (combine === 'trimmed-mean' && !trim) return [untold(assessment)];
  if (!trim) return [];
  if (combine !== 'trimmed-mean')
    return [
      finding('tender/trim-unused', placeOf(assessment, 'trim', 'key'), {
        message: `The scores are combined by ${combine}, which leaves none out, so \`trim\` does nothing.`,
        advice: 'Delete `trim:`, or write `combine: trimmed-mean`.',
      }),
    ];
  return trim.least.gt(trim.each_end.mul(2n)) ? [] : [nothingLeft(trim)];
};

const untold = (assessment: object): Diagnostic =>
  finding('tender/trim-missing', placeOf(assessment, 'combine'), {
    message: 'The tender does not say how many scores its trimmed mean leaves out.',
    advice: 'Add `trim: { each_end: 1, least: 5 }` with your own figures.',
  });

const nothingLeft = (trim: TenderTrim): Diagnostic =>
  finding('tender/trim-leaves-none', placeOf(trim, 'least'), {
    message: `Of ${showExact(trim.least)} scores, leaving out ${showExact(trim.each_end)} at each end leaves none.`,
    advice: 'Ask for more assessors under `least`, or leave out fewer scores.',
  });

/** Every question has enough assessors to leave the ends out, also for the bids that a member stepped aside from. */
export const checkEnoughToTrim: Check = (facts) => {
  const { combine, trim } = facts.tender.assessment;
  if (combine !== 'trimmed-mean' || !trim) return [];
  return facts.lots.flatMap((lot) =>
    questionsOf(lot).flatMap((question) => tooFew(facts, trim, { lot, question })),
  );
};

interface Asked {
  readonly lot: LotFacts;
  readonly question: QuestionFacts;
}

function tooFew(
  facts: CompetitionFacts,
  trim: TenderTrim,
  { lot, question }: Asked,
): readonly Diagnostic[] {
  const { panel } = facts;
  if (!panel) return [];
  const members = dutiesIn(panel, lot.id)
    .filter(({ questions }) => questions.includes(question.id))
    .flatMap(({ member }) => memberById(facts, member) ?? []);
  const short = bidsFor(facts, lot)
    .map((bid) => ({
      bid,
      count: members.filter((one) => !questionBarred(one, bid, question.id)).length,
    }))
    .find(({ count }) => trim.least.gt(count));
  const count = short?.count ?? members.length;
  if (members.length === 0 || trim.least.lte(count)) return [];
  const whose = count < members.length && short ? ` of ${short.bid.name}` : '';
  return [
    finding('panel/too-few-to-trim', placeOf(panel, 'assignments', 'key'), {
      message: `${count === 1 ? '1 member scores' : `${count} members score`} “${question.title}”${whose} in “${lot.title}”. The tender leaves out the ends of at least ${showExact(trim.least)} scores.`,
      advice: 'Assign more members to the question. With fewer there will be no score for it.',
    }),
  ];
}
