import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isExact } from '../exact/exact.ts';
import { formatOf } from '../source/format-of.ts';
import type { Source } from '../source/source.ts';
import type { CalculatorCase, WrittenCalculator } from '../spec/written.generated.ts';
import type { Calculator } from './calculator.ts';
import { compileCalculator } from './compile-calculator.ts';
import { checkGiven } from './check-given.ts';
import { runCalculator, type Calculated, type Given, type GivenFigures } from './run-calculator.ts';
import { showFigure } from './show-figure.ts';
import { badFormulas, failedCase } from '../scoring/price/proof-findings.ts';

/** One figure of a case: what the case says it must be, and what came out, in words; the same where it holds. */
export interface ProvedFigure {
  readonly title: string;
  readonly source: string;
  readonly name: string;
  readonly wanted: string;
  readonly got: string;
  /** Where the case says it, from the top of the file. */
  readonly path: readonly (string | number)[];
}

/** What is wrong with a file that describes a calculator: a formula that cannot be used, or a case that comes out otherwise. */
export function proveCalculatorFile({ data }: Source): readonly Diagnostic[] {
  if (formatOf(data)?.name !== 'calculator') return [];
  const compiled = compileCalculator(data as WrittenCalculator);
  if (!compiled.ok)
    return badFormulas(data, compiled.problems, {
      code: 'calculator/bad-formula',
      advice: 'Correct the formula: it may use the figures that are asked for and earlier steps.',
    });
  return proveCalculator(compiled.calculator).flatMap(({ title, name, wanted, got, path }) =>
    wanted === got
      ? []
      : failedCase(data, path, {
          code: 'calculator/case-fails',
          message: `In the case “${title}”, ${name} should be ${wanted}, but it is ${got}.`,
        }),
  );
}

/** Runs a calculator on each of its cases. */
export const proveCalculator = (calculator: Calculator): readonly ProvedFigure[] =>
  calculator.written.cases.flatMap((one, at) => proveCase(calculator, one, at));

function proveCase(
  calculator: Calculator,
  { title, source, with: given, gives }: CalculatorCase,
  at: number,
): readonly ProvedFigure[] {
  const read = readCase(calculator, given);
  const calculated = read.ok ? runCalculator(calculator, read.given) : read;
  return Object.entries(gives).map(([name, value]) => {
    const wanted = isExact(value) ? value.toFraction() : showFigure(value, 'yes-no');
    const path = ['cases', at, 'gives', name];
    return { title, source, name, wanted, got: gotOf(calculated, name), path };
  });
}

/** The figures of a case as a calculator takes them, or why it cannot. */
export function readCase(
  { written }: Calculator,
  given: CalculatorCase['with'],
):
  | { readonly ok: true; readonly given: GivenFigures }
  | Extract<Calculated, { readonly ok: false }> {
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(written.asks, name));
  if (unknown !== undefined) return { ok: false, says: `not known: ${unknown} is not asked for` };
  const values: Record<string, Given> = {};
  for (const [name, ask] of Object.entries(written.asks)) {
    const read = checkGiven(ask, given[name]);
    if (!read.ok) return { ok: false, says: `not known: ${name}: ${read.says}` };
    values[name] = read.value;
  }
  return { ok: true, given: values };
}

function gotOf(calculated: Calculated, name: string): string {
  if (!calculated.ok) return calculated.says;
  const value = calculated.figures.find((figure) => figure.name === name)?.value;
  if (value === undefined) return 'not there';
  return isExact(value) ? value.toFraction() : showFigure(value, 'yes-no');
}
