import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { exact } from '../../cli/core/exact/exact.ts';
import { readSource } from '../../cli/core/source/source.ts';
import { writeYaml } from '../../cli/core/source/write-yaml.ts';

const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'ab:#-?,[]{}&*!|>\'"%@` \n\t0.1eE~£ŵ') }),
  fc.constantFrom(
    'true',
    'No',
    'null',
    '~',
    '1.0.0',
    '007',
    '0x1F',
    '1e3',
    '.inf',
    '2027-03-01',
    '',
    ' ',
    '- a',
    'a: b',
    'a #b',
    '#a',
    'a:',
    '...',
    '---',
    '<<',
    '=',
  ),
);
const name = fc.constantFrom('id', 'on', 'says', 'why', 'is it', 'y');
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, words, fc.boolean(), tie('list'), tie('group')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  group: fc.dictionary(name, tie('value'), { maxKeys: 4, noNullPrototype: true }),
}));

describe('writing a result', () => {
  test('whatever is written is read back the same by any reader of YAML', () => {
    fc.assert(
      fc.property(fc.dictionary(name, value, { minKeys: 1, noNullPrototype: true }), (data) => {
        expect(parse(writeYaml(data))).toEqual(data);
      }),
      { numRuns: 2000 },
    );
  });

  test('a text is never taken for a number, and exact numbers keep their value', () => {
    const text = writeYaml({ weight: exact('20'), share: exact('2').div(3n), version: '1.0.0' });
    expect(text).toBe('weight: 20\nshare: 2/3\nversion: 1.0.0\n');
    expect(readSource('x.yaml', writeYaml({ digits: '0042', word: 'true' })).findings).toEqual([]);
    expect(writeYaml({ digits: '0042', word: 'true' })).toBe('digits: "0042"\nword: "true"\n');
  });

  test('lists and groups stand as people write them', () => {
    expect(
      writeYaml({ lots: [{ id: 'lot-1', bids: ['a', 'b'], ties: [] }, { id: 'lot-2' }] }),
    ).toBe('lots:\n  - id: lot-1\n    bids:\n      - a\n      - b\n    ties: []\n  - id: lot-2\n');
  });
});
