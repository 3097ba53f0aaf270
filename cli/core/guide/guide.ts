import type { Expression } from '../expression/compile.ts';
import type { Template } from '../expression/template.ts';
import type { Calculator } from '../payment/calculator.ts';
import type { Source } from '../source/source.ts';
import type {
  ConsiderationStep,
  WrittenConsideration,
  WrittenQuestion,
  WrittenRoute,
} from '../spec/written.generated.ts';

/** A pack that leads a person to a decision: what is asked, what is weighed, and the ways that are open then. Each list is in its own order. */
export interface Guide {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly questions: readonly Question[];
  readonly considerations: readonly Consideration[];
  readonly routes: readonly Route[];
  readonly notChecked: readonly string[];
}

/** What every file of a guide has: its name, its text and the figures of its own that its conditions use. */
interface Part<Written> {
  readonly name: string;
  readonly source: Source;
  readonly written: Written;
  readonly setting: Readonly<Record<string, unknown>>;
  /** Left out: always. */
  readonly when?: Expression;
}

/** A question, ready to be asked. */
export interface Question extends Part<WrittenQuestion> {
  readonly asks: Template;
}

/** A consideration, ready to be weighed. */
export interface Consideration extends Part<WrittenConsideration> {
  readonly passes: Expression;
  readonly fails: Expression;
  readonly says: Readonly<Record<Weight, Template>>;
  readonly then: readonly NextStep[];
  readonly calculates?: Calculation;
}

/** What becomes of a consideration; `unknown` is a decision for a person for want of a fact. */
export type Weight = 'passes' | 'person' | 'fails' | 'unknown';

/** A calculator and the formulas of what it asks for. */
export interface Calculation {
  readonly calculator: Calculator;
  readonly figures: Readonly<Record<string, Expression>>;
}

/** Something that follows from a consideration. */
export interface NextStep {
  readonly written: ConsiderationStep;
  readonly says: Template;
  readonly when?: Expression;
  readonly by?: Expression;
  readonly atOneOf?: Expression;
}

/** A route, ready to be judged. */
export interface Route extends Part<WrittenRoute> {
  readonly says: Readonly<Record<'open' | 'waits' | 'closed', Template>>;
  readonly terms: readonly RouteTerm[];
  readonly firstSteps: readonly Template[];
}

/** A term of a route. */
export interface RouteTerm {
  readonly says: Template;
  readonly when?: Expression;
}
