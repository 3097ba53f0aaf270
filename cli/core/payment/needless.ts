import { isExact, type Exact } from '../exact/exact.ts';
import type { CalculatorAsk } from '../spec/written.generated.ts';

/** What stands in place of a figure that changes nothing, and why, in words; nothing where the figure is needed. */
export function needless(
  { needless: none }: CalculatorAsk,
  valueOf: (name: string) => unknown,
): { readonly takes: Exact; readonly because: string } | undefined {
  const other = none && valueOf(none.if_nought);
  if (!none || !isExact(other) || other.n !== 0n) return undefined;
  return { takes: none.takes, because: `changes nothing, because ${none.if_nought} is 0` };
}
