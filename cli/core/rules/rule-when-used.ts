import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import {
  compileRequire,
  compileSentences,
  compileSetting,
  type CompiledRule,
} from './compile-rule.ts';
import type { CheckFile } from './pack.ts';
import type { Rule } from './rule.ts';
import { findValues, reachOf } from './rule-figures.ts';
import type { RuleSurroundings } from './rule-work.ts';

/**
 * A rule that is known to be right: each part is compiled when it is first run, which for most rules of a large pack is
 * never. One that turns out to be wrong after all is a bug of the tool.
 */
export function ruleWhenUsed(file: CheckFile, around: RuleSurroundings): CompiledRule {
  const silent = { file, around, report: () => undefined };
  const work = { file, around, report: (finding: Diagnostic) => isWrong(file.id, finding) };
  const values = findValues(silent);
  const known = { id: file.id, pack: around.pack.id, written: file.written, values };
  const setting = once(() => compileSetting(work, values));
  const require = once(() => ({ require: compileRequire(work, setting().scope) }));
  const sentences = once(() => compileSentences(work, setting().scope));
  const parts = {
    ...later(SETTING, setting),
    ...later(['require'], require),
    ...later(SENTENCES, sentences),
  };
  const rule = Object.defineProperties({ ...known, reach: reachOf(silent) }, parts) as Rule;
  return { rule, findings: [] };
}

const SETTING = ['scope', 'loops', 'when'] as const;
const SENTENCES = ['says', 'advice'] as const;

function isWrong(id: string, { message }: Diagnostic): never {
  throw new Error(`${id}: ${message}`);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Fields that are only there once somebody asks for one of them. */
const later = <Name extends string>(
  names: readonly Name[],
  make: () => { readonly [Key in Name]?: unknown },
): PropertyDescriptorMap =>
  Object.fromEntries(names.map((name) => [name, { enumerable: true, get: () => make()[name] }]));

/** The rule with some changes; unlike a spread, it compiles nothing. */
export const withChanges = (rule: Rule, changes: Partial<Rule>): Rule =>
  Object.defineProperties(
    {},
    { ...Object.getOwnPropertyDescriptors(rule), ...Object.getOwnPropertyDescriptors(changes) },
  ) as Rule;
