import { compile, type Compiled, type Expression } from '../expression/compile.ts';
import { createScope, extendScope, type Scope } from '../expression/scope.ts';
import { listOf, scalar, type Shape } from '../expression/shape.ts';
import { compileTemplate } from '../expression/template.ts';
import type { CalculatorProblem, CompiledCalculator } from './calculator.ts';
import type {
  CalculatorAsk,
  CalculatorStep,
  WrittenCalculator,
} from '../spec/written.generated.ts';

/** Checks every formula of a calculator against the names it may use there; nothing is worked out yet. */
export function compileCalculator(written: WrittenCalculator): CompiledCalculator {
  const problems: CalculatorProblem[] = [];
  const read: Reader = (text, path, { scope, type }) => {
    const compiled = giving(compile(text, scope), type);
    if (!compiled.ok) problems.push({ path, problem: compiled.problem });
    return compiled.ok ? compiled.expression : undefined;
  };
  const asked = createScope(shapesOf(written));
  const first = readSteps(read, 'steps', { steps: written.steps, scope: asked });
  const months = readMonths(read, written, first.scope);
  const then = readSteps(read, 'then', { steps: written.then ?? [], scope: months.scope });
  const answer = written.answer.flatMap((says, at) => {
    const template = compileTemplate(says, then.scope);
    if (template.ok) return template.template;
    problems.push({ path: ['answer', at], problem: template.problem });
    return [];
  });
  const whatIf = readWhatIf(read, written, asked);
  if (problems.length > 0) return { ok: false, problems };
  const parts = { steps: first.steps, then: then.steps, answer, whatIf };
  return {
    ok: true,
    calculator: { written, ...parts, ...(months.months && { months: months.months }) },
  };
}

type Path = CalculatorProblem['path'];
type Reader = (text: string, path: Path, wanted: Wanted) => Expression | undefined;

interface Wanted {
  readonly scope: Scope;
  readonly type: keyof typeof wanted;
}

const shapesOf = ({ asks }: WrittenCalculator): Readonly<Record<string, Shape>> =>
  Object.fromEntries(Object.entries(asks).map(([name, ask]) => [name, shapeOf(ask)]));

const shapeOf = (ask: CalculatorAsk): Shape =>
  ask.several ? listOf(scalar.exact) : scalar[typeOf(ask)];

const typeOf = ({ unit }: { readonly unit: string }): 'exact' | 'bool' | 'string' =>
  unit === 'yes-no' ? 'bool' : unit === 'word' || unit === 'date' ? 'string' : 'exact';

function readSteps(
  read: Reader,
  part: 'steps' | 'then',
  { steps, scope: start }: { readonly steps: readonly CalculatorStep[]; readonly scope: Scope },
) {
  let scope = start;
  const compiled = steps.flatMap((written, at) => {
    const type = typeOf(written);
    const expression = read(written.is, [part, at, 'is'], { scope, type });
    scope = extendScope(scope, { [written.name]: scalar[type] });
    return expression ? [{ written, expression }] : [];
  });
  return { steps: compiled, scope };
}

function readMonths(read: Reader, { months }: WrittenCalculator, scope: Scope) {
  if (!months) return { scope };
  const exact = (text: string, path: Path, within: Scope) =>
    read(text, ['months', ...path], { scope: within, type: 'exact' });
  const before = months.columns.map(({ name }) => [`${name}_before`, scalar.exact] as const);
  let inside = extendScope(scope, { month: scalar.exact, ...Object.fromEntries(before) });
  const columns = months.columns.flatMap((written, at) => {
    const expression = exact(written.is, ['columns', at, 'is'], inside);
    const starts = written.starts && exact(written.starts, ['columns', at, 'starts'], scope);
    inside = extendScope(inside, { [written.name]: scalar.exact });
    return expression ? [{ written, expression, ...(starts && { starts }) }] : [];
  });
  const last = exact(months.last, ['last'], scope);
  const lists = months.columns.map(({ name }) => [name, listOf(scalar.exact)] as const);
  return {
    scope: extendScope(scope, Object.fromEntries(lists)),
    ...(last && { months: { last, columns } }),
  };
}

const readWhatIf = (read: Reader, { what_if = [], asks }: WrittenCalculator, scope: Scope) =>
  what_if.map((written, at) => {
    const formulas = Object.entries(written.with).flatMap(([name, text]) => {
      const ask = asks[name];
      const type = ask?.several ? 'list<exact>' : typeOf(ask ?? { unit: 'number' });
      const expression = read(text, ['what_if', at, 'with', name], { scope, type });
      return expression ? [[name, expression] as const] : [];
    });
    return { written, with: Object.fromEntries(formulas) };
  });

function giving(compiled: Compiled, type: Wanted['type']): Compiled {
  if (!compiled.ok || compiled.expression.type === type) return compiled;
  const message = `This must give ${wanted[type]}, but it gives ${compiled.expression.type}.`;
  return { ok: false, problem: { message, offset: 0, length: compiled.expression.text.length } };
}

const wanted = {
  exact: 'a number',
  bool: 'true or false',
  string: 'a word',
  'list<exact>': 'several numbers',
} as const;
