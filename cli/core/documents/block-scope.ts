import { itemOf, single, type Shape } from './schema-shape.ts';
import type { Scope } from './scope.ts';

/** What fields stand for inside an `each`, or nothing where it is given no list. */
export function eachScope(
  block: hbs.AST.BlockStatement,
  shape: Shape,
  scope: Scope,
): Scope | undefined {
  const item = itemOf(shape);
  if (!item) return undefined;
  return { ...scope, here: item, names: namesOf(block, item, scope), inLoop: true, up: scope };
}

/** What fields stand for inside a `with`. */
export function withScope(block: hbs.AST.BlockStatement, shape: Shape, scope: Scope): Scope {
  return { ...scope, here: shape, names: namesOf(block, shape, scope), up: scope };
}

function namesOf(block: hbs.AST.BlockStatement, item: Shape, scope: Scope): Scope['names'] {
  const [first, second] = block.program?.blockParams ?? [];
  const given = [[first, item] as const, [second, single] as const];
  return new Map([
    ...scope.names,
    ...given.flatMap(([name, shape]) => (name ? [[name, shape] as const] : [])),
  ]);
}
