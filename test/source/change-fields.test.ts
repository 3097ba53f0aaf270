import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeFields } from '../../cli/core/source/change-fields.ts';
import { readSource } from '../../cli/core/source/source.ts';
import { writeYaml } from '../../cli/core/source/write-yaml.ts';

const data = (text: string) => readSource('a.yaml', text).source?.data as Record<string, unknown>;

describe('changing fields of a file', () => {
  test('touches no other byte: not comments, not blank lines, not the order', () => {
    const text =
      '# top\nformat: organisation/1\nname: A # old\n\n# about places\nplaces:\n- x\n# end\n';
    expect(changeFields(text, { name: 'B', staff: '9', places: undefined })).toBe(
      '# top\nformat: organisation/1\nname: B\n\n# about places\n# end\nstaff: "9"\n',
    );
  });

  test('keeps the mark at the start and the line ends of the file', () => {
    expect(changeFields('\uFEFFname: A\r\nid: a\r\n', { name: 'B', note: 'new' })).toBe(
      '\uFEFFname: B\r\nid: a\r\nnote: new\r\n',
    );
  });

  test.each([
    ['braces around all', '{ name: A, id: a }\n'],
    ['a file that ends in dots', '---\nname: A\n...\n'],
    ['a list', '- name: A\n'],
    ['no YAML at all', 'name: [\n'],
  ])('refuses %s', (_, text) => {
    expect(changeFields(text, { staff: 'nine' })).toBeUndefined();
  });

  test('gives what was asked for and leaves all else, whatever is in the file', () => {
    const name = fc.constantFrom('id', 'name', 'note', 'places', 'answers', 'staff', 'odd name');
    const word = fc
      .string({ unit: 'binary', maxLength: 40 })
      .map((text) => text.replace(/[\p{Cc}\p{Cs}]/gu, ' '));
    const value = fc.oneof(
      word,
      fc.array(word, { minLength: 1, maxLength: 4 }),
      fc.array(fc.record({ question: word, on: word }), { minLength: 1, maxLength: 3 }),
    );
    const fields = fc.dictionary(name, value, { minKeys: 1 });
    const comment = fc.constantFrom('', '# a remark\n', '\n\n', '# one\n\n# two\n');
    fc.assert(
      fc.property(fields, fields, comment, fc.boolean(), (before, changes, remark, crlf) => {
        const lines = Object.entries(before).map(
          ([key, one]) => remark + writeYaml({ [key]: one }),
        );
        const text = crlf ? lines.join('').replaceAll('\n', '\r\n') : lines.join('');
        const changed = changeFields(text, changes) ?? 'refused';
        expect(plain(changed)).toEqual({ ...plain(text), ...plain(writeYaml(changes)) });
        expect(remarks(changed)).toEqual(remarks(text));
      }),
    );
  });
});

/** What a file says, without the places that its values remember. */
const plain = (text: string): Record<string, unknown> =>
  JSON.parse(JSON.stringify(data(text))) as Record<string, unknown>;
const remarks = (text: string): readonly string[] => text.match(/^#.*$/gm) ?? [];
