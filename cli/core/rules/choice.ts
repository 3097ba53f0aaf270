import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { compile, type Compiled, type Outcome } from '../expression/compile.ts';
import type { KeptTrees } from '../expression/kept-tree.ts';
import { runTree } from '../expression/run-tree.ts';
import { formatOf } from '../source/format-of.ts';
import type { Source } from '../source/source.ts';
import type { WrittenChoice, WrittenTender } from '../spec/written.generated.ts';
import { placeInText } from './place-in-text.ts';
import type { RuleLanguage } from './rule-language.ts';
import { leafOf } from '../source/leaf-of.ts';

/** One question on which the sources disagree, with the file it stands in; `id` is the file’s name: `share-at-risk`. */
export interface ChoiceFile {
  readonly id: string;
  readonly source: Source;
  readonly written: WrittenChoice;
  /** What was kept of its condition, when it comes with the tool. */
  readonly trees: KeptTrees;
}

/** The questions among these files, in their order; `treesOf` tells what was kept of the expressions of a file. */
export const choicesIn = (
  sources: readonly Source[],
  treesOf: (source: Source) => KeptTrees = () => ({}),
): readonly ChoiceFile[] =>
  sources
    .filter(({ data }) => formatOf(data)?.name === 'choice')
    .map((source) => ({
      id: leafOf(source.file),
      source,
      written: source.data as WrittenChoice,
      trees: treesOf(source),
    }));

/**
 * Whether a question matters to a tender. Where that cannot be told, it does: nothing is passed over in silence. The
 * expression is only compiled when somebody asks.
 */
export function matters(
  { written, trees }: ChoiceFile,
  tender: WrittenTender,
  language: RuleLanguage,
): boolean {
  const tree = trees[written.matters_when ?? ''];
  const known = tree && runTree(tree, { tender });
  if (known) return isSo(known);
  const condition = conditionOf(written, language);
  if (!condition?.ok) return true;
  return isSo(condition.expression.run({ tender }));
}

const isSo = (outcome: Outcome): boolean =>
  outcome.ok ? outcome.value !== false : !outcome.absent;

/** The mistake in the question’s own condition, when there is one. */
export function mistakeIn(
  { id, written, source }: ChoiceFile,
  language: RuleLanguage,
): readonly Diagnostic[] {
  const condition = conditionOf(written, language);
  if (!condition || (condition.ok && condition.expression.type === 'bool')) return [];
  const text = written.matters_when ?? '';
  const whole = { message: 'This is not a yes or no.', offset: 0, length: text.length };
  const problem = condition.ok ? whole : condition.problem;
  return [
    {
      code: 'rules/bad-rule',
      severity: 'error',
      message: `Nobody can tell when the question ${id} matters. ${problem.message}`,
      at: placeInText(source, ['matters_when'], { text, problem }),
      advice: 'Correct `matters_when`. Until then, the question matters to every tender.',
      basis: 'format',
    },
  ];
}

function conditionOf(
  { matters_when: text }: WrittenChoice,
  language: RuleLanguage,
): Compiled | undefined {
  return text === undefined ? undefined : compile(text, language.scopeFor('tender'));
}
