import { EvaluationError } from '@marcbachmann/cel-js';
import { exact, isExact, type Exact } from '../exact/exact.ts';

/**
 * The exact number that an operand is. CEL judges a list by its first item, so a text further on can arrive here;
 * that ends the expression with a reason.
 */
export function figureOf(value: unknown): Exact {
  if (isExact(value)) return value;
  if (typeof value === 'bigint') return exact(value);
  throw noAnswer(`${typeof value === 'string' ? `“${value}”` : 'something here'} is not a number`);
}

/** Ends an expression with a reason in words. */
export function noAnswer(message: string): EvaluationError {
  return new EvaluationError({ code: 'no_answer', message });
}
