import { join } from 'node:path';
import type { Outcome } from '../command.ts';
import { beside } from '../core/competition/beside.ts';
import type { CompetitionFacts } from '../core/competition/facts.ts';
import { nextStep } from '../core/panel/next-step.ts';
import { statusOf } from '../core/panel/status.ts';
import { asJson } from '../reports/as-json.ts';
import { statusReport, summary } from '../reports/status.ts';
import { placeOf } from '../core/source/place-of.ts';
import type { OpenCompetition } from './open-competition.ts';
import { readResult } from './read-result.ts';
import { outFolder, RESULT } from './score-folder.ts';

/** Tells where a competition stands, as text or as JSON. */
export function statusFolder(competition: OpenCompetition, format: 'text' | 'json'): Outcome {
  const { texts, exit, findings } = competition;
  if (!competition.facts) return { findings, texts, exit };
  const facts = withResult(competition, competition.facts);
  const status = statusOf(facts);
  const next = (lot: (typeof status.lots)[number]) => nextStep(facts, status, lot);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (format === 'text') return { says: statusReport(status, next), findings: errors, texts, exit };
  const lots = status.lots.map((lot) => ({ ...lot, says: summary(lot), next: next(lot) }));
  return {
    says: asJson({ ...status, lots }),
    findings: errors,
    texts,
    exit,
  };
}

/** The result that `score` writes lies beside the competition; it counts once it is of the files as they are now. */
function withResult(competition: OpenCompetition, facts: CompetitionFacts): CompetitionFacts {
  const { result } = readResult(competition, join(outFolder(undefined, facts), RESULT));
  if (!result) return facts;
  const files = new Set([...(facts.files ?? []), beside(placeOf(facts.tender).file, RESULT)]);
  return { ...facts, files };
}
