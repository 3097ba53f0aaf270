import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines, type Measure } from '../../cli/io/pdf/break-lines.ts';
import { columnWidths } from '../../cli/io/pdf/column-widths.ts';
import { body } from '../../cli/io/pdf/look.ts';
import { paginate } from '../../cli/io/pdf/paginate.ts';
import type { Strip } from '../../cli/io/pdf/strip.ts';

const measure: Measure = (text) => [...text].length;
const tag = { type: 'P' } as const;
const lines = (text: string, width: number) =>
  breakLines([{ text, style: body, tag }], width, measure).map((line) =>
    line.map((piece) => piece.text).join(''),
  );

describe('words are set in lines', () => {
  test('lines break at spaces and hyphens, and inside a word only when it is too long', () => {
    expect(lines('a bid is at-risk here', 7)).toEqual(['a bid ', 'is at-', 'risk ', 'here']);
    expect(lines('see unbreakable words', 6)).toEqual(['see ', 'unbrea', 'kable ', 'words']);
    expect(lines('one\ntwo', 20)).toEqual(['one', 'two']);
  });

  test('a figure is not cut at its comma, and a word keeps the comma after it', () => {
    expect(lines('pay £1,234.50 now', 9)).toEqual(['pay ', '£1,234.50 ', 'now']);
    const runs = [
      { text: 'in bold', style: { ...body, face: 'bold' } as const, tag },
      { text: ', then', style: body, tag },
    ];
    const set = breakLines(runs, 7, measure);
    expect(set.map((line) => line.map((piece) => piece.text).join(''))).toEqual([
      'in ',
      'bold, ',
      'then',
    ]);
  });

  test('no line is too wide and no letter is lost', () => {
    const holds = (text: string, width: number) => {
      const set = lines(text, width);
      expect(set.every((line) => measure(line.trimEnd(), body) <= width)).toBe(true);
      expect(set.join('').replace(/ +/g, '')).toBe(text.replace(/[ \n]+/g, ''));
    };
    const words = fc.array(fc.constantFrom('a', 'bid', ' ', '-', '/', '\n', 'ŵŷ', '£1,2', '  '), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(
        words.map((parts) => parts.join('')),
        fc.integer({ min: 1, max: 12 }),
        holds,
      ),
    );
  });
});

describe('columns share the width of the page', () => {
  test('they fill the room exactly, whatever they need', () => {
    const need = fc.record({
      least: fc.integer({ min: 0, max: 400 }),
      more: fc.integer({ min: 0, max: 3000 }),
    });
    const holds = (given: readonly { least: number; more: number }[]) => {
      const needs = given.map(({ least, more }) => ({ least: least + 1, most: least + 1 + more }));
      const widths = columnWidths(needs, 400);
      expect(widths.reduce((total, width) => total + width, 0)).toBeCloseTo(400);
      expect(widths.every((width) => width > 0)).toBe(true);
    };
    fc.assert(fc.property(fc.array(need, { minLength: 1, maxLength: 9 }), holds));
  });

  test('a short column keeps its words whole beside a long one', () => {
    const [short = 0, long = 0] = columnWidths(
      [
        { least: 40, most: 60 },
        { least: 50, most: 2000 },
      ],
      300,
    );
    expect(short).toBeGreaterThanOrEqual(40);
    expect(long).toBeGreaterThan(200);
  });
});

describe('pages are filled', () => {
  const strip = (height: number, rest: Partial<Strip> = {}): Strip => ({
    height,
    above: 0,
    keep: false,
    marks: [],
    ...rest,
  });
  const heights = (strips: readonly Strip[], room: number) =>
    paginate(strips, room).map((page) =>
      page.map(({ strip: { height }, repeated }) => (repeated ? -height : height)),
    );

  test('a heading moves to the next page with what follows it', () => {
    expect(heights([strip(60), strip(30, { keep: true }), strip(20)], 100)).toEqual([
      [60],
      [30, 20],
    ]);
  });

  test('the room above counts except at the top of a page', () => {
    expect(heights([strip(60), strip(40, { above: 1 })], 100)).toEqual([[60], [40]]);
    expect(heights([strip(60), strip(100, { above: 30 })], 100)).toEqual([[60], [100]]);
  });

  test('a header row comes again on each page that a table goes on to', () => {
    const again = strip(10, { keep: true });
    const rows = [35, 36, 37, 38].map((height) => strip(height, { again }));
    expect(heights([again, ...rows], 100)).toEqual([
      [10, 35, 36],
      [-10, 37, 38],
    ]);
  });

  test('what belongs together but fills more than a page is set all the same', () => {
    const long = Array.from({ length: 5 }, () => strip(40, { keep: true }));
    expect(heights(long, 100)).toEqual([[40, 40], [40, 40], [40]]);
  });
});
