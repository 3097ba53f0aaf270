import { EvaluationError, type ASTNode } from '@marcbachmann/cel-js';
import { isFittedTable } from './fit.ts';
import { partsOf } from './tree.ts';

/**
 * Makes each `has(a.b.c)` of a parsed expression honest: a field that no file can have is refused when the
 * expression is loaded, and an absent parent means absent. CEL alone would be silent about the first and stop at the second.
 */
export function makePresenceHonest(root: ASTNode): void {
  for (const node of partsOf(root)) {
    const macro = node.op === 'call' && node.args[0] === 'has' ? macroOf(node) : undefined;
    if (macro) Object.assign(macro, { typeCheck: checkPath, evaluate: isPresent });
  }
}

/** True when a failure only says that something is absent. */
export function saysAbsent(error: unknown): boolean {
  return error instanceof EvaluationError && absent.has(error.code);
}

const absent = new Set(['no_such_key', 'unknown_variable', 'index_out_of_bounds']);

interface Has {
  readonly args: readonly ASTNode[];
}
interface Checker {
  check(node: ASTNode | undefined, context: unknown): unknown;
  getType(name: string): unknown;
  createError(code: string, message: string, node?: ASTNode): Error;
}
interface Evaluator {
  run(node: ASTNode | undefined, context: unknown): unknown;
}

/** cel-js expands `has` while it parses and keeps what it will do beside the tree; its types do not show it. */
function macroOf(node: ASTNode): object | undefined {
  return (node as { readonly meta?: { readonly macro?: object } }).meta?.macro;
}

function checkPath(checker: Checker, has: Has, context: unknown): unknown {
  const [path] = has.args;
  if (path?.op !== '.')
    throw checker.createError(
      'invalid_macro_argument',
      'has() needs a path such as lot.payment',
      path,
    );
  checker.check(path, context);
  return checker.getType('bool');
}

function isPresent(evaluator: Evaluator, has: Has, context: unknown): boolean {
  const [path] = has.args;
  try {
    if (path && peek(evaluator, path, context) === undefined) return false;
    return evaluator.run(path, context) !== undefined;
  } catch (error) {
    if (saysAbsent(error)) return false;
    throw error;
  }
}

/** What stands at a path, or nothing: CEL would first make an error with a whole story of each absence. */
function peek(evaluator: Evaluator, node: ASTNode, context: unknown): unknown {
  if (node.op !== '.') return evaluator.run(node, context);
  const [holder, name] = node.args;
  const held = peek(evaluator, holder, context);
  return held === undefined || isFittedTable(held)
    ? (held as Readonly<Record<string, unknown>> | undefined)?.[name]
    : evaluator.run(node, context);
}
