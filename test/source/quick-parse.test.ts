import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMap, isScalar, isSeq, Parser, Composer } from 'yaml';
import { quickParse } from '../../cli/core/source/quick-parse.ts';

const yamlFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    // Models and parts hold blanks that are filled in before anybody reads them as YAML.
    .filter((name) => name.endsWith('.yaml') && !/(^|\/)(models|parts)\//.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

const texts = ['examples', 'rules', 'specs'].flatMap(yamlFiles);

/** What is read from a piece of a file and where it stands: everything that the tool looks at. */
function seen(node: unknown): unknown {
  if (isScalar(node)) return [node.type, node.value, node.range?.slice(0, 2)];
  if (isSeq(node)) return ['list', node.flow ?? false, node.range?.[0], node.items.map(seen)];
  if (!isMap(node)) return node;
  const fields = node.items.map(({ key, value }) => [seen(key), seen(value)]);
  return ['fields', node.flow ?? false, node.range?.[0], fields];
}

/** The same from the full parser, or what stops it. */
function fully(text: string): unknown {
  const withoutNumbers = (tags: readonly (string | { readonly tag: string })[]) =>
    tags.filter((tag) => typeof tag === 'string' || !/:(?:int|float)$/.test(tag.tag));
  const documents = [
    ...new Composer({
      version: '1.2',
      schema: 'core',
      uniqueKeys: false,
      customTags: withoutNumbers as never,
    }).compose(new Parser().parse(text), true, text.length),
  ];
  const [first, second] = documents;
  return second || first?.errors.length ? 'refused' : seen(first?.contents);
}

test('the quick parser takes nearly every file that comes with the tool, and reads it as the full one does', () => {
  const taken = texts.filter((text) => quickParse(text));
  expect(taken.length / texts.length).toBeGreaterThan(0.95);
  for (const text of taken) expect(seen(quickParse(text))).toEqual(fully(text));
});

const ODD =
  '\n| |  |#| #|:|: |-|- |\'|"|[|]|{|}|,|>|>-|&a|*a|!x|?|~|null|true|%|\n\n|\n  |1|\\|@|`|\t|-\n|{}|[]|\n# c\n|\n    # c\n|a: b\n|- a: b\n|é';

test('a file with any odd sign in any place is read the same, or left to the full parser', () => {
  const short = texts.filter((text) => text.length < 2500);
  const slip = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    drop: fc.nat(3),
    put: fc.constantFrom('', '|', ...ODD.split('|')),
  });
  const slips = fc.array(slip, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.constantFrom(...short), slips, (text, all) => {
      const spoilt = all.reduce((before, { at, drop, put }) => {
        const from = Math.floor(at * before.length);
        return before.slice(0, from) + put + before.slice(from + drop);
      }, text);
      const quick = quickParse(spoilt);
      if (quick) expect(seen(quick)).toEqual(fully(spoilt));
    }),
    { numRuns: 1500 },
  );
});
