import { ParseError, type ASTNode } from '@marcbachmann/cel-js';
import { readExact } from '../exact/exact.ts';
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
  if (node.op !== 'value' || !/^[.\d]/.test(textOf(node))) return;
  const value = readExact(textOf(node));
  if (!value) throw new ParseError({ code: 'odd_number', message: oddNumber, node });
  (node as { args: unknown }).args = value;
}

const oddNumber = 'This number is not in plain digits; write it as 5000000 or 2.5';

const takesPositions = /^(at|substring|indexOf|lastIndexOf|split)$/;

function isPosition(parent: ASTNode, part: ASTNode): boolean {
  if (parent.op === '[]') return parent.args[1] === part;
  return parent.op === 'rcall' && takesPositions.test(parent.args[0]);
}
