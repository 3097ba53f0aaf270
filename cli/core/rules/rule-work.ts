import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { compile, type Expression } from '../expression/compile.ts';
import type { Scope } from '../expression/scope.ts';
import { compileTemplate, type Template } from '../expression/template.ts';
import type { Path } from '../source/origin.ts';
import type { DatedValue } from './dated-value.ts';
import type { CheckFile, PackFiles } from './pack.ts';
import { placeInText, type Fault } from './place-in-text.ts';
import type { RuleLanguage } from './rule-language.ts';

/** What a rule is checked against: its pack, every dated figure that is known, and the fields of the formats. */
export interface RuleSurroundings {
  readonly pack: PackFiles;
  readonly values: ReadonlyMap<string, DatedValue>;
  readonly language: RuleLanguage;
}

/** The checking of one rule: its file, what surrounds it, and what has been found so far. */
export interface RuleWork {
  readonly file: CheckFile;
  readonly around: RuleSurroundings;
  readonly report: (finding: Diagnostic) => void;
}

/** An expression or sentence of a rule: where it stands in its file, its text and the names it may use. */
export interface RuleField {
  readonly path: Path;
  readonly text: string;
  readonly scope: Scope;
}

/** The expression of a field, or nothing and a finding at the mistake. */
export function compileField(work: RuleWork, field: RuleField): Expression | undefined {
  const compiled = compile(field.text, field.scope);
  if (compiled.ok) return compiled.expression;
  reportFault(work, field.path, { text: field.text, problem: compiled.problem });
  return undefined;
}

/** The expression of a field that must be a yes or no, or nothing and a finding. */
export function compileCondition(work: RuleWork, field: RuleField): Expression | undefined {
  const expression = compileField(work, field);
  if (!expression || expression.type === 'bool' || expression.type === 'dyn') return expression;
  const message = 'This is not a yes or no. A condition compares, such as `lot.value > 0`.';
  reportFault(work, field.path, wholeOf(field.text, message));
  return undefined;
}

/** The sentence of a field, or nothing and a finding at the mistake. */
export function compileSentence(work: RuleWork, field: RuleField): Template | undefined {
  const compiled = compileTemplate(field.text, field.scope);
  if (compiled.ok) return compiled.template;
  reportFault(work, field.path, { text: field.text, problem: compiled.problem });
  return undefined;
}

/** Reports a mistake in a field of the rule at its place. */
export function reportFault(work: RuleWork, path: Path, fault: Fault): void {
  work.report({
    code: 'rules/bad-rule',
    severity: 'error',
    message: `The rule ${work.file.id} cannot be used. ${fault.problem.message}`,
    at: placeInText(work.file.source, path, fault),
    advice: `Correct \`${path.join('.')}\` in the rule’s file. Until then, the rule is not checked.`,
    basis: 'format',
  });
}

/** The mistake that a whole text is. */
export function wholeOf(text: string, message: string): Fault {
  return { text, problem: { message, offset: 0, length: text.length } };
}
