import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { errorsFound } from './check-opened.ts';
import type { OpenCompetition } from './open-competition.ts';

/** The errors in a competition, and whether they leave no sound tender to score by or to make documents from. */
export interface Errors {
  readonly errors: readonly Diagnostic[];
  readonly stop: boolean;
}

/** Looks for errors before a competition is scored or its documents are made; `today` is for deadlines only. */
export function errorsIn(competition: OpenCompetition, today: string): Errors {
  const errors = errorsFound(competition, today);
  return { errors, stop: errors.some(({ code }) => STOPS.test(code)) };
}

/** Mistakes that leave no sound rule to score by. */
const STOPS = /^(source|spec|tender|rules|files)\//;
