import { describe, expect, test } from 'vitest';
import { readSource } from '../../cli/core/source/source.ts';

/** What a file is refused for: each finding as `code line:column`. */
const refused = (text: string): string[] =>
  readSource('tender.yaml', text).findings.map(
    ({ code, at }) =>
      `${code.replace('source/', '')} ${at.line}:${at.column}-${at.endLine}:${at.endColumn}`,
  );

describe('a file that is not plain YAML is refused, once for each mistake', () => {
  test.each([
    ['a tab', 'a:\n\tb: 1\n', 'tab 2:1-2:2'],
    ['lines that do not line up', 'a:\n  b: 1\n c: 2\n', 'indentation 3:1-3:6'],
    ['a field indented under a value', 'a: 1\n  b: 2\nc: 3\n', 'indentation 2:3-2:7'],
    ['a list and fields mixed', 'a:\n  - x\n  b: 2\n', 'indentation 3:1-3:7'],
    ['a missing colon', 'a: 1\nbee\nc: 3\n', 'missing-colon 2:1-2:4'],
    ['a colon without a space', 'a:1\nb: 2\n', 'missing-colon 1:1-1:4'],
    ['an unclosed double quote', 'a: "hello\nb: 2\n', 'unclosed-quote 1:4-1:10'],
    ['an unclosed single quote', "x: 1\na: 'hello\n", 'unclosed-quote 2:4-2:10'],
    ['an unclosed list', 'a: [1, 2\nb: 2\n', 'unclosed-bracket 1:4-1:9'],
    ['an unclosed group', 'a: {x: 1\n', 'unclosed-bracket 1:4-1:9'],
    ['lists that never close', 'a: [[[[\n', 'unclosed-bracket 1:7-1:8'],
    ['a colon inside text', 'a: hello: there\n', 'needs-quotes 1:4-1:16'],
    ['an apostrophe inside single quotes', "a: 'it's'\n", 'needs-quotes 1:8-1:10'],
    ['text that starts with @', 'a: @home\n', 'needs-quotes 1:4-1:9'],
    ['an unknown escape', 'a: "\\q"\n', 'syntax 1:5-1:6'],
    ['stray brackets', '}{\n', 'syntax 1:1-1:3'],
    ['an alias', 'a: &x [1]\nb: *x\n', 'alias 2:4-2:6'],
    ['an alias of nothing', 'b: *x\n', 'alias 1:4-1:6'],
    ['text that starts with stars', 'b: **bold**\n', 'alias 1:4-1:12'],
    ['an anchor', 'a: &x 1\n', 'anchor 1:4-1:6'],
    ['a merge key', 'a: &x {k: 1}\nb:\n  <<: *x\n', 'merge-key 3:3-3:5'],
    ['a tag of its own', 'a: !money 5\n', 'tag 1:4-1:10'],
    ['a tag of YAML', 'a: !!str 5\nb: 1\n', 'tag 1:4-1:9'],
    ['a tag on a list', 'a: !things\n  - 1\n', 'tag 1:4-1:11'],
    ['a second document', 'a: 1\n---\nb: 2\n', 'second-document 2:1-2:4'],
    ['a directive', '%YAML 1.1\n---\na: yes\n', 'directive 1:1-1:10'],
    ['an empty file', '', 'empty 1:1-1:1'],
    ['only a comment', '# nothing\n', 'empty 1:1-1:1'],
    ['only a document start', '---\n', 'empty 1:1-1:1'],
    ['a list instead of fields', '- a\n- b\n', 'not-fields 1:1-1:4'],
    ['a sentence instead of fields', '\nhello there\n', 'not-fields 2:1-2:12'],
    ['a name that is not text', 'true: b\n', 'key-not-text 1:1-1:5'],
    ['a name that is a list', '[a]: 1\n', 'key-not-text 1:1-1:4'],
    ['a missing name', ': a\n', 'key-not-text 1:1-1:2'],
    ['a reserved name', '__proto__: {x: 1}\n', 'reserved-key 1:1-1:10'],
    ['a hexadecimal number', 'a: 0x1F\n', 'odd-number 1:4-1:8'],
    ['an octal number', 'a: 0o17\n', 'odd-number 1:4-1:8'],
    ['infinity', 'a: -.inf\n', 'odd-number 1:4-1:9'],
    ['not a number', 'a: .nan\n', 'odd-number 1:4-1:8'],
    ['underscores', 'a: 5_000_000\n', 'odd-number 1:4-1:13'],
    ['a power of ten', 'a: 1e999999999\n', 'odd-number 1:4-1:15'],
    ['a number without end', `a: ${'9'.repeat(41)}\n`, 'odd-number 1:4-1:45'],
  ])('%s', (_, text, expected) => {
    expect(refused(text)).toEqual([expected]);
  });

  test('a repeated field also shows where it was first written', () => {
    const [finding, ...rest] = readSource('t.yaml', 'a: 1\nb: 2\na: 3\n').findings;
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      code: 'source/duplicate-key',
      at: { line: 3, column: 1 },
      related: [{ at: { line: 1, column: 1 } }],
    });
  });

  test('several mistakes that do not cause each other are all shown', () => {
    expect(refused('a: 0x1\na: 2\nb: !t 3\n')).toHaveLength(3);
  });

  test('a bomb of aliases is refused without being unfolded', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 30; i++)
      lines.push(
        `a${i}: &a${i} [${Array(9)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      );
    expect(readSource('bomb.yaml', lines.join('\n')).findings[0]?.code).toBe('source/alias');
  });

  test.each(['[', '{a: ', '- '])('100,000 levels of %s are refused without a crash', (level) => {
    const { findings } = readSource('deep.yaml', `a:\n  ${level.repeat(100_000)}`);
    expect(findings.map((finding) => finding.code)).toEqual(['source/too-deep']);
  });

  test('every finding says what to do', () => {
    for (const text of ['', 'a:\n\tb: 1\n', 'a: *x\n', 'a: [\n'])
      for (const finding of readSource('t.yaml', text).findings)
        expect(finding).toMatchObject({ severity: 'error', advice: expect.stringMatching(/\.$/) });
  });
});

test.each([
  ['digits', `a: ${'9'.repeat(5_000_000)}`, ['source/odd-number']],
  ['letters of a tag', `a: !${'x'.repeat(1_000_000)} x`, ['source/tag']],
  [
    'a name written twice',
    `${'x'.repeat(900)}: 1\n${'x'.repeat(900)}: 1`,
    ['source/duplicate-key'],
  ],
])('millions of %s are refused at once, in a short sentence', (_, text, codes) => {
  const { findings } = readSource('long.yaml', text);
  expect(findings.map(({ code }) => code)).toEqual(codes);
  for (const { message } of findings) expect(message.length).toBeLessThan(200);
});
