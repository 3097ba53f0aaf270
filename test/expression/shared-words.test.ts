import { describe, expect, test } from 'vitest';
import { citedWords, ownWords } from '../../cli/core/expression/shared-words.ts';

const number = (value: { toString(): string }): string => value.toString();

describe('what two texts share', () => {
  test('words of three letters, case, marks and endings tell nothing', () => {
    expect(number(ownWords('It MEETS the needs.', 'meet the need'))).toBe('0');
    expect(number(ownWords('It needs, needed, is needing', 'need'))).toBe('0');
  });

  test('a number is a telling word, however short', () => {
    expect(number(ownWords('Cover 7 to 9', 'cover'))).toBe('2');
  });

  test('each word counts once', () => {
    expect(number(ownWords('staff staff staff', 'nobody'))).toBe('1');
  });

  test('Welsh letters belong to words', () => {
    expect(number(citedWords('Tŷ’r afon gŵyl', 'Yr ŵyl, gŵyl fawr', ''))).toBe('1');
  });

  test('what the question says already is not cited from the answer', () => {
    const answer = 'Two waking staff every night';
    expect(number(citedWords('Good for the night', answer, 'Who is there at night?'))).toBe('0');
    expect(number(citedWords('Waking staff are good', answer, 'Who is there at night?'))).toBe('2');
  });

  test('the same texts give the same count however many came between', () => {
    const before = number(ownWords('alpha beta', 'beta'));
    for (let index = 0; index < 1500; index += 1) ownWords(`text ${index}`, 'other');
    expect(number(ownWords('alpha beta', 'beta'))).toBe(before);
  });
});
