import type { Runnable } from '../expression/compile.ts';
import type { Scope } from '../expression/scope.ts';
import type { Sentence } from '../expression/template.ts';
import type { CheckApplies, WrittenCheck } from '../spec/written.generated.ts';
import type { DatedValue } from './dated-value.ts';

/** A rule whose expressions have been checked; `id` is its pack and file name: `clinks-2013/at-risk-cap`. */
export interface Rule {
  readonly id: string;
  readonly pack: string;
  readonly written: WrittenCheck;
  readonly scope: Scope;
  readonly loops: readonly Loop[];
  readonly when?: Runnable;
  readonly require: Runnable;
  readonly says: Sentence;
  readonly advice: Sentence;
  /** The dated figures it uses, by the name it gives them. */
  readonly values: ReadonlyMap<string, DatedValue>;
  /** The procurements it is for: what its pack says, and what it says itself. Every one must fit. */
  readonly reach: readonly Reach[];
  /** The pack that took it over from its own, when the tender chose that one. */
  readonly through?: string;
  /** The figures that such a pack sets anew, by name. */
  readonly sets?: Readonly<Record<string, unknown>>;
}

/** A list that the rule goes through, and what it calls each item. */
export interface Loop {
  readonly each: Runnable;
  readonly as: string;
}

/**
 * The procurements that a pack or a rule is for. `atLeast` and `below` are the figures that `value_at_least` and
 * `value_below` name; `vat` is the standard rate of VAT, in per cent, for values that leave it out.
 */
export interface Reach {
  readonly from?: string;
  readonly until?: string;
  readonly applies?: CheckApplies;
  readonly atLeast?: DatedValue;
  readonly below?: DatedValue;
  readonly vat?: DatedValue;
}
