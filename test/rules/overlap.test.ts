import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path/posix';
import { expect, test } from 'vitest';
import { loadPacks } from '../../cli/core/rules/load-packs.ts';
import { verdictOn } from '../../cli/core/rules/prove.ts';
import type { Reach, Rule } from '../../cli/core/rules/rule.ts';
import { language, source } from './pack-files.ts';

const files = readdirSync('rules', { recursive: true, encoding: 'utf8' })
  .map((file) => `rules/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => source(file, readFileSync(file, 'utf8')));
const folders = [...new Set(files.map(({ file }) => dirname(file)))].map((folder) =>
  files.filter(({ file }) => dirname(file) === folder),
);
const { packs } = loadPacks(folders, language);
const rules = [
  ...new Map([...packs.values()].flatMap((pack) => pack.rules).map((rule) => [rule.id, rule])),
].map(([, rule]) => rule);

/** Whether `other` says of the examples of `rule` just what the rule itself says: wrong where it is wrong, right where right. */
function answersFor(other: Rule, rule: Rule): boolean {
  return rule.written.examples.every((example) => {
    const { outcome } = verdictOn(other, example);
    return (outcome === 'found') === (example.says !== undefined);
  });
}

/** Whether no procurement can be reached by both rules, because a list of kinds that each gives has nothing in common. */
const apart = (a: Rule, b: Rule): boolean =>
  a.reach.some((one) => b.reach.some((two) => disjoint(one, two)));

function disjoint({ applies: a }: Reach, { applies: b }: Reach): boolean {
  return (['jurisdiction', 'authority_type', 'contract_type', 'procedure'] as const).some(
    (kind) => a?.[kind] && b?.[kind] && !a[kind].some((word) => b[kind]?.includes(word)),
  );
}

test('no two rules find the same mistake in the same procurement', () => {
  const pairs = rules.flatMap((rule, index) =>
    rules
      .slice(index + 1)
      .filter((other) => other.written.about === rule.written.about && !apart(rule, other))
      .filter((other) => answersFor(other, rule) && answersFor(rule, other))
      .map((other) => `${rule.id} and ${other.id}`),
  );
  expect(pairs).toEqual([]);
});
