import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { escapeMarkdown, oneLine } from '../../cli/core/documents/escape-markdown.ts';
import { readBlocks } from '../../cli/core/documents/blocks.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '*',
          '_',
          '#',
          '|',
          '`',
          '-',
          '+',
          '1.',
          '2)',
          '>',
          '<',
          '&amp',
          ';',
          '&',
          '[',
          ']',
          '(',
          ')',
          '!',
        ],
        ...[
          '\\',
          '\n',
          '\n\n',
          ' ',
          '    ',
          '\t',
          '~~~',
          '---',
          '===',
          ':-',
          'a',
          'ŵ',
          '<script>',
          'http://a.b',
        ],
        ...['javascript:', '<!--', '[a]: b', '$', '"', '\u0000', '\u00a0'],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

/** A tree as nested [type, words] pairs, with neighbouring words joined. */
const shape = (markdown: string): unknown => {
  const walk = (node: { type: string; value?: string; children?: readonly unknown[] }): unknown =>
    node.children
      ? [node.type, ...node.children.map((child) => walk(child as { type: string }))]
      : [node.type, node.value];
  return walk(readBlocks(markdown));
};
const words = (value: string) => (value === '' ? [] : [['text', value]]);
const runs = { numRuns: 2000 };

describe('text that somebody typed keeps its words and never becomes structure', () => {
  test('in a paragraph', () => {
    const holds = (given: string) => {
      const expected =
        oneLine(given) === '' ? ['root'] : ['root', ['paragraph', ...words(oneLine(given))]];
      expect(shape(escapeMarkdown(given))).toEqual(expected);
    };
    fc.assert(fc.property(text, holds), runs);
  });

  test('in a paragraph after other words on a line of their own', () => {
    const holds = (given: string) => {
      fc.pre(oneLine(given) !== '');
      expect(shape(`Before.\n${escapeMarkdown(given)}`)).toEqual([
        'root',
        ['paragraph', ['text', `Before.\n${oneLine(given)}`]],
      ]);
    };
    fc.assert(fc.property(text, holds), runs);
  });

  test('in a heading', () => {
    const holds = (given: string) => {
      expect(shape(`# ${escapeMarkdown(given)}`)).toEqual([
        'root',
        ['heading', ...words(oneLine(given))],
      ]);
    };
    fc.assert(fc.property(text, holds), runs);
  });

  test('in a table cell', () => {
    const holds = (given: string) => {
      expect(shape(`| a | b |\n| - | - |\n| ${escapeMarkdown(given)} | c |`)).toEqual([
        'root',
        [
          'table',
          ['tableRow', ['tableCell', ['text', 'a']], ['tableCell', ['text', 'b']]],
          ['tableRow', ['tableCell', ...words(oneLine(given))], ['tableCell', ['text', 'c']]],
        ],
      ]);
    };
    fc.assert(fc.property(text, holds), runs);
  });

  test('two pieces side by side do not make structure together', () => {
    const holds = (one: string, two: string) => {
      const tree = readBlocks(`${escapeMarkdown(one)}${escapeMarkdown(two)}`);
      expect(tree.children.every((node) => node.type === 'paragraph')).toBe(true);
    };
    fc.assert(fc.property(text, text, holds), runs);
  });

  test('ordinary prose stays readable in the Markdown itself', () => {
    const prose = 'Cleaning & catering (lots 1–2): £1,234.50, 30% – at 2.30pm.';
    expect(escapeMarkdown(prose)).toBe(prose);
  });
});
