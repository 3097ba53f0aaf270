import type { TenderAssessment, TenderRounding } from '../spec/written.generated.ts';
import { roundingInWords } from './round-at.ts';

/** How assessors' scores became one, in a sentence. */
export function combineInWords({ combine }: TenderAssessment): string {
  if (combine === 'consensus')
    return 'Each assessor scored alone; then the panel agreed one score for each question.';
  return combine === 'mean'
    ? 'The score for each question is the exact average of the assessors’ scores.'
    : 'The score for each question is the middle one of the assessors’ scores.';
}

const stageNames = {
  score: 'The score that counts for each question is',
  share: 'Each score as a share of the top of its scale is',
  ratio: 'In the price formula, the ratio is',
  question: 'The points of each question are',
  criterion: 'The points of each criterion are',
  total: 'Each total is',
};

/** Where figures are rounded and which totals decide the order, in sentences. */
export function roundingRules({ stages, shown_places, ranks_on }: TenderRounding): string {
  const rounded = stages.map((stage) => `${stageNames[stage.stage]} ${roundingInWords(stage)}.`);
  const none = 'Nothing is rounded before it is shown.';
  const places = Number(shown_places.valueOf());
  const shown = `Figures are shown with ${places} decimal ${places === 1 ? 'place' : 'places'}.`;
  const order =
    ranks_on === 'exact' ? 'Exact totals decide the order.' : 'Totals as shown decide the order.';
  return [...(rounded.length > 0 ? rounded : [none]), shown, order].join(' ');
}
