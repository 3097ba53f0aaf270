import { compile, type Expression } from '../../expression/compile.ts';
import type { Problem } from '../../expression/problem.ts';
import { createScope, extendScope, type Scope } from '../../expression/scope.ts';
import { scalar, type ScalarShape } from '../../expression/shape.ts';
import type { PriceSpecialCase, WrittenPrice } from '../../spec/written.generated.ts';

/** A price method whose formulas fit together, ready to score many prices. */
export interface PriceMethod {
  readonly written: WrittenPrice;
  readonly steps: readonly MethodStep[];
  readonly points: Expression;
  readonly atLeast?: Expression;
  readonly atMost?: Expression;
  readonly special: Readonly<Partial<Record<SpecialName, SpecialRule>>>;
}

/** One value of a method worked out on the way to the points. */
export interface MethodStep {
  readonly name: string;
  readonly title: string;
  readonly expression: Expression;
}

/** The situations a method has a rule of its own for. */
export type SpecialName = 'above_ceiling' | 'zero_price' | 'one_bid' | 'all_equal';

/** What a method does in such a situation; `points` is there when it gives points of its own. */
export interface SpecialRule {
  readonly does: PriceSpecialCase['does'];
  readonly says: string;
  readonly points?: Expression;
}

/** The method, or each formula that is wrong and where it stands in the file. */
export type CompiledMethod =
  | { readonly ok: true; readonly method: PriceMethod }
  | { readonly ok: false; readonly problems: readonly MethodProblem[] };

/** One formula that cannot be used; `path` leads to it from the top of the method's file. */
export interface MethodProblem {
  readonly path: readonly (string | number)[];
  readonly problem: Problem;
}

/** The names every formula may use, besides the method's settings and its earlier steps. */
const knownNames = ['weight', 'price', 'lowest', 'highest', 'mean', 'median', 'count'];

/** What the formulas of a method that ranks by a figure for price and quality may name as well. */
export const qualityNames = ['quality', 'quality_weight'];

/** Checks every formula of a price method; nothing is scored yet. The same method is read only once. */
export function compileMethod(written: WrittenPrice): CompiledMethod {
  const known = compiled.get(written) ?? compileAfresh(written);
  compiled.set(written, known);
  return known;
}

const compiled = new WeakMap<WrittenPrice, CompiledMethod>();

function compileAfresh(written: WrittenPrice): CompiledMethod {
  const problems: MethodProblem[] = [];
  const read: Reader = (text, path, scope) => {
    const compiled = compileNumber(text, scope);
    if (!compiled.ok) problems.push({ path, problem: compiled.problem });
    return compiled.ok ? compiled.expression : undefined;
  };
  const method = assemble(written, read);
  return problems.length === 0 && method ? { ok: true, method } : { ok: false, problems };
}

type Reader = (text: string, path: MethodProblem['path'], scope: Scope) => Expression | undefined;

function assemble(written: WrittenPrice, read: Reader): PriceMethod | undefined {
  const start = createScope(numbers(namesFor(written)));
  const special = specialRules(written, (text, path) => read(text, path, start));
  const { steps, scope } = readSteps(written, read, start);
  const points = read(written.points, ['points'], scope);
  const atLeast = optional(written.at_least, (text) => read(text, ['at_least'], scope));
  const atMost = optional(written.at_most, (text) => read(text, ['at_most'], scope));
  if (!points) return undefined;
  return {
    written,
    steps,
    points,
    special,
    ...(atLeast && { atLeast }),
    ...(atMost && { atMost }),
  };
}

function namesFor({ ranks_by, settings = {} }: WrittenPrice): readonly string[] {
  return [...knownNames, ...(ranks_by ? qualityNames : []), ...Object.keys(settings)];
}

function readSteps(written: WrittenPrice, read: Reader, start: Scope) {
  let scope = start;
  const steps = written.steps.flatMap(({ name, title, is }, index) => {
    const expression = read(is, ['steps', index, 'is'], scope);
    scope = extendScope(scope, numbers([name]));
    return expression ? [{ name, title, expression }] : [];
  });
  return { steps, scope };
}

const specialNames: readonly SpecialName[] = [
  'above_ceiling',
  'zero_price',
  'one_bid',
  'all_equal',
];

function specialRules(
  written: WrittenPrice,
  read: (text: string, path: MethodProblem['path']) => Expression | undefined,
): PriceMethod['special'] {
  const rules = specialNames.flatMap((name) => {
    const rule = written[name];
    if (!rule) return [];
    // A rule that gives points but names none is caught here, as a formula that is not there.
    const given = rule.does === 'points' ? (rule.points ?? '') : undefined;
    const points = optional(given, (text) => read(text, [name, 'points']));
    return [[name, { does: rule.does, says: rule.says, ...(points && { points }) }] as const];
  });
  return Object.fromEntries(rules);
}

const optional = <T>(text: string | undefined, then: (text: string) => T): T | undefined =>
  text === undefined ? undefined : then(text);

function compileNumber(text: string, scope: Scope): ReturnType<typeof compile> {
  const compiled = compile(text, scope);
  if (!compiled.ok || compiled.expression.type === 'exact') return compiled;
  const message = `This must give a number, but it gives ${compiled.expression.type}.`;
  return { ok: false, problem: { message, offset: 0, length: text.length } };
}

const numbers = (names: readonly string[]): Record<string, ScalarShape> =>
  Object.fromEntries(names.map((name) => [name, scalar.exact]));
