import type { Expression } from '../../expression/compile.ts';
import { extendScope, type Scope } from '../../expression/scope.ts';
import { scalar } from '../../expression/shape.ts';
import type { Template } from '../../expression/template.ts';
import type { PriceRequirement, WrittenPrice } from '../../spec/written.generated.ts';
import { formulaScope, qualityNames, settingsScope } from './formula-scope.ts';
import { readerInto, type MethodProblem, type Reader } from './read-formulas.ts';
import { specialRules, type SpecialName, type SpecialRule } from './special-rules.ts';

/** A price method whose formulas fit together, ready to score many prices. */
export interface PriceMethod {
  readonly written: WrittenPrice;
  readonly steps: readonly MethodStep[];
  readonly points: Expression;
  /** How the points were worked out, in words, where plain arithmetic does not tell. */
  readonly pointsSay?: Template;
  /** What must hold of the tender's figures, and what is wrong when it does not. */
  readonly requires: readonly Requirement[];
  /** Whether a formula needs the points of bids for everything but the price. */
  readonly usesQuality: boolean;
  /** Whether a formula looks at every bid by itself. */
  readonly usesBids: boolean;
  readonly atLeast?: Expression;
  readonly atMost?: Expression;
  readonly special: Readonly<Partial<Record<SpecialName, SpecialRule>>>;
}

/** One value of a method worked out on the way to the points. */
export interface MethodStep {
  readonly name: string;
  readonly title: string;
  readonly expression: Expression;
  readonly says?: Template;
}

/** A condition on the settings. */
export interface Requirement {
  readonly holds: Expression;
  readonly says: string;
}

/** The method, or each formula that is wrong and where it stands in the file. */
export type CompiledMethod =
  | { readonly ok: true; readonly method: PriceMethod }
  | { readonly ok: false; readonly problems: readonly MethodProblem[] };

/** Checks every formula of a price method; nothing is scored yet. The same method is read only once. */
export function compileMethod(written: WrittenPrice): CompiledMethod {
  const known = compiled.get(written) ?? compileAfresh(written);
  compiled.set(written, known);
  return known;
}

const compiled = new WeakMap<WrittenPrice, CompiledMethod>();

function compileAfresh(written: WrittenPrice): CompiledMethod {
  const problems: MethodProblem[] = [];
  const method = assemble(written, readerInto(problems));
  return problems.length === 0 && method ? { ok: true, method } : { ok: false, problems };
}

function assemble(written: WrittenPrice, read: Reader): PriceMethod | undefined {
  const start = formulaScope(written);
  const special = specialRules(written, (text, path) => read.number(text, path, start));
  const requires = readRequirements(written, read);
  const { steps, scope } = readSteps(written, read, start);
  const points = read.number(written.points, ['points'], scope);
  const atLeast = optional(written.at_least, (text) => read.number(text, ['at_least'], scope));
  const atMost = optional(written.at_most, (text) => read.number(text, ['at_most'], scope));
  const pointsSay = optional(written.points_say, (text) => read.words(text, ['points_say'], scope));
  if (!points) return undefined;
  return {
    written,
    steps,
    points,
    requires,
    special,
    ...needsOf(written),
    ...(pointsSay && { pointsSay }),
    ...(atLeast && { atLeast }),
    ...(atMost && { atMost }),
  };
}

function needsOf({ steps, points, at_least = '', at_most = '' }: WrittenPrice) {
  const text = [...steps.map(({ is }) => is), points, at_least, at_most].join(' ');
  const uses = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(text);
  return { usesQuality: qualityNames.some(uses), usesBids: uses('bids') };
}

function readRequirements({ requires = [], ...written }: WrittenPrice, read: Reader) {
  const scope = settingsScope(written);
  return requires.flatMap(({ is, says }: PriceRequirement, index) => {
    const holds = read.test(is, ['requires', index, 'is'], scope);
    return holds ? [{ holds, says }] : [];
  });
}

function readSteps(written: WrittenPrice, read: Reader, start: Scope) {
  let scope = start;
  const steps = written.steps.flatMap(({ name, title, is, says }, index): readonly MethodStep[] => {
    const expression = read.number(is, ['steps', index, 'is'], scope);
    const words = optional(says, (text) => read.words(text, ['steps', index, 'says'], scope));
    scope = extendScope(scope, { [name]: scalar.exact });
    return expression ? [{ name, title, expression, ...(words && { says: words }) }] : [];
  });
  return { steps, scope };
}

const optional = <T>(text: string | undefined, then: (text: string) => T): T | undefined =>
  text === undefined ? undefined : then(text);
