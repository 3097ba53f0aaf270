import { basename, dirname, join } from 'node:path';
import type { KeptTrees } from '../../core/expression/kept-tree.ts';
import { withLatePlaces } from '../../core/source/late-places.ts';
import { leafOf } from '../../core/source/leaf-of.ts';
import { exactIn } from '../../core/source/plain-json.ts';
import { readSource, type Source } from '../../core/source/source.ts';
import { homeFolder } from '../../io/home.ts';
import { readLetters } from '../../io/read-letters.ts';

/** A rule file as it was when the tool was built: its text, its data without examples, and its expressions as trees. */
export interface KeptRule {
  readonly text: string;
  readonly data: object;
  readonly trees?: KeptTrees;
}

/** The files of one pack that were read when the tool was built, by their names without an ending. */
export type KeptPack = Readonly<Record<string, KeptRule>>;

/** Where a build keeps the files of a pack that comes with the tool, from the tool’s own folder. */
export const keptPath = (pack: string): string => `dist/rules/${pack}.json`;

/** What was kept of a file of a pack that comes with the tool; nothing when it was not there at the last build. */
export const keptOf = (path: string): KeptRule | undefined =>
  keptPack(basename(dirname(path)))[leafOf(path)];

/** A file that was kept, as if it had just been read; `shown` is what findings call it. */
export function sourceOf({ text, data, trees }: KeptRule, shown: string): Source {
  const known = sources.get(shown);
  if (known?.text === text) return known;
  const whole = (): object => readSource(shown, text).source?.data ?? {};
  const source = { file: shown, text, data: withLatePlaces(exactIn(data), whole) };
  sources.set(shown, source);
  if (trees) treesKept.set(source, trees);
  return source;
}

/** The trees that were kept of the expressions of a file; none when it was read anew. */
export const keptTreesOf = (source: Source): KeptTrees => treesKept.get(source) ?? {};

const treesKept = new WeakMap<Source, KeptTrees>();

const sources = new Map<string, Source>();
const packs = new Map<string, KeptPack>();

/** Read once: what was built does not change while the tool runs. */
function keptPack(pack: string): KeptPack {
  const known = packs.get(pack);
  if (known) return known;
  const read = JSON.parse(readLetters(join(homeFolder(), keptPath(pack)))) as KeptPack;
  packs.set(pack, read);
  return read;
}
