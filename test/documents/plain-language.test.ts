import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../cli/core/documents/blocks.ts';
import { plainLanguageOf } from '../../cli/core/documents/plain-language.ts';
import { syllablesIn } from '../../cli/core/documents/syllables.ts';

const of = (markdown: string) => plainLanguageOf(readBlocks(markdown));

describe('a document is measured by how easy it is to read', () => {
  test('a sentence of 26 words is long and one of 25 is not', () => {
    const words = (count: number) => `${Array.from({ length: count }, () => 'word').join(' ')}.`;
    expect(of(words(25)).long).toEqual([]);
    expect(of(`Short one. ${words(26)[0]?.toUpperCase()}${words(26).slice(1)}`).long).toEqual([
      { text: `W${words(26).slice(1)}`, words: 26 },
    ]);
  });

  test('figures, times and abbreviations do not end a sentence', () => {
    expect(of('Send it by 2.30pm on 11 June, e.g. by post. We pay £1.50.').sentences).toBe(2);
  });

  test('headings and tables are left out, list items are not', () => {
    const found = of(
      '# A heading here\n\n- one item\n- two items\n\n| a | b |\n| - | - |\n| c | d |',
    );
    expect(found).toEqual({ sentences: 2, words: 4, long: [] });
  });

  test('plain words read younger than official ones', () => {
    const plain = 'We pay you each month. Send us a bill. We will pay it in two weeks. '.repeat(3);
    const official =
      'Remuneration in respect of services rendered shall be effected subsequent to satisfactory verification of documentation submitted by the organisation. '.repeat(
        3,
      );
    expect(of(plain).readingAge).toBeLessThan(9);
    expect(of(official).readingAge).toBeGreaterThan(18);
  });

  test.each([
    ['the', 1],
    ['price', 1],
    ['table', 2],
    ['wanted', 2],
    ['asked', 1],
    ['organisation', 5],
    ['assessor', 3],
    ['£1,200', 1],
  ])('“%s” has about %i syllables', (word, count) => {
    expect(syllablesIn(word)).toBe(count);
  });
});
