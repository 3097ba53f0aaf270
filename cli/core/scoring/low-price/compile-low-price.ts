import { compile, type Compiled, type Expression } from '../../expression/compile.ts';
import { createScope, extendScope, type Scope } from '../../expression/scope.ts';
import { listOf, scalar, type Shape } from '../../expression/shape.ts';
import { compileTemplate, type Template } from '../../expression/template.ts';
import type { LowPriceStep, LowPriceTest, WrittenLowPrice } from '../../spec/written.generated.ts';
import type { CompiledMethod } from '../price/compile-method.ts';

/** A test of unusually low prices whose formulas fit together, ready to run on many prices. */
export interface LowPriceCheck {
  readonly written: WrittenLowPrice;
  readonly parts: readonly LowPricePart[];
}

/** One thing that a price is held against. */
export interface LowPricePart {
  readonly written: LowPriceTest;
  readonly when?: Expression;
  readonly steps: readonly { readonly written: LowPriceStep; readonly expression: Expression }[];
  readonly flags: Expression;
  readonly says: Template;
}

/** The test, or each formula that is wrong and where it stands in the file. */
export type CompiledLowPrice =
  | { readonly ok: true; readonly check: LowPriceCheck }
  | { readonly ok: false; readonly problems: readonly MethodProblem[] };

/** Checks every formula of a test of unusually low prices; nothing is tested yet. */
export function compileLowPrice(written: WrittenLowPrice): CompiledLowPrice {
  const problems: MethodProblem[] = [];
  const start = createScope(namesFor(written));
  const parts = written.tests.flatMap((test, index) => {
    const keep: Keep = (path, compiled) => {
      if (!compiled.ok)
        problems.push({ path: ['tests', index, ...path], problem: compiled.problem });
    };
    return partOf(test, start, keep) ?? [];
  });
  return problems.length === 0 ? { ok: true, check: { written, parts } } : { ok: false, problems };
}

/** One formula that cannot be used, and where it stands in the file. */
type MethodProblem = Extract<CompiledMethod, { readonly ok: false }>['problems'][number];
type Failing = Extract<Compiled, { readonly ok: false }>;
type Keep = (path: readonly (string | number)[], compiled: Failing | { readonly ok: true }) => void;

function partOf(written: LowPriceTest, start: Scope, keep: Keep): LowPricePart | undefined {
  const read = (text: string, path: readonly (string | number)[], as: Wanted) => {
    const compiled = giving(compile(text, as.scope), as.type);
    keep(path, compiled);
    return compiled.ok ? compiled.expression : undefined;
  };
  const when = written.when && read(written.when, ['when'], { scope: start, type: 'bool' });
  let scope = start;
  const steps = written.steps.flatMap((step, at) => {
    const expression = read(step.is, ['steps', at, 'is'], { scope, type: 'exact' });
    scope = extendScope(scope, { [step.name]: scalar.exact });
    return expression ? [{ written: step, expression }] : [];
  });
  const flags = read(written.flags, ['flags'], { scope, type: 'bool' });
  const says = compileTemplate(written.says, scope);
  keep(['says'], says);
  if (!flags || !says.ok) return undefined;
  return { written, ...(when && { when }), steps, flags, says: says.template };
}

interface Wanted {
  readonly scope: Scope;
  readonly type: 'bool' | 'exact';
}

function giving(compiled: Compiled, type: Wanted['type']): Compiled {
  if (!compiled.ok || compiled.expression.type === type) return compiled;
  const wanted = type === 'bool' ? 'true or false' : 'a number';
  const message = `This must give ${wanted}, but it gives ${compiled.expression.type}.`;
  return { ok: false, problem: { message, offset: 0, length: compiled.expression.text.length } };
}

/** The names that every formula may use, besides the test's own figures, the tender's settings and earlier steps. */
const numbers = [
  'price',
  'first_price',
  'others_mean',
  'next',
  'next_dearer',
  'lowest',
  'highest',
  'mean',
  'median',
  'count',
];

function namesFor({ figures = {}, settings = {} }: WrittenLowPrice): Record<string, Shape> {
  const names = [...numbers, ...Object.keys(figures), ...Object.keys(settings)];
  return {
    ...Object.fromEntries(names.map((name) => [name, scalar.exact])),
    prices: listOf(scalar.exact),
  };
}
