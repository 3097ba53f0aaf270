import { gather, type Gathered } from '../../cli/core/competition/gather.ts';
import type { CompetitionFacts } from '../../cli/core/competition/facts.ts';
import { libraryOf } from '../../cli/core/competition/library.ts';
import { link } from '../../cli/core/competition/link.ts';
import { readSource, type Source } from '../../cli/core/source/source.ts';

/** Reads a small file written in a test. */
export function sourceOf(file: string, text: string): Source {
  const { source, findings } = readSource(file, text);
  if (!source) throw new Error(findings.map(({ message }) => message).join('\n'));
  return source;
}

/** Gathers small files written in a test, by path. */
export const gathered = (files: Readonly<Record<string, string>>): Gathered =>
  gather(Object.entries(files).map(([file, text]) => sourceOf(file, text)));

const library = libraryOf([
  [
    sourceOf('scales/pack.yaml', 'format: pack/1\nversion: 2'),
    sourceOf(
      'scales/three.yaml',
      'format: scale/1\nlevels: [{ score: 0 }, { score: 1 }, { score: 2 }]',
    ),
  ],
  [
    sourceOf('criteria/pack.yaml', 'format: pack/1\nversion: 1'),
    sourceOf(
      'criteria/voice.yaml',
      'format: criterion/1\ntitle: Voice\nquestion: Who decides?\nlevels: [{ score: 0 }, { score: 4 }]\nword_limit: 300',
    ),
  ],
  [
    sourceOf('price/pack.yaml', 'format: pack/1\nversion: 1'),
    sourceOf('price/lowest.yaml', 'format: price/1\ntitle: Lowest'),
  ],
]);

/** Gathers and links small files written in a test, with a scale, a shared criterion and a price method at hand. */
export function linked(files: Readonly<Record<string, string>>): {
  readonly facts: CompetitionFacts;
  readonly codes: readonly string[];
} {
  const { competition, findings } = gathered(files);
  if (!competition) throw new Error('There is no tender.');
  const { facts, findings: more } = link(competition, library);
  return { facts, codes: [...findings, ...more].map(({ code }) => code) };
}
