import type { CompetitionFacts } from '../competition/facts.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type {
  ResultInput,
  ResultLaw,
  ResultMadeWith,
  WrittenResult,
} from '../spec/written.generated.ts';
import { veiled } from '../panel/veil.ts';
import { scoreEveryLot } from './every-lot.ts';
import type { Outcome } from './outcome.ts';
import { combineInWords, roundingRules } from './rules-in-words.ts';
import { createWork } from './scoring-work.ts';
import { undefinedScore } from './unknown.ts';

/** What the result says of itself, which the scoring cannot know: the files it was worked out from, the law and the tool. */
export interface ScoreOptions {
  readonly inputs: readonly ResultInput[];
  readonly law: ResultLaw;
  readonly madeWith: ResultMadeWith;
  /** One digest over all inputs. */
  readonly digest: string;
}

/** The result, and a finding for each figure that could not be worked out. */
export interface Scored {
  readonly result: WrittenResult;
  readonly findings: readonly Diagnostic[];
}

/**
 * Scores a whole competition, lot by lot. A lot with a figure that cannot be worked out is left undecided; the others
 * are scored all the same. Nothing missing is counted as 0, and no order comes from names or the order of files. While a
 * blind tender hides names, the result knows bids by their letters only.
 */
export function score(known: CompetitionFacts, options: ScoreOptions): Scored {
  const facts = veiled(known);
  const { tender } = facts;
  const { lots, allocation, steps, outcomes } = scoreEveryLot({
    ...createWork(facts),
    isHeldToRecord: true,
  });
  const result: WrittenResult = {
    format: 'result/1',
    tender: { id: tender.id, version: tender.version, title: tender.title },
    made_with: options.madeWith,
    digest: options.digest,
    law: options.law,
    combine: combineInWords(tender.assessment),
    rounding: roundingRules(tender.rounding),
    lots,
    ...(allocation && { allocation }),
    steps,
    inputs: options.inputs,
  };
  return { result, findings: outcomes.flatMap(findingsOf) };
}

/** Where people decided not to award, an unknown figure no longer stands in anyone's way. */
function findingsOf(outcome: Outcome): readonly Diagnostic[] {
  if (outcome.kind === 'award') return [];
  const severity = outcome.kind === 'no-award' ? 'warning' : 'error';
  return distinct(outcome.unknown.map((missing) => undefinedScore(missing, severity)));
}

const distinct = (findings: readonly Diagnostic[]): readonly Diagnostic[] => [
  ...new Map(
    findings.map((finding) => [`${finding.message} ${JSON.stringify(finding.at)}`, finding]),
  ).values(),
];
