import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Scope } from '../expression/scope.ts';
import type { DatedValue } from './dated-value.ts';
import type { CheckFile } from './pack.ts';
import type { Rule } from './rule.ts';
import { declareFigures, findValues, reachOf } from './rule-figures.ts';
import { compileLoops } from './rule-loops.ts';
import {
  compileCondition,
  compileSentence,
  type RuleField,
  type RuleSurroundings,
  type RuleWork,
} from './rule-work.ts';

/** The rule, ready to run, when nothing is wrong with it; and every mistake in its file. */
export interface CompiledRule {
  readonly rule?: Rule;
  readonly findings: readonly Diagnostic[];
}

/** Checks one rule: every name, field and dated figure it uses must exist, and its conditions must be a yes or no. */
export function compileRule(file: CheckFile, around: RuleSurroundings): CompiledRule {
  const findings: Diagnostic[] = [];
  const rule = compileParts({ file, around, report: (finding) => void findings.push(finding) });
  return rule && findings.length === 0 ? { rule, findings } : { findings };
}

function compileParts(work: RuleWork): Rule | undefined {
  const { id, written } = work.file;
  const values = findValues(work);
  const conditions = compileConditions(work, values);
  const sentences = compileSentences(work, conditions.scope);
  const reach = reachOf(work);
  const { require } = conditions;
  const { says, advice } = sentences;
  if (!require || !says || !advice) return undefined;
  const known = { id, pack: work.around.pack.id, written, values, reach };
  return { ...known, ...conditions, require, says, advice };
}

/** What decides whether a rule holds: its lists and its conditions; without `require` when that has a mistake. */
export type Conditions = Pick<Rule, 'scope' | 'loops' | 'when'> & Partial<Pick<Rule, 'require'>>;

/** Checks the lists and the conditions of a rule that uses these dated figures. */
export function compileConditions(
  work: RuleWork,
  values: ReadonlyMap<string, DatedValue>,
): Conditions {
  const { written } = work.file;
  const { loops, scope } = compileLoops(work, declareFigures(work, values));
  const when =
    written.when && compileCondition(work, { path: ['when'], text: written.when, scope });
  const require = compileCondition(work, { path: ['require'], text: written.require, scope });
  return { scope, loops, ...(when && { when }), ...(require && { require }) };
}

/** What a rule says when it does not hold; one of the two is missing when it has a mistake. */
export type Sentences = Partial<Pick<Rule, 'says' | 'advice'>>;

/** Checks the sentences of a rule against the names that its conditions may use. */
export function compileSentences(work: RuleWork, scope: Scope): Sentences {
  const { written } = work.file;
  const field = (path: 'says' | 'advice'): RuleField => ({
    path: [path],
    text: written[path],
    scope,
  });
  const says = compileSentence(work, field('says'));
  const advice = compileSentence(work, field('advice'));
  return { ...(says && { says }), ...(advice && { advice }) };
}
