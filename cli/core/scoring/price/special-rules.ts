import type { Expression } from '../../expression/compile.ts';
import type { PriceSpecialCase, WrittenPrice } from '../../spec/written.generated.ts';
import type { MethodProblem } from './read-formulas.ts';

/** The situations a method has a rule of its own for. */
export type SpecialName = 'above_ceiling' | 'zero_price' | 'one_bid' | 'all_equal';

/** What a method does in such a situation; `points` is there when it gives points of its own. */
export interface SpecialRule {
  readonly does: PriceSpecialCase['does'];
  readonly says: string;
  readonly points?: Expression;
}

const specialNames: readonly SpecialName[] = [
  'above_ceiling',
  'zero_price',
  'one_bid',
  'all_equal',
];

/** The rules of a method for its special situations; `read` takes in a formula for points and says what is wrong with it. */
export function specialRules(
  written: WrittenPrice,
  read: (text: string, path: MethodProblem['path']) => Expression | undefined,
): Readonly<Partial<Record<SpecialName, SpecialRule>>> {
  const rules = specialNames.flatMap((name) => {
    const rule = written[name];
    if (!rule) return [];
    // A rule that gives points but names none is caught here, as a formula that is not there.
    const points = rule.does === 'points' ? read(rule.points ?? '', [name, 'points']) : undefined;
    return [[name, { does: rule.does, says: rule.says, ...(points && { points }) }] as const];
  });
  return Object.fromEntries(rules);
}
