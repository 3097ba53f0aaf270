import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Source } from '../source/source.ts';
import { compileRule } from './compile-rule.ts';
import type { DatedValue } from './dated-value.ts';
import { sortPack, type Pack, type PackFiles } from './pack.ts';
import type { Rule } from './rule.ts';
import type { RuleLanguage } from './rule-language.ts';

/** The packs that could be loaded, by id, and what is wrong with their rule files. */
export interface LoadedPacks {
  readonly packs: ReadonlyMap<string, Pack>;
  readonly findings: readonly Diagnostic[];
}

/**
 * Checks the rules of several packs together, each given as the files of its folder, because a rule may use the
 * dated figures of another pack. A rule with a mistake is left out, with a finding at the mistake.
 */
export function loadPacks(
  folders: readonly (readonly Source[])[],
  language: RuleLanguage,
): LoadedPacks {
  const sorted = folders.flatMap((files) => sortPack(files) ?? []);
  const values = new Map(sorted.flatMap((pack) => [...pack.values]));
  const loaded = sorted.map((files) => loadPack(files, values, language));
  return {
    packs: new Map(loaded.map(({ pack }) => [pack.id, pack])),
    findings: loaded.flatMap(({ findings }) => findings),
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
  return { pack: { id, version, written, rules, values: files.values }, findings };
}
