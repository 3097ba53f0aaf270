import type { CompetitionFacts } from '../../competition/facts.ts';
import type { TenderAssessment } from '../../spec/written.generated.ts';
import { endingOf, type Tried } from './ending.ts';
import { scoreLot, type ScoredLot } from './scored-lot.ts';

/** A way to make one score of several. */
export type Combining = TenderAssessment['combine'];

/** The same competition with the scores of assessors combined in this way. */
export function combinedBy(facts: CompetitionFacts, combine: Combining): CompetitionFacts {
  const { tender } = facts;
  return { ...facts, tender: { ...tender, assessment: { ...tender.assessment, combine } } };
}

/** How the lot would end had the scores of assessors been combined in another way than the tender says. */
export function otherCombining({ facts, lot }: ScoredLot): readonly Tried[] {
  const declared = facts.tender.assessment.combine;
  return WAYS.filter(([way]) => way !== declared).map(([way, what]) => ({
    id: way,
    what,
    ending: endingOf(scoreLot(combinedBy(facts, way), lot).ranked),
  }));
}

const WAYS: readonly (readonly [Combining, string])[] = [
  ['consensus', 'The score that the panel agreed'],
  ['mean', 'The mean of the individual scores'],
  ['median', 'The middle one of the individual scores'],
];
