import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Source } from '../source/source.ts';
import { compileRule } from './compile-rule.ts';
import type { DatedValue } from './dated-value.ts';
import { extendPacks } from './extend-packs.ts';
import { sortPack, type Pack, type PackFiles } from './pack.ts';
import { resolveReach } from './resolve-reach.ts';
import type { Rule } from './rule.ts';
import type { RuleLanguage } from './rule-language.ts';

/** The packs that could be loaded, by id, and what is wrong with their rule files. */
export interface LoadedPacks {
  readonly packs: ReadonlyMap<string, Pack>;
  readonly findings: readonly Diagnostic[];
}

/**
 * Checks the rules of several packs together, each given as the files of its folder, because a rule may use the
 * dated figures of another pack, and a pack may take over the rules of others. A rule with a mistake is left out, with
 * a finding at the mistake. `known` are the names to suggest for a pack that is not there.
 */
export function loadPacks(
  folders: readonly (readonly Source[])[],
  language: RuleLanguage,
  known?: readonly string[],
): LoadedPacks {
  const sorted = folders.flatMap((files) => sortPack(files) ?? []);
  const values = new Map(sorted.flatMap((pack) => [...pack.values]));
  const loaded = sorted.map((files) => loadPack(files, values, language));
  const extended = extendPacks(new Map(loaded.map(({ pack }) => [pack.id, pack])), known);
  return {
    packs: extended.packs,
    findings: [...loaded.flatMap(({ findings }) => findings), ...extended.findings],
  };
}

interface Loaded {
  readonly pack: Pack;
  readonly findings: readonly Diagnostic[];
}

function loadPack(
  files: PackFiles,
  values: ReadonlyMap<string, DatedValue>,
  language: RuleLanguage,
): Loaded {
  const rules: Rule[] = [];
  const findings: Diagnostic[] = [];
  for (const check of files.checks) {
    const compiled = compileRule(check, { pack: files, values, language });
    if (compiled.rule) rules.push(compiled.rule);
    findings.push(...compiled.findings);
  }
  const { id, version, written } = files;
  const reach = resolveReach(written, id, values);
  return { pack: { id, version, written, rules, values: files.values, reach }, findings };
}
