import { describe, expect, test } from 'vitest';
import { emitKeptRules } from '../../cli/build/emit-kept-rules.ts';
import { compile } from '../../cli/core/expression/compile.ts';
import type { KeptTree, KeptTrees } from '../../cli/core/expression/kept-tree.ts';
import { runTree } from '../../cli/core/expression/run-tree.ts';
import { createScope } from '../../cli/core/expression/scope.ts';
import { listOf, recordOf, scalar } from '../../cli/core/expression/shape.ts';
import { exact } from '../../cli/core/exact/exact.ts';
import { choicesIn, matters } from '../../cli/core/rules/choice.ts';
import { loadPacks } from '../../cli/core/rules/load-packs.ts';
import { verdictOn } from '../../cli/core/rules/prove.ts';
import type { Rule } from '../../cli/core/rules/rule.ts';
import { leafOf } from '../../cli/core/source/leaf-of.ts';
import type { Source } from '../../cli/core/source/source.ts';
import type { CheckExample, WrittenTender } from '../../cli/core/spec/written.generated.ts';
import { keptPath, type KeptPack } from '../../cli/project/rules/kept-rules.ts';
import { readSources } from '../../cli/project/open/read-sources.ts';
import { packFolders, provenAmong } from '../../cli/project/rules/rule-folders.ts';
import { language } from './pack-files.ts';

const made = emitKeptRules();
const folders = packFolders().map(({ files }) => readSources(files).sources);
const trees = new Map<Source, KeptTrees>(
  packFolders().flatMap(({ id }, index) => {
    const pack = JSON.parse(made.get(keptPath(id)) ?? '{}') as KeptPack;
    return (folders[index] ?? []).map((one) => [one, pack[leafOf(one.file)]?.trees ?? {}] as const);
  }),
);
const treesOf = (source: Source): KeptTrees => trees.get(source) ?? {};
const compiled = rulesOf(loadPacks(folders, language));
const kept = new Map(
  rulesOf(loadPacks(folders, language, { proven: provenAmong(packFolders()), treesOf })).map(
    (rule) => [rule.id, rule],
  ),
);

describe('a rule from its kept trees', () => {
  test.each(compiled)('$id finds what the rule compiled anew finds', (rule) => {
    for (const example of rule.written.examples.flatMap(withoutEach))
      expect(told(kept.get(rule.id), example)).toEqual(told(rule, example));
  });

  test('is nearly always kept whole, so that nothing is compiled for a check', () => {
    const texts = compiled.flatMap(({ written }) =>
      [written.each ?? [], written.when ?? [], written.require].flat(),
    );
    const known = new Set([...trees.values()].flatMap((one) => Object.keys(one)));
    expect(texts.filter((text) => !known.has(text)).length).toBeLessThan(texts.length / 100);
  });
});

test('a question matters to the same tenders from its kept tree', () => {
  const tenders = compiled.flatMap(({ written }) =>
    written.examples.map(({ given }) => (given['tender'] ?? {}) as WrittenTender),
  );
  const choices = choicesIn(folders.flat(), treesOf);
  expect(choices.length).toBeGreaterThan(20);
  for (const choice of choices)
    for (const tender of tenders)
      expect(matters(choice, tender, language)).toBe(
        matters({ ...choice, trees: {} }, tender, language),
      );
});

describe('a kept tree', () => {
  const lot = recordOf('lot', new Map(Object.entries({ id: scalar.string, value: scalar.exact })));
  const scope = createScope({ lots: listOf(lot), lot, any: scalar.dyn });
  const lots = [{ id: 'a', value: exact('2.5') }, { id: 'b' }];

  test.each([
    'size(lots)',
    'string(size(lots))',
    'lots.map(one, one.id)',
    'lots.filter(one, has(one.value))',
    'lots.exists(one, one.value > 2)',
    'lots.all(one, one.value > 2)',
    'lots.exists(one, one.value > 3)',
    'lot.value == 1 || true',
    'lot.value == 1 && false',
    'lot.value == 1 || false',
    '[lot.value, lots[1].value]',
    'lots[1].value',
    'lots[0].value / 2 - 1 * 3 + 4',
    '-lots[0].value',
    'lots[0].id in ["a", "c"]',
    'lots[0].id != "a" ? lot.id : lots[1].id',
    '["a"] + ["b"] == ["a", "b"]',
    'has(any.thing)',
    'any.number + 1',
    'pounds(any.number)',
    'lots[0].id.matches("^[a-c]$") && !lots[1].id.startsWith("x")',
  ])('of %s gives what the expression gives', (text) => {
    const whole = compile(text, scope);
    if (!whole.ok) throw new Error(whole.problem.message);
    for (const values of [{ lots, lot: {}, any: {} }, { lots, any: { number: exact('1') } }, {}]) {
      const tree = whole.expression.tree();
      const quick = tree && runTree(JSON.parse(JSON.stringify(tree)) as KeptTree, values);
      if (quick) expect(quick).toEqual(whole.expression.run(values));
    }
  });

  test.each([
    ['a value of another kind', { lot: { value: 'dear' } }],
    ['a table that is a text', { lot: 'dear' }],
    ['a figure that is divided by nought', { lot: { value: exact('0') } }],
  ])('leaves %s to the expression', (_what, values) => {
    const whole = compile('1 / lot.value > 2', scope);
    const tree = whole.ok ? whole.expression.tree() : undefined;
    expect(tree && runTree(tree, values)).toBeUndefined();
  });
});

function rulesOf({ packs }: ReturnType<typeof loadPacks>): readonly Rule[] {
  return [...packs.values()].flatMap((pack) => pack.rules.filter(({ pack: id }) => id === pack.id));
}

/** What became of an example, in words, without the rule itself. */
function told(rule: Rule | undefined, example: CheckExample): unknown {
  if (!rule) return 'no such rule';
  const { outcome, reason, findings } = verdictOn(rule, example);
  return { outcome, reason, findings };
}

/** An example, and the same without each of the things that it says, one at a time. */
function withoutEach(example: CheckExample): readonly CheckExample[] {
  return [
    example,
    ...lessBy(example.given).map((given) => ({ ...example, given }) as CheckExample),
  ];
}

function lessBy(value: unknown): readonly unknown[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => [
      value.toSpliced(index, 1),
      ...lessBy(item).map((less) => value.with(index, less)),
    ]);
  if (Object.getPrototypeOf(value ?? 0) !== Object.prototype) return [];
  return Object.entries(value as object).flatMap(([name, item]) => {
    const { [name]: _, ...rest } = value as Readonly<Record<string, unknown>>;
    return [rest, ...lessBy(item).map((less) => ({ ...(value as object), [name]: less }))];
  });
}
