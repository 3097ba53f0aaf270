import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { compile, type Expression } from '../../expression/compile.ts';
import type { Scope } from '../../expression/scope.ts';
import { compileTemplate, type Template } from '../../expression/template.ts';
import { placeInText, type Fault } from '../../rules/place-in-text.ts';
import type { Path } from '../../source/origin.ts';
import type { Source } from '../../source/source.ts';

/** The checking of one file of a guide: its name, its text, the names it may use, and where mistakes are told. */
export interface GuideWork {
  readonly name: string;
  readonly source: Source;
  readonly scope: Scope;
  readonly report: (finding: Diagnostic) => void;
}

/** A text of the file and where it stands. */
export type GuideField = readonly [path: Path, text: string];

/** A condition that must be a yes or no; nothing, and a finding, where it is not. */
export function readCondition(work: GuideWork, [path, text]: GuideField): Expression | undefined {
  return readAs(work, [path, text], ['bool', 'dyn']);
}

/** A formula that must give one of these types, such as `exact`; nothing, and a finding, where it does not. */
export function readAs(
  work: GuideWork,
  [path, text]: GuideField,
  types: readonly string[],
): Expression | undefined {
  const compiled = compile(text, work.scope);
  if (!compiled.ok) return refuse(work, path, { text, problem: compiled.problem });
  const { expression } = compiled;
  if (types.includes(expression.type)) return expression;
  const message = `This gives ${expression.type}, where ${types[0] === 'bool' ? 'a yes or no' : types[0]} is needed.`;
  return refuse(work, path, { text, problem: { message, offset: 0, length: text.length } });
}

/** A sentence with gaps; nothing, and a finding, where one cannot be filled. */
export function readSentence(work: GuideWork, [path, text]: GuideField): Template | undefined {
  const compiled = compileTemplate(text, work.scope);
  return compiled.ok ? compiled.template : refuse(work, path, { text, problem: compiled.problem });
}

/** Tells what is wrong at its place. */
export function refuse(work: GuideWork, path: Path, fault: Fault): undefined {
  work.report({
    code: 'guide/bad-part',
    severity: 'error',
    message: `“${work.name}” cannot be used. ${fault.problem.message}`,
    at: placeInText(work.source, path, fault),
    advice: `Correct \`${path.join('.')}\`. Until then it is left out of the guide.`,
    basis: 'format',
  });
  return undefined;
}
