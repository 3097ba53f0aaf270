import { formatOf } from '../core/source/format-of.ts';
import { readSource, type Source } from '../core/source/source.ts';
import { readText } from '../io/files.ts';
import { readSources, shownPath, type ReadFiles } from './read-sources.ts';

/**
 * Reads files that come with the tool. The examples of a rule prove and explain it, and are most of its text, so they are
 * left out here; a rule that does not look as it should is read in full, like any other file.
 */
export function readShipped(
  paths: readonly string[],
  wanted: (text: string) => boolean,
): Pick<ReadFiles, 'sources' | 'findings'> {
  const quick = new Map(paths.map((path) => [path, quickly(path, wanted)]));
  const rest = readSources(
    paths.filter((path) => quick.get(path) === undefined),
    wanted,
  );
  const read = [...quick.values()].flatMap((source) => source ?? []);
  return {
    sources: [...read, ...rest.sources].sort((one, other) => (one.file < other.file ? -1 : 1)),
    findings: rest.findings,
  };
}

function quickly(path: string, wanted: (text: string) => boolean): Source | undefined {
  const { text } = readText(path);
  if (text === undefined || !text.startsWith('format: check/1') || !wanted(text)) return undefined;
  const at = text.indexOf('\nexamples:\n');
  // Anything that follows the examples would be lost with them.
  if (at < 0 || /\n[a-z]/.test(text.slice(at + 1))) return undefined;
  const { source } = readSource(shownPath(path), text.slice(0, at + 1));
  return source && isWhole(source.data) ? { ...source, text } : undefined;
}

const TEXTS = ['title', 'about', 'require', 'severity', 'basis', 'says', 'advice'];

const isWhole = (data: object): boolean =>
  formatOf(data)?.name === 'check' &&
  'because' in data &&
  TEXTS.every((name) => typeof (data as Record<string, unknown>)[name] === 'string');
