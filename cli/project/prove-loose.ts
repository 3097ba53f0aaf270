import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { loadPacks } from '../core/rules/load-packs.ts';
import { prove } from '../core/rules/prove.ts';
import { ruleLanguage } from '../core/rules/rule-language.ts';
import type { Source } from '../core/source/source.ts';
import { schemaOf } from '../core/spec/formats.ts';
import { readWithLenders } from './load-rules.ts';
import { shownPath } from './read-sources.ts';
import { packFolders } from './rule-folders.ts';

/** Loads the rule packs among these files and proves each rule by its own examples. */
export function proveLoose(loose: readonly Source[]): readonly Diagnostic[] {
  const files = new Set(loose.map(({ file }) => file));
  const ids = packFolders().flatMap((pack) =>
    pack.files.some((file) => files.has(shownPath(file))) ? [pack.id] : [],
  );
  if (ids.length === 0) return [];
  const { packs, findings } = loadPacks(
    readWithLenders(packFolders(), ids).folders,
    ruleLanguage(schemaOf),
  );
  const rules = [...packs.values()].flatMap((pack) => pack.rules);
  const all = [...findings, ...rules.flatMap(prove)];
  return all.filter(({ at }) => files.has(at.file));
}
