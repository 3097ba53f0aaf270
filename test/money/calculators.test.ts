import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exact, zero } from '../../cli/core/exact/exact.ts';
import { compileCalculator } from '../../cli/core/payment/compile-calculator.ts';
import { proveCalculator, readCase } from '../../cli/core/payment/prove-calculator.ts';
import { checkGiven } from '../../cli/core/payment/check-given.ts';
import { runCalculator, type GivenFigures } from '../../cli/core/payment/run-calculator.ts';
import { runWhatIf } from '../../cli/core/payment/run-what-if.ts';
import { readSource } from '../../cli/core/source/source.ts';
import { schemaOf } from '../../cli/core/spec/formats.ts';
import type { Schema } from '../../cli/core/spec/schema.ts';
import { checkShape } from '../../cli/core/spec/validate.ts';
import type { WrittenCalculator } from '../../cli/core/spec/written.generated.ts';
import { calculatorPage } from '../../cli/reports/explain/calculator-page.ts';
import { sumPage } from '../../cli/reports/money/sum-page.ts';
import { pageText } from '../../cli/reports/page/page-text.ts';
import { plain } from '../../cli/reports/report.ts';

const FOLDER = 'rules/calculators';

const calculators = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml') && name !== 'pack.yaml')
  .map((name) => {
    const path = join(FOLDER, name);
    const { source, findings } = readSource(path, readFileSync(path, 'utf8'));
    if (!source) throw new Error(`${name}: ${JSON.stringify(findings)}`);
    const written = source.data as WrittenCalculator;
    const compiled = compileCalculator(written);
    if (!compiled.ok) throw new Error(`${name}: ${JSON.stringify(compiled.problems)}`);
    return { id: name.replace('.yaml', ''), source, written, calculator: compiled.calculator };
  });

const proved = calculators.flatMap(({ id, calculator }) =>
  proveCalculator(calculator).map((one) => ({ id, ...one })),
);

describe('every calculator gives what its cases say', () => {
  test.each(proved)('$id: $title: $name', ({ got, wanted }) => expect(got).toBe(wanted));
});

/** Whether a format has a field at the end of this path. */
function hasField(format: string, path: readonly string[]): boolean {
  let schemas: readonly (Schema | undefined)[] = [schemaOf(format)];
  for (const step of path)
    schemas = schemas.map((schema) => {
      const next = /^(\d+|\*)$/.test(step) ? schema?.items : schema?.properties?.[step];
      const [, name = ''] = next?.$ref?.split('#/$defs/') ?? [];
      const home = /([a-z-]+)\/1\.schema/.exec(next?.$ref ?? '')?.[1] ?? format;
      return next?.$ref ? schemaOf(home)?.$defs?.[name] : next;
    });
  return schemas.every((schema) => schema !== undefined);
}

const COUNTED = 'questions words documents portals accreditations least_income term_months'.split(
  ' ',
);

/** Where each word before the first stop is found: a part of a format, or what is counted. */
function isThere(file: string, path: readonly string[]): boolean {
  if (file === 'counted') return path.length === 1 && COUNTED.includes(path[0] ?? '');
  if (file === 'bid') return hasField('bid', ['lots', '0', ...path]);
  if (file === 'partner') return hasField('bid', ['supply_chain', '0', ...path]);
  return hasField(file, path);
}

const terms = fc.record({
  term: fc.integer({ min: 1, max: 50 }),
  late: fc.integer({ min: 0, max: 24 }),
  share: fc.integer({ min: 0, max: 100 }),
  first_results: fc.integer({ min: 1, max: 60 }),
  timing: fc.constantFrom('in-advance', 'in-arrears'),
  every: fc.constantFrom('month', 'quarter', 'year'),
});

test('whenever a fee is paid, all of it comes, and never before its time', () => {
  const cash = calculators.find(({ id }) => id === 'cash-flow')?.calculator;
  const given = cash?.written.cases[0]?.with;
  if (!cash || !given) throw new Error('There is no calculator cash-flow.');
  fc.assert(
    fc.property(terms, ({ timing, every, ...numbers }) => {
      const figures = Object.entries(numbers).map(([name, one]) => [name, exact(BigInt(one))]);
      const own = { ...given, ...Object.fromEntries(figures), timing, every } as GivenFigures;
      const calculated = runCalculator(cash, own);
      if (!calculated.ok) throw new Error(calculated.says);
      const ends = calculated.figures.find(({ name }) => name === 'ends')?.value;
      expect(ends).toEqual(zero);
    }),
    { numRuns: 60 },
  );
});

describe.each(calculators)('$id', ({ id, source, written, calculator }) => {
  const [example] = written.cases;
  const read = readCase(calculator, example?.with ?? {});
  const given = read.ok ? read.given : {};

  test('fits its format', () => expect(checkShape(source)).toEqual([]));

  test('names real fields of files, real models and real steps', () => {
    const fields = Object.values(written.asks).flatMap(({ from = [] }) => from);
    const strange = fields.filter((field) => {
      const [file = '', ...path] = field.split('.');
      return !isThere(file, path);
    });
    expect(strange).toEqual([]);
    const models = readdirSync('rules/payment');
    for (const model of written.models ?? []) expect(models).toContain(`${model}.yaml`);
    const steps = [...written.steps, ...(written.then ?? [])].map(({ name }) => name);
    expect(steps).toEqual(expect.arrayContaining([...written.results]));
    expect(new Set(steps).size).toBe(steps.length);
  });

  test('has examples of figures that it would take itself', () => {
    const refused = Object.entries(written.asks).filter(
      ([, ask]) => !checkGiven(ask, ask.example).ok,
    );
    expect(refused.map(([name]) => name)).toEqual([]);
  });

  test('works with other figures, and says it within 80 columns', () => {
    const calculated = runCalculator(calculator, given);
    if (!calculated.ok) throw new Error(calculated.says);
    const whatIf = runWhatIf(calculator, given);
    const failed = whatIf.filter((one) => !one.calculated.ok);
    expect(failed).toEqual([]);
    const known = Object.entries(written.asks).map(([name, ask]) => ({
      name,
      ask,
      value: given[name] ?? '',
      from: 'typed',
    }));
    const text = pageText(sumPage({ calculator, known, calculated, whatIf }, 'brief'), plain);
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(text).not.toMatch(/undefined|NaN|\{\{/);
  });

  test('has a page that tells where its cases come from', () => {
    const page = calculatorPage(`calculators/${id}`, written);
    for (const { source: from } of written.cases) expect(page.replace(/\s+/g, ' ')).toContain(from);
  });
});
