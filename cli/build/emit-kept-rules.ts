import type { KeptTrees } from '../core/expression/kept-tree.ts';
import { choicesIn } from '../core/rules/choice.ts';
import { keepCondition, keepTrees } from '../core/rules/keep-trees.ts';
import { sortPack } from '../core/rules/pack.ts';
import { formatOf } from '../core/source/format-of.ts';
import { leafOf } from '../core/source/leaf-of.ts';
import { toPlainJson } from '../core/source/plain-json.ts';
import type { Source } from '../core/source/source.ts';
import { keptPath, type KeptRule } from '../project/rules/kept-rules.ts';
import { readSources } from '../project/open/read-sources.ts';
import { packFolders } from '../project/rules/rule-folders.ts';
import { rulesLanguage } from '../project/rules/rules-language.ts';

/**
 * The files of each pack that comes with the tool, read once and for all, so that a check need not read hundreds of rules
 * as YAML every time. Only kinds of files of which nobody asks for the place of a part are kept.
 */
export function emitKeptRules(): ReadonlyMap<string, string> {
  const read = packFolders().map(({ id, files }) => ({ id, sources: readSources(files).sources }));
  const trees = treesOf(read.map(({ sources }) => sources));
  return new Map(
    read.map(({ id, sources }) => {
      const kept = sources.flatMap((source) => keep(source, trees.get(source)));
      return [keptPath(id), inLetters(JSON.stringify(Object.fromEntries(kept)))];
    }),
  );
}

/** JSON with every other sign spelt out, because plain letters are read several times as fast. */
const inLetters = (json: string): string =>
  json.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The expressions of every rule and question, as plain trees. */
function treesOf(folders: readonly (readonly Source[])[]): ReadonlyMap<Source, KeptTrees> {
  const language = rulesLanguage();
  const packs = folders.flatMap((sources) => sortPack(sources) ?? []);
  const values = new Map(packs.flatMap((pack) => [...pack.values]));
  const rules = packs.flatMap((pack) =>
    pack.checks.map(
      (check) => [check.source, keepTrees(check, { pack, values, language })] as const,
    ),
  );
  const choices = choicesIn(folders.flat()).map(
    ({ source, written }) => [source, keepCondition(written, language)] as const,
  );
  return new Map([...rules, ...choices]);
}

const KINDS: ReadonlySet<string> = new Set(['pack', 'policy', 'check', 'choice', 'value']);

function keep(
  { file, text, data }: Source,
  trees: KeptTrees | undefined,
): readonly (readonly [string, KeptRule])[] {
  if (!KINDS.has(formatOf(data)?.name ?? '')) return [];
  const { examples: _, ...used } = data as Readonly<Record<string, unknown>>;
  const json = toPlainJson(used);
  return json === undefined
    ? []
    : [[leafOf(file), { text, data: JSON.parse(json) as object, ...(trees && { trees }) }]];
}
