import type { Source } from '../../core/source/source.ts';
import { stillSays } from '../../io/still-says.ts';
import { keptOf, sourceOf } from './kept-rules.ts';
import { readSources, shownPath, type ReadFiles } from '../open/read-sources.ts';

/**
 * Reads files that come with the tool, in their order. A file that still says what it said when the tool was built was
 * read then, without the examples of a rule, which only prove and explain it. Any other is read in full, like every file.
 */
export function readShipped(
  paths: readonly string[],
  wanted: (text: string) => boolean = () => true,
): Pick<ReadFiles, 'sources' | 'findings'> {
  const sources: Source[] = [];
  const anew: string[] = [];
  for (const path of paths) {
    const kept = keptOf(path);
    if (!kept || !stillSays(path, kept.text)) anew.push(path);
    else if (wanted(kept.text)) sources.push(sourceOf(kept, shownPath(path)));
  }
  const rest = readSources(anew, wanted);
  return { sources: inOrder([...sources, ...rest.sources]), findings: rest.findings };
}

const inOrder = (sources: readonly Source[]): readonly Source[] =>
  sources.toSorted((one, other) => (one.file < other.file ? -1 : 1));
