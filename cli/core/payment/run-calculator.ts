import { isExact, type Exact } from '../exact/exact.ts';
import { inFigures } from '../scoring/price/in-figures.ts';
import type { CalculatorStep } from '../spec/written.generated.ts';
import type { Calculator, CompiledStep } from './calculator.ts';
import { runMonths, type MonthTable } from './run-months.ts';

/** What somebody gave: an exact number, several of them, yes or no, a date, or one of the calculator's words. */
export type Given = Exact | boolean | string | readonly Exact[];

/** The figures that were given, by the names the calculator asks for them. */
export type GivenFigures = Readonly<Record<string, Given>>;

/** One value that was worked out, and how, with the figures filled in. */
export interface Figure {
  readonly name: string;
  readonly title: string;
  readonly unit: CalculatorStep['unit'];
  readonly value: Exact | boolean | string;
  readonly how: string;
}

/** What a calculator gives: the answer in sentences, every figure in order, and the months where it has them. */
export type Calculated =
  | {
      readonly ok: true;
      readonly answer: readonly string[];
      readonly figures: readonly Figure[];
      readonly months?: MonthTable;
    }
  | { readonly ok: false; readonly says: string };

/** Works a calculator through with these figures, every one of which must be there. */
export function runCalculator(calculator: Calculator, given: GivenFigures): Calculated {
  const values: Record<string, unknown> = { ...given };
  const figures: Figure[] = [];
  const wrong = runSteps(calculator.steps, { values, figures });
  if (wrong !== undefined) return { ok: false, says: wrong };
  const table = calculator.months && runMonths(calculator.months, values);
  if (table && !table.ok) return table;
  Object.assign(values, table?.months.columns);
  const wrongThen = runSteps(calculator.then, { values, figures });
  if (wrongThen !== undefined) return { ok: false, says: wrongThen };
  const said = calculator.answer.map((template) => template.run(values));
  const unsaid = said.find((one) => !one.ok);
  if (unsaid && !unsaid.ok) return { ok: false, says: unsaid.message };
  const answer = said.flatMap((one) => (one.ok && one.text.trim() ? [one.text] : []));
  return { ok: true, answer, figures, ...(table && { months: table.months }) };
}

interface Work {
  readonly values: Record<string, unknown>;
  readonly figures: Figure[];
}

/** Adds each step to the figures and to the values; a sentence where one cannot be worked out. */
function runSteps(steps: readonly CompiledStep[], { values, figures }: Work): string | undefined {
  for (const { written, expression } of steps) {
    const { name, title, unit } = written;
    const outcome = expression.run(values);
    if (!outcome.ok) return `“${title}” cannot be worked out. ${outcome.message}`;
    const { value } = outcome;
    if (!isExact(value) && typeof value !== 'boolean' && typeof value !== 'string')
      return `“${title}” is not a figure.`;
    figures.push({ name, title, unit, value, how: written.how ?? inFigures(written.is, values) });
    values[name] = value;
  }
  return undefined;
}
