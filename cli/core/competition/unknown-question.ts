import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import type { CompetitionFacts, LotFacts } from './facts.ts';
import { finding } from './finding.ts';
import { isWrittenIn, questionsOf } from './look-up.ts';

/** A question as a bid, a scoring sheet or a moderation names it. */
export interface NamedQuestion {
  readonly id: string;
  readonly at: Place;
  readonly area: 'bid' | 'sheet' | 'moderation';
}

/** A finding when a lot has no such question. Questions of the lot that could not be resolved are passed over. */
export function unknownQuestion(
  facts: CompetitionFacts,
  lot: LotFacts,
  { id, at, area }: NamedQuestion,
): readonly Diagnostic[] {
  const known = questionsOf(lot).map((question) => question.id);
  const isOther = lot.criteria.some((criterion) => criterion.id === id);
  if (known.includes(id) || (!isOther && isWrittenIn(facts, lot, id))) return [];
  return [
    finding(`${area}/unknown-question`, at, {
      message: `“${lot.title}” has no question \`${id}\`.${didYouMean(id, known)}`,
      advice: `Name one of its questions: ${known.join(', ')}.`,
    }),
  ];
}
