import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../cli/core/diagnostics/diagnostic.ts';
import { github } from '../../cli/reports/github.ts';
import { json } from '../../cli/reports/json.ts';
import { plain, type Painter } from '../../cli/reports/report.ts';
import { text } from '../../cli/reports/text.ts';

const error: Diagnostic = {
  code: 'clinks-2013/at-risk-cap',
  severity: 'error',
  message: 'Lot 1 leaves 25% of the fee depending on results.',
  at: { file: 'tender.yaml', line: 2, column: 12, endLine: 2, endColumn: 14 },
  advice: 'Lower `at_risk`,\nor record why.',
  basis: 'law',
  because: 'Procurement Act 2023, section 68',
  related: [
    {
      message: 'The policy is chosen here.',
      at: { file: 'tender.yaml', line: 1, column: 1, endLine: 1, endColumn: 8 },
    },
  ],
};
const advice: Diagnostic = {
  code: 'clinks-2013/plain',
  severity: 'advice',
  message:
    'Say it more plainly, because this sentence goes on for long enough to need a second line.',
  at: { file: 'b.yaml', line: 1, column: 1, endLine: 2, endColumn: 3 },
  basis: 'sector',
};
const texts = new Map([['tender.yaml', 'policy: x\n  at_risk: 25\n']]);
const reported = { findings: [error, advice], texts };

describe('the report for a person', () => {
  const report = text(reported, plain);

  test('says what, where, what to do and who says so, then counts', () => {
    expect(report).toBe(`b.yaml:1:1 advice clinks-2013/plain
  Say it more plainly, because this sentence goes on for long enough to need a
  second line.
  Says who: a policy of the sector, which is not law.

tender.yaml:2:12 error clinks-2013/at-risk-cap
  Lot 1 leaves 25% of the fee depending on results.

    1 | policy: x
    2 |   at_risk: 25
      |            ^^

  See tender.yaml:1:1: The policy is chosen here.
  What to do: Lower \`at_risk\`, or record why.
  Says who: the law: Procurement Act 2023, section 68

1 error, 1 piece of advice in 2 files.
`);
  });

  test('only law is called law', () => {
    for (const basis of ['guidance', 'sector'] as const)
      expect(text({ findings: [{ ...advice, basis }], texts }, plain)).toContain('not law');
  });

  test('colour adds nothing to the words', () => {
    const on = (part: string) => `\u001b[1m${part}\u001b[22m`;
    const loud: Painter = { strong: on, red: on, yellow: on, blue: on, dim: on };
    expect(text(reported, loud).replace(/\u001b\[\d+m/g, '')).toBe(report);
  });

  test('a file cannot send commands to the terminal', () => {
    const findings = [{ ...advice, message: 'What is \u001b[2J this?' }];
    expect(text({ findings, texts }, plain)).not.toContain('\u001b');
  });

  test('thousands of findings are counted, and the first of them shown', () => {
    const findings = Array.from({ length: 1_000 }, (_, i) => ({
      ...advice,
      at: { ...advice.at, line: i + 1, endLine: i + 2 },
    }));
    const long = text({ findings, texts }, plain);
    expect(long).toContain('And 800 more.');
    expect(long).toContain('1000 pieces of advice in 1 file.');
  });

  test('nothing found is said in words', () => {
    expect(text({ findings: [], texts }, plain)).toBe('No errors, warnings or advice.\n');
  });
});

describe('the reports for programs', () => {
  test('JSON keeps every part of a finding and carries its version', () => {
    expect(JSON.parse(json(reported, plain))).toEqual({
      version: 1,
      counts: { errors: 1, warnings: 0, advice: 1, files: 2 },
      findings: [advice, error],
    });
  });

  test('GitHub gets one escaped line for each finding', () => {
    const odd = { ...error, at: { ...error.at, file: 'a,b:c.yaml' }, message: '100%\nsure' };
    expect(github({ findings: [odd, advice], texts }, plain).split('\n')).toEqual([
      '::error file=a%2Cb%3Ac.yaml,line=2,endLine=2,col=12,endColumn=14,title=clinks-2013/at-risk-cap::' +
        '100%25%0Asure%0AWhat to do: Lower `at_risk`,%0Aor record why.%0ASays who: the law: Procurement Act 2023, section 68',
      '::notice file=b.yaml,line=1,endLine=2,title=clinks-2013/plain::' +
        'Say it more plainly, because this sentence goes on for long enough to need a second line.%0A' +
        'Says who: a policy of the sector, which is not law.',
      '',
    ]);
  });
});
