import { compileRule, type CompiledRule } from './compile-rule.ts';
import type { CheckFile } from './pack.ts';
import type { Rule } from './rule.ts';
import { findValues, reachOf } from './rule-figures.ts';
import type { RuleSurroundings, RuleWork } from './rule-work.ts';

/**
 * A rule that is known to be right: its expressions are compiled when one of them is first run, which for most rules of
 * a large pack is never. One that turns out to be wrong after all is a bug of the tool.
 */
export function ruleWhenUsed(file: CheckFile, around: RuleSurroundings): CompiledRule {
  const work: RuleWork = { file, around, report: () => undefined };
  const known = {
    id: file.id,
    pack: around.pack.id,
    written: file.written,
    values: findValues(work),
    reach: reachOf(work),
  };
  return { rule: compiledLater(known, () => compiledNow(file, around)), findings: [] };
}

function compiledNow(file: CheckFile, around: RuleSurroundings): Rule {
  const { rule, findings } = compileRule(file, around);
  if (rule) return rule;
  throw new Error(`${file.id}: ${findings.map(({ message }) => message).join(' ')}`);
}

const LATER = ['scope', 'loops', 'when', 'require', 'says', 'advice'] as const;

type Later = (typeof LATER)[number];

function compiledLater(known: Omit<Rule, Later>, compile: () => Rule): Rule {
  let compiled: Rule | undefined;
  const rule = { ...known };
  for (const name of LATER)
    Object.defineProperty(rule, name, {
      enumerable: true,
      get: () => (compiled ??= compile())[name],
    });
  return rule as Rule;
}

/** The rule with some changes; unlike a spread, it compiles nothing. */
export const withChanges = (rule: Rule, changes: Partial<Rule>): Rule =>
  Object.defineProperties(
    {},
    { ...Object.getOwnPropertyDescriptors(rule), ...Object.getOwnPropertyDescriptors(changes) },
  ) as Rule;
