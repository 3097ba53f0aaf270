import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../source/place-of.ts';
import { dutiesIn, type Duty } from '../assignments.ts';
import type { Check } from '../check.ts';
import type { BidFacts, CompetitionFacts, LotFacts } from '../facts.ts';
import { finding } from '../finding.ts';
import { hasFile } from '../has-file.ts';
import { questionBarred, undeclaredWith } from '../interests.ts';
import { idOnPapers } from '../letters.ts';
import { bidsFor, draftsFor, memberById, sheetsFor } from '../look-up.ts';
import { standingOf } from '../standing.ts';

/** Once scoring of a lot has begun, every member assigned to it has a sheet for every bid that is assessed. */
export const checkMissingSheets: Check = (facts) =>
  facts.lots
    .filter((lot) => facts.sheets.some((sheet) => sheet.lot === lot.id))
    .flatMap((lot) =>
      bidsFor(facts, lot)
        .filter((bid) => standingOf(facts, lot, bid).kind === 'live')
        .flatMap((bid) => missingFor(facts, lot, bid)),
    );

function missingFor(facts: CompetitionFacts, lot: LotFacts, bid: BidFacts): readonly Diagnostic[] {
  const duties = facts.panel ? dutiesIn(facts.panel, lot.id) : [];
  return duties
    .filter((duty) => owesSheet(facts, duty, bid) && !hasSheet(facts, lot, { bid, duty }))
    .map((duty) => missing({ facts, lot, bid, duty }));
}

/** A person with a conflict over everything asked, declared or not, owes no sheet. */
function owesSheet(facts: CompetitionFacts, { member: id, questions }: Duty, bid: BidFacts) {
  const member = memberById(facts, id);
  if (!member || undeclaredWith(member, bid).length > 0) return false;
  return questions.some((question) => !questionBarred(member, bid, question));
}

interface Owed {
  readonly bid: BidFacts;
  readonly duty: Duty;
}

const hasSheet = (facts: CompetitionFacts, lot: LotFacts, { bid, duty }: Owed): boolean =>
  [...sheetsFor(facts, lot.id, bid.id), ...draftsFor(facts, lot.id, bid.id)].some(
    (sheet) => sheet.assessor === duty.member,
  ) || hasFile(facts, pathOf(lot, { bid, duty }));

const pathOf = ({ id }: LotFacts, { bid, duty }: Owed): string =>
  `sheets/${id}/${idOnPapers(bid)}/${duty.member}.yaml`;

interface Missing extends Owed {
  readonly facts: CompetitionFacts;
  readonly lot: LotFacts;
}

function missing({ facts, lot, bid, duty }: Missing): Diagnostic {
  const { member, assignment, position } = duty;
  const name = memberById(facts, member)?.name ?? member;
  return finding('sheet/missing', placeOf(assignment, ['members', position]), {
    message: `${name} has no scoring sheet for the bid of ${bid.name} in “${lot.title}”.`,
    advice: `Add \`${pathOf(lot, { bid, duty })}\`, or change who is assigned.`,
  });
}
