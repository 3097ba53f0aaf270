import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Expression } from '../expression/compile.ts';
import type { Scope } from '../expression/scope.ts';
import type { DatedValue } from './dated-value.ts';
import type { CheckFile } from './pack.ts';
import type { Rule } from './rule.ts';
import { declareFigures, findValues, reachOf } from './rule-figures.ts';
import { compileLoops } from './rule-loops.ts';
import {
  compileCondition,
  compileSentence,
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
  const setting = compileSetting(work, values);
  const { scope } = setting;
  const require = compileRequire(work, scope);
  const { says, advice } = compileSentences(work, scope);
  const reach = reachOf(work);
  if (!require || !says || !advice) return undefined;
  const known = { id, pack: work.around.pack.id, written, values, reach };
  return { ...known, ...setting, require, says, advice };
}

/** What decides whether a rule has anything to judge: its lists, its `when`, and the names that all its parts may use. */
export type RuleSetting = Pick<Rule, 'scope' | 'loops' | 'when'>;

/** Checks the lists and the `when` of a rule that uses these dated figures. */
export function compileSetting(
  work: RuleWork,
  values: ReadonlyMap<string, DatedValue>,
): RuleSetting {
  const { loops, scope } = compileLoops(work, declareFigures(work, values));
  const { when: text } = work.file.written;
  const when = text && compileCondition(work, { path: ['when'], text, scope });
  return { scope, loops, ...(when && { when }) };
}

/** Checks what a rule asks for; nothing when that has a mistake. */
export const compileRequire = (work: RuleWork, scope: Scope): Expression | undefined =>
  compileCondition(work, { path: ['require'], text: work.file.written.require, scope });

/** What a rule says when it does not hold; one of the two is missing when it has a mistake. */
export type Sentences = Partial<Pick<Rule, 'says' | 'advice'>>;

/** Checks the sentences of a rule against the names that its conditions may use. */
export function compileSentences(work: RuleWork, scope: Scope): Sentences {
  const { written } = work.file;
  const says = compileSentence(work, { path: ['says'], text: written.says, scope });
  const advice = compileSentence(work, { path: ['advice'], text: written.advice, scope });
  return { ...(says && { says }), ...(advice && { advice }) };
}
