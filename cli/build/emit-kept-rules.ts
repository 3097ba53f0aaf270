import { formatOf } from '../core/source/format-of.ts';
import { leafOf } from '../core/source/leaf-of.ts';
import { toPlainJson } from '../core/source/plain-json.ts';
import type { Source } from '../core/source/source.ts';
import { keptPath, type KeptRule } from '../project/kept-rules.ts';
import { readSources } from '../project/read-sources.ts';
import { packFolders } from '../project/rule-folders.ts';

/**
 * The files of each pack that comes with the tool, read once and for all, so that a check need not read hundreds of rules
 * as YAML every time. Only kinds of files of which nobody asks for the place of a part are kept.
 */
export function emitKeptRules(): ReadonlyMap<string, string> {
  const packs = packFolders().map(({ id, files }) => {
    const kept = readSources(files).sources.flatMap((source) => keep(source) ?? []);
    return [keptPath(id), JSON.stringify(Object.fromEntries(kept))] as const;
  });
  return new Map(packs);
}

const KINDS: ReadonlySet<string> = new Set(['pack', 'policy', 'check', 'choice', 'value']);

function keep({ file, text, data }: Source): readonly (readonly [string, KeptRule])[] {
  if (!KINDS.has(formatOf(data)?.name ?? '')) return [];
  const { examples: _, ...used } = data as Readonly<Record<string, unknown>>;
  const json = toPlainJson(used);
  return json === undefined ? [] : [[leafOf(file), { text, data: JSON.parse(json) as object }]];
}
