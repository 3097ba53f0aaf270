import type { Outcome } from '../command.ts';
import { nextStep } from '../core/panel/next-step.ts';
import { statusOf } from '../core/panel/status.ts';
import { asJson } from '../reports/as-json.ts';
import { statusReport, summary } from '../reports/status.ts';
import type { OpenCompetition } from './open-competition.ts';

/** Tells where a competition stands, as text or as JSON. */
export function statusFolder(competition: OpenCompetition, format: 'text' | 'json'): Outcome {
  const { facts, texts, exit, findings } = competition;
  if (!facts) return { findings, texts, exit };
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
