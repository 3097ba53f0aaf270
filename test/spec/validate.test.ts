import { describe, expect, test } from 'vitest';
import { readSource } from '../../cli/core/source/source.ts';
import { checkShape } from '../../cli/core/spec/validate.ts';

const findingsIn = (text: string) => {
  const { source, findings } = readSource('file.yaml', text);
  expect(findings).toEqual([]);
  return source ? checkShape(source) : [];
};

const codesIn = (text: string): string[] =>
  findingsIn(text).map(({ code, at }) => `${code} ${at.line}:${at.column}`);

const SHEET = `format: sheet/1
tender: glasgow-recovery@1.0.0
lot: lot-1
bid: bidder-a
assessor: assessor-1
signed_on: 2019-06-20
scores:
  - criterion: care-model
    score: 3
    reason: Names a key worker.
`;

const changed = (from: string, to: string): string => {
  expect(SHEET).toContain(from);
  return SHEET.replace(from, to);
};

test('a sheet with nothing wrong has no findings', () => {
  expect(codesIn(SHEET)).toEqual([]);
});

describe('one mistake gives one finding, where it is', () => {
  test.each([
    ['no format', 'format: sheet/1\n', '', 'spec/no-format 1:1'],
    ['an unknown format', 'sheet/1', 'shet/1', 'spec/unknown-format 1:9'],
    ['a format that is a number', 'sheet/1', '1', 'spec/unknown-format 1:9'],
    ['an unknown version', 'sheet/1', 'sheet/9', 'spec/unknown-version 1:9'],
    ['a format without a version', 'sheet/1', 'sheet', 'spec/unknown-version 1:9'],
    ['an unknown field', 'lot: lot-1', 'lot: lot-1\ncolour: red', 'spec/unknown-field 4:1'],
    ['a misspelt field', 'assessor:', 'asessor:', 'spec/unknown-field 5:1'],
    ['a misspelt field in a list', '    reason:', '    raeson:', 'spec/unknown-field 10:5'],
    ['a missing field', 'bid: bidder-a\n', '', 'spec/missing-field 1:1'],
    ['a missing field in a list', '    score: 3\n', '', 'spec/missing-field 8:5'],
    ['a field without a value', 'lot-1', '', 'spec/wrong-type 3:1'],
    ['text for a number', 'score: 3', 'score: three', 'spec/wrong-type 9:12'],
    ['a number for text', 'lot-1', '1', 'spec/wrong-type 3:6'],
    ['a number for fields', '- criterion', '- 5\n  - criterion', 'spec/wrong-type 8:5'],
    ['a number for a list', 'scores:', 'scores: 5\nnote:', 'spec/wrong-type 7:9'],
    ['text of the wrong form', '2019-06-20', '20 June', 'spec/wrong-form 6:12'],
    ['empty text of a form', 'lot-1', '""', 'spec/wrong-form 3:6'],
    ['empty text', 'Names a key worker.', '""', 'spec/empty 10:13'],
  ])('%s', (_, from, to, expected) => {
    const found = codesIn(changed(from, to));
    if (from === 'scores:') expect(found).toContain(expected);
    else expect(found).toEqual([expected]);
  });

  test('a number outside its range, a part of one, a repeat and a word not in its list', () => {
    const found = codesIn(`format: lot/1
id: lot-1
title: Stabilisation
summary: A service.
value: -1
suits: [small-and-medum]
areas: [Glasgow, Paisley, Glasgow]
term: {days: 0}
payment: {days_to_pay: 2.5, at_risk: 100.01}
`).filter((found) => !found.startsWith('spec/missing-field'));
    expect(found).toEqual([
      'spec/out-of-range 5:8',
      'spec/repeated 7:27',
      'spec/not-in-list 6:9',
      'spec/out-of-range 8:14',
      'spec/not-whole 9:24',
      'spec/out-of-range 9:38',
    ]);
  });

  test('a decision of a kind that does not exist', () => {
    const text = `format: decision/1
id: decisions
tender: glasgow-recovery@1.0.0
decisions:
  - kind: recieved
  - on: 2019-06-11
`;
    const found = findingsIn(text).filter(({ at }) => at.line > 4);
    expect(found.map(({ code, at }) => `${code} ${at.line}`)).toEqual([
      'spec/not-in-list 5',
      'spec/missing-field 6',
    ]);
    expect(found[0]?.message).toContain('Did you mean `received`?');
  });
});

describe('the advice fits the mistake', () => {
  const adviceFor = (from: string, to: string) => findingsIn(changed(from, to))[0];

  test.each([
    ['5,000,000', '5000000'],
    ['£2,500.50', '2500.50'],
    ['20%', '20'],
    ['"5"', 'Remove the quotes: 5.'],
  ])('%s is shown as plain digits', (typed, plain) => {
    expect(adviceFor('score: 3', `score: ${typed}`)?.advice).toContain(plain);
  });

  test('a number that is text keeps its noughts in the advice', () => {
    expect(adviceFor('lot-1', '007')?.advice).toBe('Put it in quotes: "007".');
  });

  test('a misspelt name is suggested', () => {
    expect(adviceFor('assessor:', 'asessor:')).toMatchObject({
      message: 'A scoring sheet has no field `asessor`. Did you mean `assessor`?',
      advice: 'Write `assessor`, or delete the line.',
    });
    expect(adviceFor('sheet/1', 'shet/1')?.message).toContain('Did you mean `sheet`?');
  });

  test('what a missing field is for comes from the format', () => {
    expect(adviceFor('bid: bidder-a\n', '')).toMatchObject({
      message: 'The scoring sheet has no `bid`.',
      advice: 'Add a line `bid:`. The bid. For example: `bidder-a`.',
    });
  });

  test('a name that every object has is not a field', () => {
    expect(codesIn(`${SHEET}constructor: x\ntoString: y\n`)).toEqual([
      'spec/unknown-field 11:1',
      'spec/unknown-field 12:1',
    ]);
  });
});

test('a large file that is wrong everywhere is judged in a few seconds', () => {
  const text = SHEET + '  - 5\n'.repeat(20_000) + `  - ${'x'.repeat(900)}: 1\n`;
  const found = findingsIn(text);
  expect(found.length).toBe(20_004);
  expect(
    Math.max(...found.map(({ message, advice = '' }) => message.length + advice.length)),
  ).toBeLessThan(600);
});
