import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import type { Exact } from '../exact/exact.ts';
import { showExact } from '../exact/show.ts';
import type { QuestionFacts } from './facts.ts';
import { finding } from './finding.ts';
import { inWords } from './in-words.ts';

/** A score and where it stands. */
export interface GivenScore {
  readonly score: Exact;
  readonly at: Place;
  readonly area: 'sheet' | 'moderation';
}

/** A finding when a score is none of those that the question’s levels allow. */
export function offScale(
  { title, levels }: QuestionFacts,
  { score, at, area }: GivenScore,
): readonly Diagnostic[] {
  if (levels.some((level) => level.score.equals(score))) return [];
  const scores = inWords(levels.map((level) => showExact(level.score)));
  return [
    finding(`${area}/off-scale`, at, {
      message: `The score ${showExact(score)} is not on the scale for “${title}”. The scale has ${scores}.`,
      advice: `Give one of these scores: ${scores}.`,
    }),
  ];
}
