import { compile, type Expression } from '../../expression/compile.ts';
import type { Problem } from '../../expression/problem.ts';
import type { Scope } from '../../expression/scope.ts';
import { compileTemplate, type Template } from '../../expression/template.ts';

/** Reads the parts of a file, and keeps what is wrong with any of them. */
export interface Reader {
  readonly number: (
    text: string,
    path: MethodProblem['path'],
    scope: Scope,
  ) => Expression | undefined;
  readonly test: (
    text: string,
    path: MethodProblem['path'],
    scope: Scope,
  ) => Expression | undefined;
  readonly words: (text: string, path: MethodProblem['path'], scope: Scope) => Template | undefined;
}

/** A reader that adds what is wrong to this list. */
export function readerInto(problems: MethodProblem[]): Reader {
  const typed =
    (type: string, what: string): Reader['number'] =>
    (text, path, scope) => {
      const compiled = compileTyped(text, scope, { type, what });
      if (!compiled.ok) problems.push({ path, problem: compiled.problem });
      return compiled.ok ? compiled.expression : undefined;
    };
  const words: Reader['words'] = (text, path, scope) => {
    const compiled = compileTemplate(text, scope);
    if (!compiled.ok) problems.push({ path, problem: compiled.problem });
    return compiled.ok ? compiled.template : undefined;
  };
  return { number: typed('exact', 'a number'), test: typed('bool', 'yes or no'), words };
}

/** One formula that cannot be used; `path` leads to it from the top of the method's file. */
export interface MethodProblem {
  readonly path: readonly (string | number)[];
  readonly problem: Problem;
}

interface Wanted {
  readonly type: string;
  readonly what: string;
}

function compileTyped(
  text: string,
  scope: Scope,
  { type, what }: Wanted,
): ReturnType<typeof compile> {
  const compiled = compile(text, scope);
  if (!compiled.ok || compiled.expression.type === type) return compiled;
  const message = `This must give ${what}, but it gives ${compiled.expression.type}.`;
  return { ok: false, problem: { message, offset: 0, length: text.length } };
}
