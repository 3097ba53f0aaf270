import { expect, test } from 'vitest';
import { didYouMean, suggest } from '../../cli/core/diagnostics/suggest.ts';

const known = ['weight', 'title', 'at_risk', 'criteria', 'lots'];

test.each([
  ['wieght', 'weight'],
  ['Title', 'title'],
  ['atRisk', 'at_risk'],
  ['at-risk', 'at_risk'],
  ['critera', 'criteria'],
  ['lot', 'lots'],
  ['banana', undefined],
  ['', undefined],
])('for %s the nearest known name is %s', (typed, expected) => {
  expect(suggest(typed, known)).toBe(expected);
});

test('the question ends a sentence, or is not asked', () => {
  expect(didYouMean('wieght', known)).toBe(' Did you mean `weight`?');
  expect(didYouMean('banana', known)).toBe('');
});

test('a very long name is answered at once', () => {
  expect(suggest('x'.repeat(1_000_000), known)).toBeUndefined();
});
