import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import {
  compileRequire,
  compileSentences,
  compileSetting,
  type CompiledRule,
} from './compile-rule.ts';
import type { Runnable } from '../expression/compile.ts';
import type { KeptTrees } from '../expression/kept-tree.ts';
import { quickSentence } from '../expression/quick-sentence.ts';
import { runTree } from '../expression/run-tree.ts';
import type { Sentence } from '../expression/template.ts';
import type { WrittenCheck } from '../spec/written.generated.ts';
import type { CheckFile } from './pack.ts';
import type { Rule } from './rule.ts';
import { findValues, reachOf } from './rule-figures.ts';
import type { RuleSurroundings } from './rule-work.ts';

/**
 * A rule that is known to be right: each part is compiled when it is first run, which for most rules of a large pack is
 * never, and not even then where a tree of it was kept. One that turns out to be wrong after all is a bug of the tool.
 */
export function ruleWhenUsed(
  file: CheckFile,
  around: RuleSurroundings,
  trees: KeptTrees = {},
): CompiledRule {
  const silent = { file, around, report: () => undefined };
  const work = { file, around, report: (finding: Diagnostic) => isWrong(file.id, finding) };
  const { written } = file;
  const values = findValues(silent);
  const setting = once(() => compileSetting(work, values));
  const sentences = once(() => compileSentences(work, setting().scope));
  const quick = (text: string, compiled: () => Runnable | undefined): Runnable => ({
    run: (given) => (trees[text] && runTree(trees[text], given)) ?? there(compiled()).run(given),
  });
  const said = (text: string, compiled: () => Sentence | undefined): Sentence => ({
    run: (given) => quickSentence(text, trees, given) ?? there(compiled()).run(given),
  });
  const { when } = written;
  const parts = {
    loops: listsOf(written).map(({ text, as }, index) => ({
      as,
      each: quick(text, () => setting().loops[index]?.each),
    })),
    ...(when !== undefined && { when: quick(when, () => setting().when) }),
    require: quick(
      written.require,
      once(() => compileRequire(work, setting().scope)),
    ),
    says: said(written.says, () => sentences().says),
    advice: said(written.advice, () => sentences().advice),
  };
  const known = { id: file.id, pack: around.pack.id, written, values, reach: reachOf(silent) };
  const scope = () => setting().scope;
  const rule = {
    ...known,
    ...parts,
    get scope() {
      return scope();
    },
  };
  return { rule, findings: [] };
}

/** The lists that a rule goes through, outermost first, with what it calls the items of each. */
function listsOf({ each = [], as = [] }: WrittenCheck): readonly WrittenList[] {
  const names = [as].flat();
  return [each].flat().map((text, index) => ({ text, as: names[index] ?? '' }));
}

interface WrittenList {
  readonly text: string;
  readonly as: string;
}

function there<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new Error('A part of a rule that was proven is missing.');
  return part;
}

function isWrong(id: string, { message }: Diagnostic): never {
  throw new Error(`${id}: ${message}`);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The rule with some changes; unlike a spread, it compiles nothing. */
export const withChanges = (rule: Rule, changes: Partial<Rule>): Rule =>
  Object.defineProperties(
    {},
    { ...Object.getOwnPropertyDescriptors(rule), ...Object.getOwnPropertyDescriptors(changes) },
  ) as Rule;
