import type { Calculator, CompiledWhatIf } from './calculator.ts';
import { checkGiven } from './check-given.ts';
import { runCalculator, type Calculated, type Given, type GivenFigures } from './run-calculator.ts';

/** A calculator run with some figures changed: what differs, the figures that did, and what came out. */
export interface WhatIf {
  readonly title: string;
  readonly changed: GivenFigures;
  readonly calculated: Calculated;
}

/** Runs a calculator with each set of other figures that its file brings, each worked out from those given. */
export const runWhatIf = (calculator: Calculator, given: GivenFigures): readonly WhatIf[] =>
  calculator.whatIf.map((one) => {
    const changed = changedBy(one, given);
    const wrong = wrongIn(calculator, changed);
    const calculated =
      wrong === undefined
        ? runCalculator(calculator, { ...given, ...changed })
        : ({ ok: false, says: wrong } as const);
    return { title: one.written.title, changed, calculated };
  });

function changedBy({ with: formulas }: CompiledWhatIf, given: GivenFigures): GivenFigures {
  const values = Object.entries(formulas).flatMap(([name, formula]) => {
    const outcome = formula.run(given);
    return outcome.ok ? [[name, outcome.value as Given] as const] : [];
  });
  return Object.fromEntries(values);
}

function wrongIn({ written }: Calculator, changed: GivenFigures): string | undefined {
  for (const [name, value] of Object.entries(changed)) {
    const ask = written.asks[name];
    const read = ask && checkGiven(ask, value);
    if (!read?.ok) return read?.says ?? `${name} is not asked for.`;
  }
  return undefined;
}
