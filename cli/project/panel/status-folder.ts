import { join } from 'node:path';
import type { Outcome } from '../../command.ts';
import { beside } from '../../core/competition/beside.ts';
import type { CompetitionFacts } from '../../core/competition/facts.ts';
import { nextStep } from '../../core/panel/next-step.ts';
import { statusOf } from '../../core/panel/status.ts';
import { asJson } from '../../reports/as-json.ts';
import { statusReport, summary } from '../../reports/status.ts';
import { placeOf } from '../../core/source/place-of.ts';
import type { OpenCompetition } from '../open/open-competition.ts';
import { readResult } from '../result/read-result.ts';
import { outFolder, RESULT } from '../result/score-folder.ts';

/** How to say it, and where a result may lie; where `score` writes when left out. */
export interface StatusOptions {
  readonly format: 'text' | 'json';
  readonly out?: string;
}

/** Tells where a competition stands, as text or as JSON. */
export function statusFolder(competition: OpenCompetition, options: StatusOptions): Outcome {
  const { texts, exit, findings } = competition;
  const { format, out } = options;
  if (!competition.facts) return { findings, texts, exit };
  const facts = withResult(competition, competition.facts, out);
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
function withResult(
  competition: OpenCompetition,
  facts: CompetitionFacts,
  out: string | undefined,
): CompetitionFacts {
  const { result } = readResult(competition, join(outFolder(out, facts), RESULT));
  if (!result) return facts;
  const files = new Set([...(facts.files ?? []), beside(placeOf(facts.tender).file, RESULT)]);
  return { ...facts, files };
}
