import type { CompetitionFacts } from '../../competition/facts.ts';
import { memberById } from '../../competition/look-up.ts';
import { endingOf, type Ending, type Tried } from './ending.ts';
import { combinedBy, type Combining } from './other-combining.ts';
import { scoreLot, type ScoredLot } from './scored-lot.ts';

/** What the lot would be without each assessor, and how the scores of the others were combined for it. */
export interface WithoutAssessors {
  readonly declared: Combining;
  /** The declared way; the mean where the panel agreed its scores, since nobody knows what it would have agreed without one. */
  readonly combined: Combining;
  /** How the lot ends when the scores of everybody are combined in this way. */
  readonly withAll: Ending;
  readonly tried: readonly Tried[];
}

/** How the lot would end without the scores of each assessor, one at a time. */
export function withoutAssessors({ facts, lot }: ScoredLot): WithoutAssessors {
  const declared = facts.tender.assessment.combine;
  const combined = declared === 'consensus' ? 'mean' : declared;
  const base = combinedBy(facts, combined);
  const ids = facts.sheets.filter((sheet) => sheet.lot === lot.id).map(({ assessor }) => assessor);
  const tried = [...new Set(ids)].sort().map((id) => ({
    id,
    what: memberById(facts, id)?.name ?? id,
    ending: endingOf(scoreLot(without(base, id), lot).ranked),
  }));
  return { declared, combined, withAll: endingOf(scoreLot(base, lot).ranked), tried };
}

function without(facts: CompetitionFacts, id: string): CompetitionFacts {
  const { panel } = facts;
  const assignments = panel?.assignments.map((one) => ({
    ...one,
    members: one.members.filter((member) => member !== id),
  }));
  return {
    ...facts,
    ...(panel && { panel: { ...panel, assignments: assignments ?? [] } }),
    sheets: facts.sheets.filter(({ assessor }) => assessor !== id),
  };
}
