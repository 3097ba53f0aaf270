import { extendScope, itemShape, type Scope } from '../expression/scope.ts';
import { scalar } from '../expression/shape.ts';
import type { Loop } from './rule.ts';
import { compileField, reportFault, wholeOf, type RuleWork } from './rule-work.ts';

/** The lists a rule goes through, outermost first, and the names that its conditions may then use. */
export interface Loops {
  readonly loops: readonly Loop[];
  readonly scope: Scope;
}

/** Checks `each` and `as`: every list must be one, and every item needs a name that is still free. */
export function compileLoops(work: RuleWork, outer: Scope): Loops {
  const { each, as } = work.file.written;
  const names = listIn(as);
  return listIn(each).reduce<Loops>(
    (inside, text, index) => {
      const path = typeof each === 'string' ? ['each'] : ['each', index];
      return addLoop(work, inside, { path, text, as: names[index] });
    },
    { loops: [], scope: outer },
  );
}

interface WrittenLoop {
  readonly path: readonly (string | number)[];
  readonly text: string;
  readonly as: string | undefined;
}

function addLoop(work: RuleWork, { loops, scope }: Loops, { path, text, as }: WrittenLoop): Loops {
  const each = compileField(work, { path, text, scope });
  const shape = each && itemShape(each.type, scope);
  const fault = each && refusal({ isList: shape !== undefined, as, scope });
  if (fault) reportFault(work, path, wholeOf(text, fault));
  if (as === undefined || scope.variables.has(as)) return { loops, scope };
  // After a mistake the item may be anything, so that one mistake gives one finding.
  const inside = extendScope(scope, { [as]: shape ?? scalar.dyn });
  return { loops: each ? [...loops, { each, as }] : loops, scope: inside };
}

interface Judged {
  readonly isList: boolean;
  readonly as: string | undefined;
  readonly scope: Scope;
}

function refusal({ isList, as, scope }: Judged): string | undefined {
  if (!isList) return 'This is not a list, so it has no items to judge.';
  if (as === undefined) return 'Give the items of this list a name under `as`.';
  return scope.variables.has(as)
    ? `The name ${as} is already taken. Choose another under \`as\`.`
    : undefined;
}

function listIn(value: string | readonly string[] | undefined): readonly string[] {
  return typeof value === 'string' ? [value] : (value ?? []);
}
