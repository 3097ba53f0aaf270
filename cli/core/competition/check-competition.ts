import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CompetitionFacts } from './facts.ts';

/** TEMPORARY until H5 lands. */
export const checkCompetition = (_facts: CompetitionFacts): readonly Diagnostic[] => [];
