import type { ASTNode } from '@marcbachmann/cel-js';
import { isExact, readExact } from '../exact/exact.ts';
import type { KeptPart, KeptTree } from './kept-tree.ts';
import { isPlainCall } from './plain-calls.ts';
import { typeNameOf } from './problem.ts';
import { textOf } from './tree.ts';

/**
 * The plain tree of an expression that was checked, for a build to keep; nothing where any part of it is more than such a
 * tree can say. Then the expression is compiled whenever it is used.
 */
export function keepTree(node: ASTNode): KeptTree | undefined {
  if (node.op === 'value') return keepValue(node);
  if (node.op === 'id') return ['path', node.args];
  if (node.op === '.') return keepField(node);
  if (node.op === '[]') return keepPosition(node);
  if (node.op === 'call') return keepCall(node);
  if (node.op === 'rcall') return keepMethod(node);
  if (node.op === '!_' || node.op === '-_') return together(node.op, [node.args]);
  if (node.op === 'in' && !isList(node.args[1])) return undefined;
  return SIGNS.has(node.op) ? together(node.op, node.args as readonly ASTNode[]) : undefined;
}

const SIGNS: ReadonlySet<string> = new Set(
  ['&& || ?: list in', '== != < <= > >= + - * /'].flatMap((signs) => signs.split(' ')),
);

/** A part and everything below it, when all of that can be kept. */
function together(
  does: string,
  nodes: readonly ASTNode[],
  first: readonly KeptPart[] = [],
): KeptTree | undefined {
  const parts = nodes.flatMap((node) => {
    const kept = keepTree(node);
    return kept ? [kept] : [];
  });
  return parts.length === nodes.length ? [does, ...first, ...parts] : undefined;
}

function keepValue({ args }: { readonly args: unknown }): KeptTree | undefined {
  if (typeof args === 'string' || typeof args === 'boolean') return ['value', args];
  if (!isExact(args)) return undefined;
  const decimal = String(args.valueOf());
  return readExact(decimal)?.equals(args) ? ['number', decimal] : undefined;
}

type Node<Op extends ASTNode['op']> = Extract<ASTNode, { readonly op: Op }>;

function keepField(node: Node<'.'>): KeptTree | undefined {
  const [holder, name] = node.args;
  const path = pathOf(node);
  if (path && path.join('.') === textOf(node)) return ['path', ...path];
  return isList(holder) ? undefined : together('.', [holder], [name, textOf(holder)]);
}

/** The names of a field of a field of …, of tables whose fields are known. */
function pathOf(node: ASTNode): readonly string[] | undefined {
  if (node.op === 'id') return [node.args];
  if (node.op !== '.' || isList(node.args[0]) || isAnything(node.args[0])) return undefined;
  const holder = pathOf(node.args[0]);
  return holder && [...holder, node.args[1]];
}

function keepPosition({ args: [list, at] }: Node<'[]'>): KeptTree | undefined {
  if (!isList(list) || at.op !== 'value' || typeof at.args !== 'bigint') return undefined;
  return together('[]', [list], [Number(at.args)]);
}

function keepCall({ args: [name, given] }: Node<'call'>): KeptTree | undefined {
  if (name === 'has') return together('has', given);
  const kinds = given.map((one) => typeNameOf(one) ?? '');
  // A count is written without the commas of other numbers.
  const called = name === 'string' && kinds[0] === 'int' ? 'count' : name;
  if (!kinds.every((kind) => PLAIN.test(kind)) || !isPlainCall(called, given.length))
    return undefined;
  return called === 'string' && kinds[0] !== 'exact'
    ? undefined
    : together('call', given, [called]);
}

/** The kinds of values that mean the same to a function whether or not CEL is asked. */
const PLAIN = /^(exact|int|string|bool|list\b.*)$/;

const LOOPS: ReadonlySet<string> = new Set(['exists', 'all', 'filter', 'map']);

function keepMethod({ args: [name, on, given] }: Node<'rcall'>): KeptTree | undefined {
  const [item, each] = given;
  if (LOOPS.has(name) && item?.op === 'id' && each && given.length === 2)
    return isList(on) ? together(name, [on, each], [item.args]) : undefined;
  if (name === 'size' && isList(on)) return together('call', [on], [name]);
  const parts = [on, ...given];
  if (!METHODS.has(name) || !parts.every(isText)) return undefined;
  return together('call', parts, [name]);
}

const METHODS: ReadonlySet<string> = new Set(
  'matches lowerAscii contains startsWith endsWith trim size'.split(' '),
);

const isText = (node: ASTNode): boolean => typeNameOf(node) === 'string';
const isList = (node: ASTNode): boolean => /^list\b/.test(typeNameOf(node) ?? '');
const isAnything = (node: ASTNode): boolean => /^dyn\b/.test(typeNameOf(node) ?? 'dyn');
