import { compile, type Expression } from '../expression/compile.ts';
import type { KeptTrees } from '../expression/kept-tree.ts';
import type { Scope } from '../expression/scope.ts';
import { compileTemplate } from '../expression/template.ts';
import { compileSetting } from './compile-rule.ts';
import type { WrittenChoice } from '../spec/written.generated.ts';
import type { CheckFile } from './pack.ts';
import { findValues } from './rule-figures.ts';
import type { RuleLanguage } from './rule-language.ts';
import type { RuleSurroundings } from './rule-work.ts';

/** The expressions of a rule that a build can keep as plain trees, by their texts; the others are left out. */
export function keepTrees(file: CheckFile, around: RuleSurroundings): KeptTrees {
  const work = { file, around, report: () => undefined };
  const { scope } = compileSetting(work, findValues(work));
  const { each, when, require, says, advice } = file.written;
  return treesFor([
    ...[each ?? [], when ?? [], require].flat().flatMap((text) => expressionOf(text, scope)),
    ...[says, advice].flatMap((text) => gapsOf(text, scope)),
  ]);
}

/** As `keepTrees`, for the condition of a question. */
export const keepCondition = (written: WrittenChoice, language: RuleLanguage): KeptTrees =>
  treesFor(expressionOf(written.matters_when ?? 'true', language.scopeFor('tender')));

const treesFor = (expressions: readonly Expression[]): KeptTrees =>
  Object.fromEntries(expressions.flatMap(treeOf));

function treeOf({ text, tree }: Expression): readonly (readonly [string, KeptTrees[string]])[] {
  const kept = tree();
  return kept ? [[text, kept]] : [];
}

function expressionOf(text: string, scope: Scope): readonly Expression[] {
  const compiled = compile(text, scope);
  return compiled.ok ? [compiled.expression] : [];
}

function gapsOf(text: string, scope: Scope): readonly Expression[] {
  const compiled = compileTemplate(text, scope);
  return compiled.ok ? compiled.template.gaps : [];
}
