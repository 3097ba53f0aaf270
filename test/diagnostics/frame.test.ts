import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOf, widthOfCells } from '../../cli/core/diagnostics/cells.ts';
import { frame } from '../../cli/core/diagnostics/frame.ts';

const place = (line: number, column: number, endColumn: number, endLine = line) => ({
  file: 't.yaml',
  line,
  column,
  endLine,
  endColumn,
});

const widthOf = (line: string): number => widthOfCells(cellsOf(line));

describe('the frame around a place', () => {
  test('shows the line before and after, with carets under the range', () => {
    const text = 'a: 1\npayment:\n  at_risk: 5,000\nz: 1\n';
    expect(frame(text, place(3, 12, 17)).split('\n')).toEqual([
      '2 | payment:',
      '3 |   at_risk: 5,000',
      '  |            ^^^^^',
      '4 | z: 1',
    ]);
  });

  test('the first line and an empty file have a frame too', () => {
    expect(frame('a: 1', place(1, 1, 2)).split('\n')).toEqual(['1 | a: 1', '  | ^']);
    expect(frame('', place(1, 1, 1)).split('\n')).toEqual(['1 |', '  | ^']);
  });

  test('numbers line up when their lengths differ', () => {
    const text = Array.from({ length: 12 }, (_, i) => `k${i}: x`).join('\n');
    expect(frame(text, place(9, 1, 3)).split('\n')).toEqual([
      ' 8 | k7: x',
      ' 9 | k8: x',
      '   | ^^',
      '10 | k9: x',
    ]);
  });

  test('a range over several lines is underlined to the end of its first', () => {
    expect(frame('n: |\n  two\n', place(1, 4, 1, 3)).split('\n')[1]).toBe('  |    ^');
  });

  test('tabs, accents and wide characters do not move the carets', () => {
    for (const before of ['\t', 'ŵ', 'e\u0301', '日本', '🎉', 'ŷŷ']) {
      const line = `${before}x`;
      const [shown = '', carets = ''] = frame(line, place(1, line.length, line.length + 1)).split(
        '\n',
      );
      expect(widthOf(carets)).toBe(widthOf(shown));
    }
  });

  test('a character that would command the terminal is not shown', () => {
    expect(frame('a: \u001b[31m\u202e', place(1, 1, 2))).not.toMatch(/[\u001b\u202e]/);
  });

  test('a long line is cut around the range', () => {
    const text = `${'a'.repeat(200)}HERE${'b'.repeat(200)}`;
    const [shown = '', carets = ''] = frame(text, place(1, 201, 205)).split('\n');
    expect(shown).toMatch(/^1 \| …a+HEREb+…$/);
    expect(carets.indexOf('^')).toBe(shown.indexOf('HERE'));
    expect(carets.trimEnd().length - carets.indexOf('^')).toBe(4);
  });

  test('a line of millions of characters is cut too', () => {
    const text = `${'a'.repeat(3_000_000)}HERE${'b'.repeat(3_000_000)}`;
    const [shown = '', carets = ''] = frame(text, place(1, 3_000_001, 3_000_005)).split('\n');
    expect(shown).toMatch(/^1 \| …a+HEREb+…$/);
    expect(carets.indexOf('^')).toBe(shown.indexOf('HERE'));
  });

  test('no frame is wider than its width, wherever the range is', () => {
    const line = fc.array(fc.constantFrom('a', ' ', '日', '\t', 'é', 'e\u0301'), {
      maxLength: 150,
    });
    fc.assert(
      fc.property(line, fc.nat(300), fc.nat(300), (chars, column, length) => {
        const text = chars.join('');
        const start = Math.min(column, text.length) + 1;
        for (const shown of frame(text, place(1, start, start + length)).split('\n'))
          expect(widthOf(shown)).toBeLessThanOrEqual(80);
      }),
    );
  });
});
