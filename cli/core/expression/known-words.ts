import { TypeError, type ASTNode } from '@marcbachmann/cel-js';
import { didYouMean } from '../diagnostics/suggest.ts';
import { typeNameOf } from './problem.ts';
import type { Scope } from './scope.ts';
import { partsOf, textOf } from './tree.ts';

/**
 * Refuses a comparison with a word that the format does not allow there, such as `jurisdiction == 'englnd'`,
 * which would never hold and so silently switch a rule off. The expression must have been checked.
 */
export function refuseUnknownWords(root: ASTNode, scope: Scope): void {
  for (const node of partsOf(root)) {
    if (node.op !== '==' && node.op !== '!=' && node.op !== 'in') continue;
    const [left, right] = node.args;
    refuseIn(wordsAllowed(left, scope), { field: left, against: right });
    refuseIn(wordsAllowed(right, scope), { field: right, against: left });
  }
}

interface Comparison {
  readonly field: ASTNode;
  readonly against: ASTNode;
}

function refuseIn(allowed: readonly string[] | undefined, { field, against }: Comparison): void {
  for (const literal of against.op === 'list' ? against.args : [against]) {
    if (!allowed || literal.op !== 'value' || typeof literal.args !== 'string') continue;
    if (allowed.includes(literal.args)) continue;
    const near = didYouMean(literal.args, allowed) || ` It can be: ${allowed.join(', ')}.`;
    const message = `The field ${textOf(field)} is never “${literal.args}”.${near}`;
    throw new TypeError({ code: 'unknown_word', message, node: literal });
  }
}

function wordsAllowed(node: ASTNode, scope: Scope): readonly string[] | undefined {
  if (node.op !== '.') return undefined;
  const field = scope.records.get(typeNameOf(node.args[0]) ?? '')?.fields.get(node.args[1]);
  return field?.kind === 'string' ? field.words : undefined;
}
