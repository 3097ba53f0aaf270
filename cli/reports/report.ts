import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import type { RuleOutcome } from '../core/rules/rule-outcomes.ts';

/** What a report tells of: the findings, and the text of each file (by the name that places use) to show lines from. */
export interface Reported {
  readonly findings: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
  /** What became of every rule; left out by commands that judge nothing. */
  readonly rules?: readonly JudgedRule[];
}

/** What became of one rule for one tender, named `id@version`. */
export interface JudgedRule extends RuleOutcome {
  readonly tender: string;
}

/** How to make words stand out. Colour never says anything that the words do not. */
export interface Painter {
  readonly strong: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly dim: (text: string) => string;
}

/** A way to write findings down. It gives text that ends in a line end, or an empty text; it prints nothing. */
export type Report = (reported: Reported, paint: Painter) => string;

const asItIs = (text: string): string => text;

/** The painter that leaves every word as it is, for files and for terminals without colour. */
export const plain: Painter = {
  strong: asItIs,
  red: asItIs,
  yellow: asItIs,
  blue: asItIs,
  dim: asItIs,
};
