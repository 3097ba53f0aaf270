import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { showExact } from '../../exact/show.ts';
import { formatOf } from '../../source/format-of.ts';
import { leafOf } from '../../source/leaf-of.ts';
import type { Source } from '../../source/source.ts';
import type {
  WrittenConsideration,
  WrittenPack,
  WrittenQuestion,
  WrittenRoute,
} from '../../spec/written.generated.ts';
import { compileConsideration } from './compile-consideration.ts';
import { compileQuestion } from './compile-question.ts';
import { compileRoute } from './compile-route.ts';
import type { Guide } from '../guide.ts';
import { guideScopes } from './guide-scope.ts';
import type { GuidePart, GuideSurroundings } from './guide-part.ts';
import { samePlaces } from './same-places.ts';

/** A guide, without its faulty parts, and every mistake in its files. */
export interface CompiledGuide {
  readonly guide: Guide;
  readonly findings: readonly Diagnostic[];
}

/** Checks the files of one guide against each other and against the formats, and makes it ready to use. */
export function compileGuide(
  files: readonly Source[],
  around: GuideSurroundings,
): CompiledGuide | undefined {
  const pack = files.find(({ data }) => formatOf(data)?.name === 'pack');
  if (!pack) return undefined;
  const findings: Diagnostic[] = [];
  const report = (finding: Diagnostic) => void findings.push(finding);
  const asked = partsOf<WrittenQuestion>(files, 'question');
  const weighed = partsOf<WrittenConsideration>(files, 'consideration');
  const ways = partsOf<WrittenRoute>(files, 'route');
  const work = { scopes: guideScopes(around.language, asked), report };
  for (const parts of [asked, weighed, ways]) samePlaces(parts).forEach(report);
  const names = weighed.map(({ name }) => name);
  const written = pack.data as WrittenPack;
  const guide: Guide = {
    id: pack.file.split(/[\\/]/).at(-2) ?? 'guide',
    version: showExact(written.version),
    title: written.title,
    notChecked: written.not_checked ?? [],
    questions: asked.flatMap((part) => compileQuestion(part, work) ?? []),
    considerations: weighed.flatMap((part) => compileConsideration(part, work, around) ?? []),
    routes: ways.flatMap((part) => compileRoute(part, work, names) ?? []),
  };
  return { guide, findings };
}

/** The files of one format in the order of their places. */
function partsOf<
  Written extends { readonly place: Guide['questions'][number]['written']['place'] },
>(files: readonly Source[], format: string): readonly GuidePart<Written>[] {
  return files
    .filter(({ data }) => formatOf(data)?.name === format)
    .map((source) => ({
      name: leafOf(source.file),
      source,
      written: source.data as unknown as Written,
    }))
    .toSorted((one, other) => one.written.place.compare(other.written.place));
}
