import { join } from 'node:path';
import type { Outcome } from '../../command.ts';
import type { CompetitionFacts } from '../../core/competition/facts.ts';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { readSource } from '../../core/source/source.ts';
import type { WrittenResult } from '../../core/spec/written.generated.ts';
import { verifyResult } from '../../core/verify/verify-result.ts';
import { isFile } from '../../io/files-exist.ts';
import { toolVersion } from '../../io/version.ts';
import { answerOf, doubtsInWords, firstOfEach, type Checked } from '../../reports/verified.ts';
import { errorsIn } from '../open/errors-in.ts';
import { digestOfInputs, inputsOf } from '../open/inputs.ts';
import type { OpenCompetition } from '../open/open-competition.ts';
import { readSources } from '../open/read-sources.ts';
import { outFolder, RESULT, workOut } from './score-folder.ts';

/** The result to hold against the files, the digest a letter prints, and the day to take as today. */
export interface VerifyOptions {
  readonly result: string | undefined;
  readonly digest: string | undefined;
  readonly today: string;
}

/**
 * Works a result out anew from its files and says whether every figure and digest agrees, or where they part. With a
 * digest from a letter and no result file, the digest alone is held against the files.
 */
export function verifyFolder(competition: OpenCompetition, options: VerifyOptions): Outcome {
  const { facts, texts, exit } = competition;
  const { errors, stop } = errorsIn(competition, options.today);
  if (!facts || stop) return { findings: errors, texts, exit };
  const path = options.result ?? nearestResult(competition.folder, facts);
  if (path === undefined && options.digest === undefined) return { says: NOTHING, exit: 2 };
  const letter = options.digest?.trim().toLowerCase();
  const doubts = errors.filter(({ code }) => RECORD.test(code));
  if (path === undefined) {
    const inputs = inputsOf(competition);
    const alone = answer({ digest: digestOfInputs(inputs), letter, files: inputs.length }, []);
    return withDoubts({ ...alone, texts }, doubts);
  }
  const stored = readSources([path]);
  const [source] = stored.sources;
  if (!source) return { findings: stored.findings, texts: stored.texts, exit: stored.exit };
  const result = source.data as WrittenResult;
  const { text } = workOut(competition, facts);
  const anew = readSource(path, text).source?.data as WrittenResult;
  const now = { digest: anew.digest, files: anew.inputs.length };
  const checked = { ...now, letter, path, result, version: toolVersion() };
  const held = answer(checked, verifyResult(result, anew));
  return withDoubts({ ...held, texts: new Map([...texts, ...stored.texts]) }, doubts);
}

/** Errors in what people scored and decided: figures that agree with such files prove nothing. */
const RECORD = /^(decision|sheet|moderation|panel)\//;

function withDoubts(outcome: Outcome, doubts: readonly Diagnostic[]): Outcome {
  if (doubts.length === 0) return outcome;
  return {
    ...outcome,
    says: `${outcome.says ?? ''}${doubtsInWords(doubts.length)}`,
    findings: [...firstOfEach(doubts), ...(outcome.findings ?? [])],
    exit: 1,
  };
}

function answer(checked: Checked, findings: readonly Diagnostic[]): Outcome {
  const { says, agrees } = answerOf(checked, findings);
  const shown = firstOfEach(findings);
  const more = findings.length - shown.length;
  const rest =
    more > 0 ? `Shown above are the first of each kind; ${more} more are like them.\n` : '';
  return { says: says + rest, findings: shown, exit: agrees ? 0 : 1 };
}

/** Where `fairlot score` writes when nobody says otherwise, or a result beside the tender. */
const nearestResult = (folder: string, facts: CompetitionFacts): string | undefined =>
  [join(outFolder(undefined, facts), RESULT), join(folder, RESULT), join('out', RESULT)].find(
    isFile,
  );

const NOTHING =
  'There is no result to verify here.\nWhat to do: make one with `fairlot score`, name one with\n`--result result.yaml`, or give the code of a letter with `--digest`.\n';
