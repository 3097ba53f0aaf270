import type { Values } from '../../expression/compile.ts';
import type { Template } from '../../expression/template.ts';
import type { KnownFigure } from '../../payment/gather-figures.ts';
import { checkGiven } from '../../payment/check-given.ts';
import { runCalculator, type Calculated } from '../../payment/run-calculator.ts';
import type { Calculator } from '../../payment/calculator.ts';
import type { Calculation, Consideration, Weight } from '../guide.ts';

/** What became of a consideration, in a sentence, with the sum it rests on and what its sentences may use. */
export interface Weighed {
  readonly consideration: Consideration;
  readonly outcome: Weight;
  readonly says: string;
  readonly sum?: WorkedSum;
  readonly values: Values;
}

/** A calculator that was worked through on the answers. */
export interface WorkedSum {
  readonly calculator: Calculator;
  readonly known: readonly KnownFigure[];
  readonly calculated: Extract<Calculated, { readonly ok: true }>;
}

/**
 * Weighs a consideration on these values; nothing where its own condition is not met. It fails where `fails` is met,
 * passes where only `passes` is, and otherwise a person must decide: for want of a fact where one is missing.
 */
export function weigh(consideration: Consideration, given: Values): Weighed | undefined {
  const { when, calculates } = consideration;
  const met = when?.run(given);
  if (met && !(met.ok && met.value === true)) return undefined;
  const sum = calculates && workOut(calculates, given);
  const values = sum ? { ...given, sum: figuresIn(sum) } : given;
  const outcome = calculates && !sum ? 'unknown' : outcomeOf(consideration, values);
  const says = sentence(consideration.says[outcome], values);
  if (says !== undefined) return { consideration, outcome, says, values, ...(sum && { sum }) };
  const unknown = sentence(consideration.says.unknown, values);
  const fallen = {
    outcome: 'unknown',
    says: unknown ?? `${consideration.written.title}.`,
  } as const;
  return { consideration, ...fallen, values, ...(sum && { sum }) };
}

function outcomeOf({ passes, fails }: Consideration, values: Values): Weight {
  const failed = fails.run(values);
  if (failed.ok && failed.value === true) return 'fails';
  const passed = passes.run(values);
  if (passed.ok && passed.value === true) return 'passes';
  return failed.ok && passed.ok ? 'person' : 'unknown';
}

const sentence = (template: Template, values: Values): string | undefined => {
  const said = template.run(values);
  return said.ok ? said.text : undefined;
};

/** Nothing where a figure is not known, or is one that the calculator cannot take. */
function workOut({ calculator, figures }: Calculation, values: Values): WorkedSum | undefined {
  const known: KnownFigure[] = [];
  for (const [name, ask] of Object.entries(calculator.written.asks)) {
    const outcome = figures[name]?.run(values);
    const read = outcome?.ok ? checkGiven(ask, outcome.value) : undefined;
    if (!read?.ok) return undefined;
    known.push({ name, ask, value: read.value, from: 'your answers and the tender' });
  }
  const given = Object.fromEntries(known.map(({ name, value }) => [name, value]));
  const calculated = runCalculator(calculator, given);
  return calculated.ok ? { calculator, known, calculated } : undefined;
}

const figuresIn = ({ calculated }: WorkedSum): Readonly<Record<string, unknown>> =>
  Object.fromEntries(calculated.figures.map(({ name, value }) => [name, value]));
