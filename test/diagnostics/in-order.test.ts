import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../cli/core/diagnostics/diagnostic.ts';
import { inOrder } from '../../cli/core/diagnostics/in-order.ts';

const finding = (file: string, line: number, column: number, code: string): Diagnostic => ({
  code,
  severity: 'error',
  message: 'Wrong.',
  at: { file, line, column, endLine: line, endColumn: column + 1 },
});

const SORTED = [
  finding('a.yaml', 2, 1, 'x/a'),
  finding('a.yaml', 2, 1, 'x/b'),
  finding('a.yaml', 2, 5, 'x/a'),
  finding('a.yaml', 10, 1, 'x/a'),
  finding('b.yaml', 1, 1, 'x/a'),
];

test('findings come by file, line, column and code, however they were found, and each once', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...SORTED, ...SORTED], { minLength: SORTED.length * 2 }),
      (findings) => {
        expect(inOrder(findings)).toEqual(SORTED);
      },
    ),
  );
});

test('two fields missing at one place are two findings', () => {
  const [first] = SORTED as [Diagnostic];
  expect(inOrder([first, { ...first, message: 'Wrong too.' }])).toHaveLength(2);
});
