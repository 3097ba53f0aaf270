import { isAlias, isMap, isScalar, isSeq, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { short } from '../diagnostics/short.ts';
import { placeAt, type Ground } from './ground.ts';
import { keyOf } from './key-of.ts';
import { ORIGIN, type Origin } from './origin.ts';
import { readPlain } from './read-number.ts';
import { refusal } from './refusal.ts';

/** The work of turning one file into data: the text it stands in and where findings go. */
export interface Build {
  readonly ground: Ground;
  readonly report: (finding: Diagnostic) => void;
}

/** Plain data from a piece of a file: objects, lists, text, true and false, nothing, and numbers kept exactly. */
export function buildData(
  build: Build,
  node: unknown,
  from: Pick<Origin, 'parent' | 'key'>,
): unknown {
  if (isAlias(node)) return undefined;
  if (isMap(node)) return buildObject(build, node, { ground: build.ground, node, ...from });
  if (isSeq(node)) return buildList(build, node, { ground: build.ground, node, ...from });
  return isScalar(node) ? buildScalar(build, node) : null;
}

function buildObject(build: Build, map: YAMLMap, origin: Origin): object {
  const data: Record<string | symbol, unknown> = { [ORIGIN]: origin };
  const seen = new Map<string, Scalar>();
  for (const { key, value } of map.items) {
    const name = keyOf(build, key, seen);
    if (name !== undefined) data[name] = buildData(build, value, { parent: origin, key: name });
  }
  return data;
}

function buildList(build: Build, seq: YAMLSeq, origin: Origin): object {
  const items = seq.items.map((item, key) => buildData(build, item, { parent: origin, key }));
  return Object.assign(items, { [ORIGIN]: origin });
}

function buildScalar({ ground, report }: Build, node: Scalar): unknown {
  if (node.type !== 'PLAIN' || typeof node.value !== 'string') return node.value;
  const plain = readPlain(node.value);
  if (plain.is === 'number') return plain.value;
  if (plain.is === 'odd') {
    const [from, to] = node.range ?? [0, 0];
    report(
      refusal('odd-number', placeAt(ground, from, to), {
        message: `\`${short(node.value)}\` ${plain.why}, which a reader may take for something else.`,
        advice:
          'Write the number in plain digits, such as 5000000 or 2.5. If it is text, put it in quotes.',
      }),
    );
  }
  return node.value;
}
