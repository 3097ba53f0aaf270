import { join } from 'node:path';
import type { Outcome } from '../../command.ts';
import type { CompetitionFacts } from '../../core/competition/facts.ts';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { lawOf } from '../../core/rules/law-of.ts';
import { score, type Scored } from '../../core/scoring/score.ts';
import { writeYaml } from '../../core/source/write-yaml.ts';
import { toolVersion } from '../../io/version.ts';
import { plain } from '../../reports/report.ts';
import { ranking } from '../../reports/ranking.ts';
import { errorsIn } from '../open/errors-in.ts';
import { digestOfInputs, inputsOf } from '../open/inputs.ts';
import type { OpenCompetition } from '../open/open-competition.ts';
import { regimes } from '../rules/regimes.ts';

/** Where to write, whether to replace what others wrote, and the day to take as today. */
export interface ScoreFolderOptions {
  readonly out: string | undefined;
  readonly force: boolean;
  readonly today: string;
}

/** The name of the file that holds a result. */
export const RESULT = 'result.yaml';

/** Scores a competition and plans to write its result. Nothing is scored while the tender contradicts itself. */
export function scoreFolder(competition: OpenCompetition, options: ScoreFolderOptions): Outcome {
  const { facts, texts, exit } = competition;
  const { errors, stop } = errorsIn(competition, options.today);
  if (!facts || stop) return { findings: errors, texts, exit, ...(facts && { next: MEND }) };
  const { result, findings, text } = workOut(competition, facts);
  return {
    says: ranking(result, plain),
    findings: distinct(errors, findings),
    texts,
    writes: {
      folder: outFolder(options.out, facts),
      files: new Map([[RESULT, text]]),
      force: options.force,
    },
    next: result.lots.some(({ unresolved }) => unresolved.length > 0) ? UNSETTLED : NEXT,
  };
}

/** The result of a competition as its files are now, what could not be worked out, and the text of its file. */
export function workOut(competition: OpenCompetition, facts: CompetitionFacts): WorkedOut {
  const scored = score(facts, scoreOptions(competition, facts));
  return { ...scored, text: `${HEAD}${writeYaml(scored.result)}` };
}

/** A result with the text of its file. */
export interface WorkedOut extends Scored {
  readonly text: string;
}

const NEXT =
  '`fairlot status` says what has to happen now; `fairlot explain score` tells any figure step by step.';
const UNSETTLED =
  '`fairlot status` says what to settle first; then score again with `fairlot score`.';
const MEND = 'mend these errors, then score again. Nothing was written.';

const HEAD =
  '# Written by fairlot. Do not edit: change the files it was made from, and score again.\n';

/** The folder results and documents go to: the one that was named, or `out/` with the tender's id. */
export const outFolder = (out: string | undefined, { tender }: CompetitionFacts): string =>
  out ?? join('out', tender.id);

/** What a result says of itself: its inputs and their digest, the law and the tool. */
function scoreOptions(competition: OpenCompetition, { tender }: CompetitionFacts) {
  const inputs = inputsOf(competition);
  return {
    inputs,
    digest: digestOfInputs(inputs),
    law: lawOf(tender, competition.packs, regimes()),
    madeWith: { name: 'fairlot', version: toolVersion() },
  };
}

/** A figure that cannot be worked out has a cause; where a check has named it at the same place, that is enough. */
function distinct(
  checked: readonly Diagnostic[],
  scored: readonly Diagnostic[],
): readonly Diagnostic[] {
  const key = ({ at }: Diagnostic): string => `${at.file}:${at.line}:${at.column}`;
  const known = new Set(checked.map(key));
  return [...checked, ...scored.filter((one) => !known.has(key(one)))];
}
