import type { Calculator } from './calculator.ts';
import { checkGiven } from './check-given.ts';
import { readGiven } from './read-given.ts';
import { runCalculator, type Given, type GivenFigures } from './run-calculator.ts';
import type { WhatIf } from './run-what-if.ts';

/** Another way of paying, in a person’s own words or by the name of a payment model: its figures as they were written. */
export interface Alternative {
  readonly title: string;
  readonly figures: ReadonlyMap<string, unknown>;
}

/** What every alternative gives, or a sentence that says what is wrong with one. */
export type Compared =
  | { readonly ok: true; readonly alternatives: readonly WhatIf[] }
  | { readonly ok: false; readonly says: string };

/** Runs a calculator on the same figures but for those that an alternative changes. A text was typed; anything else stood in a file. */
export function compare(
  calculator: Calculator,
  given: GivenFigures,
  alternatives: readonly Alternative[],
): Compared {
  const done: WhatIf[] = [];
  for (const { title, figures } of alternatives) {
    const changed: Record<string, Given> = {};
    for (const [name, value] of figures) {
      const ask = calculator.written.asks[name];
      if (!ask) return { ok: false, says: `“${title}”: ${name} is not asked for.` };
      const read = typeof value === 'string' ? readGiven(ask, value) : checkGiven(ask, value);
      if (!read.ok) return { ok: false, says: `“${title}”: ${name}: ${read.says}` };
      changed[name] = read.value;
    }
    const calculated = runCalculator(calculator, { ...given, ...changed });
    if (!calculated.ok) return { ok: false, says: `“${title}”: ${calculated.says}` };
    done.push({ title, changed, calculated });
  }
  return { ok: true, alternatives: done };
}
