import type { Diagnostic } from '../diagnostics/diagnostic.ts';
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
  const { loops, scope } = compileLoops(work, declareFigures(work, values));
  const field = (path: 'when' | 'require' | 'says' | 'advice', text: string) => ({
    path: [path],
    text,
    scope,
  });
  const when = written.when && compileCondition(work, field('when', written.when));
  const require = compileCondition(work, field('require', written.require));
  const says = compileSentence(work, field('says', written.says));
  const advice = compileSentence(work, field('advice', written.advice));
  const reach = reachOf(work);
  if (!require || !says || !advice) return undefined;
  const known = { id, pack: work.around.pack.id, written, loops, values, reach };
  return { ...known, scope, require, says, advice, ...(when && { when }) };
}
