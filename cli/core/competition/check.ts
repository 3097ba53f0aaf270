import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CompetitionFacts } from './facts.ts';

/** One kind of mistake looked for in a whole competition, and a finding for each place that has it. */
export type Check = (facts: CompetitionFacts) => readonly Diagnostic[];
