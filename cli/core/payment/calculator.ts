import type { Expression } from '../expression/compile.ts';
import type { Problem } from '../expression/problem.ts';
import type { Template } from '../expression/template.ts';
import type {
  CalculatorColumn,
  CalculatorStep,
  CalculatorWhatIf,
  WrittenCalculator,
} from '../spec/written.generated.ts';

/** A calculator whose formulas fit together, ready to run on the figures of one organisation. */
export interface Calculator {
  readonly written: WrittenCalculator;
  readonly steps: readonly CompiledStep[];
  readonly months?: CompiledMonths;
  readonly then: readonly CompiledStep[];
  readonly answer: readonly Template[];
  readonly whatIf: readonly CompiledWhatIf[];
}

/** One step with its formula. */
export interface CompiledStep {
  readonly written: CalculatorStep;
  readonly expression: Expression;
}

/** The part that goes on month by month. */
export interface CompiledMonths {
  readonly last: Expression;
  readonly columns: readonly CompiledColumn[];
}

/** One column with its formula, and the formula of what it is before the first month. */
export interface CompiledColumn {
  readonly written: CalculatorColumn;
  readonly expression: Expression;
  readonly starts?: Expression;
}

/** Other figures to run it with, each a formula of those that were given. */
export interface CompiledWhatIf {
  readonly written: CalculatorWhatIf;
  readonly with: Readonly<Record<string, Expression>>;
}

/** One formula that cannot be used, and where it stands in the file. */
export interface CalculatorProblem {
  readonly path: readonly (string | number)[];
  readonly problem: Problem;
}

/** The calculator, or each formula that is wrong and where it stands in the file. */
export type CompiledCalculator =
  | { readonly ok: true; readonly calculator: Calculator }
  | { readonly ok: false; readonly problems: readonly CalculatorProblem[] };
