import type { ASTNode } from '@marcbachmann/cel-js';
import { readExact, type Exact } from '../exact/exact.ts';
import { directParts, textOf } from './tree.ts';

/**
 * Makes every figure written in an expression exact by its own text, so that `1 / 2` is a half (CEL alone says 0)
 * and `0.1 + 0.2` is three tenths. Positions in lists and texts stay whole numbers.
 */
export function makeLiteralsExact(node: ASTNode): void {
  for (const part of directParts(node))
    if (part.op !== 'value') makeLiteralsExact(part);
    else if (!isPosition(node, part)) makeExact(part);
}

/** As `makeLiteralsExact`, for an expression that is nothing but one figure. */
export function makeExact(node: ASTNode): void {
  if (node.op !== 'value' || (typeof node.args !== 'bigint' && typeof node.args !== 'number'))
    return;
  const value = readExact(textOf(node));
  if (value) (node as { args: Exact | unknown }).args = value;
}

const takesPositions = /^(at|substring|indexOf|lastIndexOf|split)$/;

function isPosition(parent: ASTNode, part: ASTNode): boolean {
  if (parent.op === '[]') return parent.args[1] === part;
  return parent.op === 'rcall' && takesPositions.test(parent.args[0]);
}
