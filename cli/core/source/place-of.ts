import { isMap, isNode, isScalar, type Node, type Pair } from 'yaml';
import type { Place } from '../diagnostics/diagnostic.ts';
import { placeAt, restOfLine, type Ground } from './ground.ts';
import { originOf, type Origin, type Path } from './origin.ts';

/**
 * Where a value stands in its file. `path` leads down from `value` ('payment.at_risk', or names and positions in a list);
 * when the file has no such field, the nearest thing above it that the file does have.
 * A block of several lines is placed by its first line. Throws when `value` was not read from a file.
 */
export function placeOf(
  value: object,
  path: string | Path = [],
  on: 'key' | 'value' = 'value',
): Place {
  const origin = originOf(value);
  if (!origin) throw new Error('This value was not read from a file, so it has no place.');
  const spot = follow(origin, typeof path === 'string' ? path.split('.') : path);
  return spot.missing || on === 'key' ? placeOfName(spot) : placeOfNode(origin.ground, spot.node);
}

/** What stands at the end of a path, its name if it has one, and whether the path went further than the file does. */
interface Spot {
  readonly ground: Ground;
  readonly node: Node;
  readonly name?: Node | undefined;
  readonly missing?: boolean;
}

function follow(origin: Origin, path: Path): Spot {
  let spot: Spot = { ground: origin.ground, node: origin.node, name: nameIn(origin) };
  for (const step of path) {
    const next = below(spot.node, step);
    if (!next) return { ...spot, missing: true };
    spot = { ground: origin.ground, ...next };
  }
  return spot;
}

function below(node: Node, step: string | number): Omit<Spot, 'ground'> | undefined {
  if (isScalar(node) || !('items' in node)) return undefined;
  if (!isMap(node)) {
    const item = node.items[Number(step)];
    return isNode(item) ? { node: item } : undefined;
  }
  const pair = node.items.find((item) => isScalar(item.key) && item.key.value === String(step));
  return pair && inPair(pair);
}

const inPair = ({ key, value }: Pair): Omit<Spot, 'ground'> | undefined =>
  isNode(key) ? { node: isNode(value) ? value : key, name: key } : undefined;

const nameIn = ({ parent, key }: Origin): Node | undefined =>
  parent && key !== undefined ? below(parent.node, key)?.name : undefined;

const placeOfName = ({ ground, node, name }: Spot): Place =>
  name ? placeOfNode(ground, name) : firstLine(ground, node);

function placeOfNode(ground: Ground, node: Node): Place {
  const [from, to] = node.range ?? [0, 0];
  const isBlock = 'items' in node && !node.flow;
  return isBlock || from === to ? firstLine(ground, node) : placeAt(ground, from, to);
}

function firstLine(ground: Ground, node: Node): Place {
  const first = isMap(node) ? node.items[0]?.key : undefined;
  return restOfLine(ground, (isNode(first) ? first.range?.[0] : undefined) ?? node.range?.[0] ?? 0);
}
