import { anything, fieldNames, fieldOf, isAnything, single, type Shape } from './schema-shape.ts';

/** What a template may name at one point: the fields here, the names given by `as |lot|`, and the way up. */
export interface Scope {
  readonly here: Shape;
  readonly root: Shape;
  readonly names: ReadonlyMap<string, Shape>;
  readonly inLoop: boolean;
  readonly up?: Scope | undefined;
}

/** The first step of a path that leads nowhere, and the names that would have been known there. */
export interface DeadEnd {
  readonly step: string;
  readonly known: readonly string[];
}

/** What a path such as `lot.title`, `../buyer`, `@index` or `this` leads to from here. */
export function follow(path: hbs.AST.PathExpression, scope: Scope): Shape | DeadEnd {
  const from = climb(scope, path.depth);
  if (!from) return { step: '../', known: [] };
  if (path.data) return followData(path, from);
  const [first, ...rest] = path.parts;
  const named = first === undefined || isScoped(path) ? undefined : from.names.get(first);
  return named ? walk(named, rest) : walk(from.here, path.parts, [...from.names.keys()]);
}

/** Tells a path that leads nowhere from a shape. */
export function isDeadEnd(end: Shape | DeadEnd): end is DeadEnd {
  return 'step' in end;
}

function followData(path: hbs.AST.PathExpression, scope: Scope): Shape | DeadEnd {
  const [first = '', ...rest] = path.parts;
  if (first === 'root') return walk(scope.root, rest);
  const loop = ['index', 'key', 'first', 'last'];
  if (scope.inLoop && loop.includes(first) && rest.length === 0) return single;
  return {
    step: `@${first}`,
    known: ['@root', ...(scope.inLoop ? loop.map((name) => `@${name}`) : [])],
  };
}

function walk(
  from: Shape,
  steps: readonly string[],
  others: readonly string[] = [],
): Shape | DeadEnd {
  let at = from;
  for (const [depth, step] of steps.entries()) {
    const next = fieldOf(at, step);
    if (!next) return { step, known: [...fieldNames(at), ...(depth === 0 ? others : [])] };
    at = next;
  }
  return isAnything(at) ? anything : at;
}

function climb(scope: Scope, levels: number): Scope | undefined {
  let at: Scope | undefined = scope;
  for (let level = 0; level < levels && at; level += 1) at = at.up;
  return at;
}

function isScoped(path: hbs.AST.PathExpression): boolean {
  return /^(\.|this\b)/.test(path.original);
}
