import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { placeOf } from '../../core/source/place-of.ts';
import type { WrittenResult } from '../../core/spec/written.generated.ts';
import { isFile } from '../../io/files-exist.ts';
import { inputsOf } from '../open/inputs.ts';
import type { OpenCompetition } from '../open/open-competition.ts';
import { readSources } from '../open/read-sources.ts';

/** The result of a competition, when there is one and it is of the files as they are now. */
export interface ReadResult {
  readonly result?: WrittenResult;
  readonly findings: readonly Diagnostic[];
}

/** Reads a result and holds its digests against the files: a result of other files is not used. */
export function readResult(competition: OpenCompetition, path: string): ReadResult {
  if (!isFile(path)) return { findings: [] };
  const { sources, findings } = readSources([path]);
  const [source] = sources;
  if (!source) return { findings };
  const result = source.data as WrittenResult;
  const changed = changedSince(competition, result);
  if (changed.length === 0) return { result, findings: [] };
  return { findings: [stale(result, changed)] };
}

/** Files that are new, gone or different since the result was worked out. */
function changedSince(competition: OpenCompetition, { inputs }: WrittenResult): readonly string[] {
  const now = new Map(inputsOf(competition).map(({ file, sha256 }) => [file, sha256]));
  const then = new Map(inputs.map(({ file, sha256 }) => [file, sha256]));
  const files = [...new Set([...now.keys(), ...then.keys()])];
  return files.filter((file) => now.get(file) !== then.get(file)).sort();
}

const stale = (result: WrittenResult, changed: readonly string[]): Diagnostic => ({
  code: 'result/stale',
  severity: 'error',
  message: `This result was worked out before these files changed: ${changed.slice(0, 3).join(', ')}${changed.length > 3 ? ` and ${changed.length - 3} more` : ''}.`,
  at: placeOf(result, 'digest'),
  advice: 'Run `fairlot score` again, then `fairlot render`.',
});
