import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatOf } from '../../cli/core/source/format-of.ts';
import { originOf, pathOf, type Path } from '../../cli/core/source/origin.ts';
import { placeOf } from '../../cli/core/source/place-of.ts';
import { readSource } from '../../cli/core/source/source.ts';

const dataOf = (text: string): Record<string, never> => {
  const { source, findings } = readSource('tender.yaml', text);
  expect(findings).toEqual([]);
  return source?.data as Record<string, never>;
};

const TENDER = `format: tender/1
title: Recovery services
starts: 2019-04-01
opens: 10:30
lots:
  - title: Lot 1
    payment:
      at_risk: 20.5
  - {title: Lot 2, value: 2500000}
note: |
  two
  lines
blank:
`;

describe('what a file says', () => {
  test('numbers are exact, dates and quoted numbers stay text', () => {
    const data = dataOf('a: 0.1\nb: "5"\nc: 2019-04-01\nd: 10:30\ne: -3\nf: +.5\ng: 007\nh: 5.\n');
    const { a, e, f, g, h, ...texts } = data;
    expect([a, e, f, g, h].map((value) => String(value))).toEqual(['0.1', '-3', '0.5', '7', '5']);
    expect(texts).toMatchObject({ b: '5', c: '2019-04-01', d: '10:30' });
  });

  test('true, false and nothing are themselves; yes and no are text', () => {
    const { a, b, c, d, e } = dataOf('a: true\nb: False\nc: ~\nd:\ne: yes\n');
    expect([a, b, c, d, e]).toEqual([true, false, null, null, 'yes']);
  });

  test('a year may be the name of a field', () => {
    expect(Object.keys(dataOf('2025: a\nconstructor: b\n'))).toEqual(['2025', 'constructor']);
  });

  test('a spread copy still knows its place', () => {
    const data = dataOf(TENDER);
    expect(placeOf({ ...(data as object) }, 'title')).toMatchObject({ line: 2, column: 8 });
  });

  test('any decimal is read without a change of value', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.nat(6), (whole, places) => {
        const text = (Number(whole) / 10 ** 6).toFixed(places);
        expect(dataOf(`a: ${text}`)['a']).toBeDefined();
        expect(Number(String(dataOf(`a: ${text}`)['a']))).toBe(Number(text));
      }),
      { numRuns: 50 },
    );
  });
});

describe('where a thing stands', () => {
  const data = dataOf(TENDER);
  const spot = (path: string | Path, on?: 'key' | 'value'): string => {
    const at = placeOf(data as object, path, on);
    return `${at.line}:${at.column}-${at.endLine}:${at.endColumn}`;
  };

  test.each([
    ['title', undefined, '2:8-2:25'],
    ['title', 'key', '2:1-2:6'],
    ['lots.0.payment.at_risk', undefined, '8:16-8:20'],
    ['lots.0.payment', undefined, '8:7-8:20'],
    ['lots.0.payment', 'key', '7:5-7:12'],
    ['lots.0', undefined, '6:5-6:17'],
    ['lots.1', undefined, '9:5-9:35'],
    ['lots.1.value', 'value', '9:27-9:34'],
    ['lots', undefined, '6:3-6:17'],
    ['note', undefined, '10:7-13:1'],
    ['blank', 'key', '13:1-13:6'],
  ] as const)('%s (%s)', (path, on, expected) => {
    expect(spot(path, on)).toBe(expected);
  });

  test.each([
    ['lots.0.payment.method', '7:5-7:12'],
    ['lots.0.value', '6:5-6:17'],
    ['lots.7', '5:1-5:5'],
    ['title.more', '2:1-2:6'],
    ['criteria', '1:1-1:17'],
  ])('what is absent, %s, is placed at the nearest thing above it', (path, expected) => {
    expect(spot(path)).toBe(expected);
  });

  test('an item of the file is its own start', () => {
    const lots: unknown = data['lots'];
    const [lot] = lots as readonly { readonly payment: object }[];
    const payment = lot?.payment as object;
    expect(placeOf(payment, [], 'key')).toMatchObject({ line: 7, column: 5 });
    expect(placeOf(payment, 'at_risk')).toMatchObject({ file: 'tender.yaml', line: 8 });
    expect(pathOf(payment)).toEqual(['lots', 0, 'payment']);
    expect(originOf({})).toBeUndefined();
    expect(() => placeOf({})).toThrow('not read from a file');
  });

  test('a byte order mark and Windows line ends do not move anything', () => {
    const { source } = readSource('t.yaml', '\uFEFFa: 1\r\nbee: text\r\nc:\r\n  d: 1\r\n');
    const at = placeOf(source?.data as object, 'bee');
    expect([at.line, at.column, at.endColumn]).toEqual([2, 6, 10]);
    expect(placeOf(source?.data as object, 'a', 'key').column).toBe(1);
    expect(placeOf(source?.data as object, 'c')).toMatchObject({
      line: 4,
      column: 3,
      endColumn: 7,
    });
  });
});

describe('the line that says what a file is', () => {
  test.each([
    [{ format: 'tender/1' }, { name: 'tender', version: '1' }],
    [{ format: 'tender' }, undefined],
    [{ format: 1 }, undefined],
    [{}, undefined],
    [null, undefined],
  ])('%j', (data, expected) => {
    expect(formatOf(data)).toEqual(expected);
  });
});
