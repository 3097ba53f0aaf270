import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../source/place-of.ts';
import { dutiesIn, type Duty } from '../assignments.ts';
import type { Check } from '../check.ts';
import type { BidFacts, CompetitionFacts, LotFacts } from '../facts.ts';
import { finding } from '../finding.ts';
import { hasFile } from '../has-file.ts';
import { recusalFrom, undeclaredWith } from '../interests.ts';
import { bidsFor, memberById, sheetsFor } from '../look-up.ts';
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
    .filter(
      ({ member }) => mayScore(facts, member, bid) && !hasSheet(facts, [lot.id, bid.id, member]),
    )
    .map((duty) => missing({ facts, lot, bid, duty }));
}

/** A person with a conflict, declared or not, owes no sheet. */
function mayScore(facts: CompetitionFacts, id: string, bid: BidFacts): boolean {
  const member = memberById(facts, id);
  return !!member && !recusalFrom(member, bid) && undeclaredWith(member, bid).length === 0;
}

function hasSheet(facts: CompetitionFacts, path: readonly [string, string, string]): boolean {
  const [lot, bid, assessor] = path;
  return (
    sheetsFor(facts, lot, bid).some((sheet) => sheet.assessor === assessor) ||
    facts.drafts?.some((one) => [one.lot, one.bid, one.assessor].join('/') === path.join('/')) ||
    hasFile(facts, `sheets/${path.join('/')}.yaml`)
  );
}

interface Missing {
  readonly facts: CompetitionFacts;
  readonly lot: LotFacts;
  readonly bid: BidFacts;
  readonly duty: Duty;
}

function missing({ facts, lot, bid, duty }: Missing): Diagnostic {
  const { member, assignment, position } = duty;
  const name = memberById(facts, member)?.name ?? member;
  return finding('sheet/missing', placeOf(assignment, ['members', position]), {
    message: `${name} has no scoring sheet for the bid of ${bid.name} in “${lot.title}”.`,
    advice: `Add \`sheets/${lot.id}/${bid.id}/${member}.yaml\`, or change who is assigned.`,
  });
}
