import {
  EvaluationError,
  ParseError,
  TypeError,
  type ASTNode,
  type ParseResult,
} from '@marcbachmann/cel-js';
import { makeExact, makeLiteralsExact } from './exact-literals.ts';
import { fit, unfit } from './fit.ts';
import { keepTree } from './keep-tree.ts';
import type { KeptTree } from './kept-tree.ts';
import { refuseUnknownWords } from './known-words.ts';
import { makePresenceHonest, saysAbsent } from './presence.ts';
import { problemOf, sentenceOf, typeNameOf, type CelError, type Problem } from './problem.ts';
import type { Scope } from './scope.ts';
import { partsOf } from './tree.ts';

/** An expression that fits its scope, ready to run many times, or what is wrong with it. */
export type Compiled =
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly problem: Problem };

/** A checked expression; `type` is what it gives: `bool`, `exact`, `string`, `list<tender.lots.item>` … */
export interface Expression extends Runnable {
  readonly text: string;
  readonly type: string;
  /** The expression as a plain tree for a build to keep, where it can be kept. */
  readonly tree: () => KeptTree | undefined;
}

/** What can be asked again and again, of other values each time. */
export interface Runnable {
  readonly run: (values: Values) => Outcome;
}

/** What each name stands for in one run; a name may be left out when the file is not there. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * What an expression gave (numbers exact, objects the very ones that were handed in), or why it gave nothing;
 * `absent` when the only reason is that the file does not have what was asked for.
 */
export type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string; readonly absent: boolean };

/**
 * Checks a CEL expression against the names and fields it may use; nothing is run, and nothing is thrown. Many rules share
 * an expression, so each is checked once in a scope.
 */
export function compile(text: string, scope: Scope): Compiled {
  const known = compiled.get(scope) ?? new Map<string, Compiled>();
  compiled.set(scope, known);
  const one = known.get(text) ?? compileNew(text, scope);
  known.set(text, one);
  return one;
}

const compiled = new WeakMap<Scope, Map<string, Compiled>>();

function compileNew(text: string, scope: Scope): Compiled {
  try {
    return { ok: true, expression: check(text, scope) };
  } catch (error) {
    if (isCelError(error)) return { ok: false, problem: problemOf(error, text, scope) };
    throw error;
  }
}

function check(text: string, scope: Scope): Expression {
  const parsed = scope.environment.parse(text);
  makeExact(parsed.ast);
  makeLiteralsExact(parsed.ast);
  makePresenceHonest(parsed.ast);
  const checked = parsed.check();
  if (checked.error) throw isCelError(checked.error) ? checked.error : tooVague(parsed);
  refuseInexact(parsed);
  refuseUnknownWords(parsed.ast, scope);
  const type = checked.type === 'int' ? 'exact' : (checked.type ?? 'dyn');
  const answer = onceForTheSame(scope, (values) => run(parsed, values, scope));
  return { text, type, run: answer, tree: () => keepTree(parsed.ast) };
}

/** Many rules go through the same list of the same file, one after the other, and so ask the same again. */
function onceForTheSame(scope: Scope, answer: Expression['run']): Expression['run'] {
  const names = [...scope.variables.keys()];
  let last: { readonly values: Values; readonly outcome: Outcome } | undefined;
  return (values) => {
    const known = last;
    const same = known && names.every((name) => known.values[name] === values[name]);
    return same ? known.outcome : (last = { values, outcome: answer(values) }).outcome;
  };
}

/** cel-js stops with an error of its own where an empty list is compared as if it held numbers. */
function tooVague({ ast: node }: ParseResult): CelError {
  const message =
    'It is not clear what kind of values are compared here, such as those of an empty list';
  return new TypeError({ code: 'too_vague', message, node });
}

/**
 * Whole numbers such as `size(list)` divide without their remainder in CEL, which nobody expects of a formula,
 * and `double('0.1')` would bring back the drift that exact numbers are there to prevent.
 */
function refuseInexact({ ast }: ParseResult): void {
  for (const node of partsOf(ast)) {
    const message = whyInexact(node);
    if (message !== undefined) throw new TypeError({ code: 'inexact', message, node });
  }
}

function whyInexact(node: ASTNode): string | undefined {
  const type = typeNameOf(node) ?? '';
  if (type === 'double' || type === 'uint')
    return 'Numbers here are exact; leave out double and uint';
  return node.op === '/' && type === 'int'
    ? 'Dividing two counts loses the remainder; write exact(…) around the first'
    : undefined;
}

function run(parsed: ParseResult, values: Values, scope: Scope): Outcome {
  try {
    const given: Record<string, unknown> = {};
    for (const [name, shape] of scope.variables) given[name] = fit(values[name], shape);
    return { ok: true, value: unfit(parsed(given)) };
  } catch (error) {
    if (isCelError(error))
      return { ok: false, message: sentenceOf(error, scope), absent: saysAbsent(error) };
    throw error;
  }
}

function isCelError(error: unknown): error is CelError {
  return (
    error instanceof EvaluationError || error instanceof ParseError || error instanceof TypeError
  );
}
