import type { CompetitionFacts } from '../competition/facts.ts';
import { inWords } from '../competition/in-words.ts';
import { questionsOf } from '../competition/look-up.ts';
import type { PanelConflict } from '../spec/written.generated.ts';

/** What was decided about a member’s interest, as one sentence with the member’s name. */
export function managedInWords(
  name: string,
  conflict: PanelConflict,
  facts: CompetitionFacts,
): string {
  switch (conflict.managed_by) {
    case 'recused':
      return `${name} does not score that bid.`;
    case 'left-panel':
      return `${name} left the panel.`;
    case 'scores-other-questions':
      return `${name} does not score ${titles(conflict, facts)} of that bid.`;
    case 'leaves-meeting':
      return `${name} leaves the room when that bid is discussed.`;
    case 'second-reader':
      return `Somebody without an interest reads what ${name} writes about that bid.`;
    case 'interest-ended':
      return `${name} gave up the interest.`;
    case 'no-action':
      return 'Nothing needs to change.';
    default:
      return 'Nobody has decided yet.';
  }
}

function titles({ not_scoring = [] }: PanelConflict, { lots }: CompetitionFacts): string {
  const questions = lots.flatMap(questionsOf);
  return inWords(
    not_scoring.map((id) => `“${questions.find((one) => one.id === id)?.title ?? id}”`),
  );
}
