import type { ASTNode } from '@marcbachmann/cel-js';

/** Every part of a parsed expression, the whole first; the arguments of `has`, `map` and the like included. */
export function partsOf(node: ASTNode): readonly ASTNode[] {
  const parts: ASTNode[] = [];
  addParts(node, parts);
  return parts;
}

/** Into one list, because every expression of every rule comes through here. */
function addParts(node: ASTNode, parts: ASTNode[]): void {
  parts.push(node);
  for (const part of directParts(node)) addParts(part, parts);
}

/** The parts that an expression is put together from, one level down. */
export function directParts(node: ASTNode): readonly ASTNode[] {
  switch (node.op) {
    case 'value':
    case 'id':
      return [];
    case '.':
    case '.?':
      return [node.args[0]];
    case 'call':
      return node.args[1];
    case 'rcall':
      return [node.args[1], ...node.args[2]];
    case 'map':
      return node.args.flat();
    case '!_':
    case '-_':
      return [node.args];
    default:
      return node.args;
  }
}

/** The words of the expression that a part stands for. */
export function textOf(node: ASTNode): string {
  return node.input.slice(node.start, node.end);
}
