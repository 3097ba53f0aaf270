import type { ASTNode, EvaluationError, ParseError, TypeError } from '@marcbachmann/cel-js';
import { didYouMean } from '../diagnostics/suggest.ts';
import type { Scope } from './scope.ts';
import { textOf } from './tree.ts';

/** Why an expression cannot be used: a plain sentence, and which characters of its text it is about (counted from 0). */
export interface Problem {
  readonly message: string;
  readonly offset: number;
  readonly length: number;
}

/** The failures that CEL itself reports. */
export type CelError = EvaluationError | ParseError | TypeError;

/** The problem with an expression's text that CEL reports when it is loaded. */
export function problemOf(error: CelError, text: string, scope: Scope): Problem {
  const start = Math.min(error.range?.start ?? 0, text.length);
  const length = Math.max(1, (error.range?.end ?? start) - start);
  return { message: sentenceOf(error, scope), offset: start, length };
}

/** The sentence for a failure that CEL reports, when an expression is loaded or run. */
export function sentenceOf(error: CelError, scope: Scope): string {
  const node = error.node as ASTNode | undefined;
  if (error.code === 'no_such_key' && node?.op === '.') return noSuchField(node.args, scope);
  if (error.code === 'unknown_variable') return noSuchName(error.summary, scope);
  if (error.code === 'division_by_zero') return 'This would divide by 0.';
  return asSentence(ours.has(error.code) ? error.summary : inOurWords(error.summary));
}

function noSuchField([parent, field]: readonly [ASTNode, string], scope: Scope): string {
  const fields = scope.records.get(typeNameOf(parent) ?? '')?.fields;
  if (!fields || fields.has(field)) return `${textOf(parent)} has no ${field} here.`;
  const near =
    didYouMean(field, fields.keys()) || ` It can have: ${[...fields.keys()].join(', ')}.`;
  return `There is no field “${field}” in ${textOf(parent)}.${near}`;
}

function noSuchName(summary: string, scope: Scope): string {
  const name = summary.replace('Unknown variable: ', '');
  if (scope.variables.has(name)) return `There is no ${name} here.`;
  const names = [...scope.variables.keys()];
  const near = didYouMean(name, names) || listed(' You can use', names);
  return `There is nothing called “${name}” here.${near}`;
}

function listed(lead: string, names: readonly string[]): string {
  return names.length > 10 ? '' : `${lead}: ${names.join(', ')}.`;
}

/** cel-js notes on each part the type that it found; its own types do not show that. */
export function typeNameOf(node: ASTNode): string | undefined {
  return (node as { readonly checkedType?: { readonly name: string } }).checkedType?.name;
}

/** The failures whose sentences this folder wrote itself. */
const ours = new Set(['inexact', 'unknown_word', 'odd_number', 'no_answer', 'too_vague']);

function inOurWords(summary: string): string {
  return summary
    .replace(/^no such overload: /, 'these cannot be used together: ')
    .replace(/^found no matching overload for '(.*)'$/, 'there is no function $1')
    .replace(/^Unexpected token: EOF$/, 'the formula ends before it is complete')
    .replace(/\bexact\b/g, 'number');
}

function asSentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?]$/.test(words) ? '' : '.'}`;
}
