import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { KeptTrees } from '../expression/kept-tree.ts';
import type { Source } from '../source/source.ts';
import { compileRule } from './compile-rule.ts';
import { extendPacks } from './extend-packs.ts';
import { sortPack, type Pack, type PackFiles } from './pack.ts';
import { resolveReach } from './resolve-reach.ts';
import { ruleWhenUsed } from './rule-when-used.ts';
import type { RuleSurroundings } from './rule-work.ts';
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
 * a finding at the mistake.
 */
export function loadPacks(
  folders: readonly (readonly Source[])[],
  language: RuleLanguage,
  { known, proven = new Set(), treesOf = () => ({}) }: Loading = {},
): LoadedPacks {
  const sorted = folders.flatMap((files) => sortPack(files) ?? []);
  const values = new Map(sorted.flatMap((pack) => [...pack.values]));
  const loaded = sorted.map((files) =>
    loadPack(files, { values, language }, proven.has(files.id) ? treesOf : undefined),
  );
  const extended = extendPacks(new Map(loaded.map(({ pack }) => [pack.id, pack])), known);
  return {
    packs: extended.packs,
    findings: [...loaded.flatMap(({ findings }) => findings), ...extended.findings],
  };
}

/** What to know besides the files. */
export interface Loading {
  /** The names to suggest for a pack that is not there. */
  readonly known?: readonly string[];
  /** The packs whose rules are known to be right, so that each is only compiled when it is first used. */
  readonly proven?: ReadonlySet<string>;
  /** What was kept of the expressions of such a rule, so that they need not be compiled even then. */
  readonly treesOf?: TreesOf;
}

type TreesOf = (source: Source) => KeptTrees;

interface Loaded {
  readonly pack: Pack;
  readonly findings: readonly Diagnostic[];
}

function loadPack(
  files: PackFiles,
  { values, language }: Omit<RuleSurroundings, 'pack'>,
  treesOf: TreesOf | undefined,
): Loaded {
  const rules: Rule[] = [];
  const findings: Diagnostic[] = [];
  for (const check of files.checks) {
    const around = { pack: files, values, language };
    const compiled = treesOf
      ? ruleWhenUsed(check, around, treesOf(check.source))
      : compileRule(check, around);
    if (compiled.rule) rules.push(compiled.rule);
    findings.push(...compiled.findings);
  }
  const { id, version, written } = files;
  const reach = resolveReach(written, id, values);
  return { pack: { id, version, written, rules, values: files.values, reach }, findings };
}
