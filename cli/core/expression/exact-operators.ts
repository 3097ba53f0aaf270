import { EvaluationError, type Environment } from '@marcbachmann/cel-js';
import { exactConstructor, type Exact } from '../exact/exact.ts';
import { figureOf } from './figure.ts';

/** Teaches CEL the exact number: its type, its arithmetic and its comparisons, also with whole numbers such as `size(list)`. */
export function addExactNumbers(environment: Environment): void {
  environment.registerType('exact', { ctor: exactConstructor, fields: {} });
  environment.registerOperator('-exact', (value: Exact) => value.neg());
  environment.registerOperator('exact == exact', (a: Exact, b: Exact) => a.equals(b));
  environment.registerOperator('exact == int', (a: Exact, b: bigint) => a.equals(b));
  for (const [sign, apply] of Object.entries(arithmetic))
    register(environment, `${sign}`, 'exact', apply);
  for (const [sign, apply] of Object.entries(comparisons))
    register(environment, sign, 'bool', apply);
}

type Operator = (a: Exact, b: Exact) => Exact | boolean;

const arithmetic: Readonly<Record<string, Operator>> = {
  '+': (a, b) => a.add(b),
  '-': (a, b) => a.sub(b),
  '*': (a, b) => a.mul(b),
  '/': divide,
};

const comparisons: Readonly<Record<string, Operator>> = {
  '<': (a, b) => a.lt(b),
  '<=': (a, b) => a.lte(b),
  '>': (a, b) => a.gt(b),
  '>=': (a, b) => a.gte(b),
};

function register(environment: Environment, sign: string, gives: string, apply: Operator): void {
  const handler = (a: unknown, b: unknown): unknown => apply(figureOf(a), figureOf(b));
  for (const [left, right] of [
    ['exact', 'exact'],
    ['exact', 'int'],
    ['int', 'exact'],
  ])
    environment.registerOperator(`${left} ${sign} ${right}: ${gives}`, handler);
}

function divide(a: Exact, b: Exact): Exact {
  if (b.n === 0n)
    throw new EvaluationError({ code: 'division_by_zero', message: 'division by zero' });
  return a.div(b);
}
