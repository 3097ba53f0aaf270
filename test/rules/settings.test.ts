import { describe, expect, test } from 'vitest';
import { choosePacks } from '../../cli/core/rules/choose-packs.ts';
import { judge } from '../../cli/core/rules/judge.ts';
import type { WrittenTender } from '../../cli/core/spec/written.generated.ts';
import { atRiskCap, load, source } from './pack-files.ts';

const tighter = `${atRiskCap}tighter: { cap: lower }\n`;
const law = tighter
  .replace('basis: sector', 'basis: law')
  .replace('source: "Clinks 2013, questions C2 and C7"', 'law: An Act');

const exception = `exceptions: [{ rule: clinks/at-risk-cap, reason: The board sets it., by: Head, on: 2025-02-01 }]`;

/** What is wrong with a tender's settings, and what the rule then makes of a lot with this much at risk. */
function outcome(rule: string, lines: string, atRisk: number) {
  const { packs, findings: loading } = load('clinks', { 'at-risk-cap.yaml': rule });
  expect(loading).toEqual([]);
  const text = `format: tender/1\npolicy: clinks@1\nprocurement: { commenced_on: 2025-03-01 }\nlots: [{ title: Lot 1, payment: { at_risk: ${atRisk} } }]\n${lines}\n`;
  const tender = source('tender.yaml', text).data as WrittenTender;
  const { packs: chosen, findings } = choosePacks(tender, packs);
  const rules = chosen.flatMap((pack) => pack.rules);
  const [verdict] = judge(rules, { about: 'tender', files: { tender } });
  return { codes: findings.map(({ code }) => code), findings, verdict };
}

const sets = (is: string, setting = 'cap', rule = 'clinks/at-risk-cap') =>
  `settings: [{ rule: ${rule}, setting: ${setting}, is: ${is} }]`;

describe('a tender may ask for more than a rule does', () => {
  test.each([
    ['15', 15, 'holds'],
    ['15', 15.01, 'found'],
    ['20', 20, 'holds'],
  ])('a cap of %s is kept to at %s per cent: %s', (is, atRisk, expected) => {
    const { codes, verdict } = outcome(tighter, sets(is), atRisk);
    expect(codes).toEqual([]);
    expect(verdict?.outcome).toBe(expected);
  });

  test('and its own figure is the one that the finding names', () => {
    const { verdict } = outcome(tighter, sets('15'), 18);
    expect(verdict?.findings[0]?.message).toContain('at most 15%');
  });
});

describe('a tender may not ask for less without a reason', () => {
  test('a looser figure is an error with both figures, and the rule keeps its own', () => {
    const { findings, verdict } = outcome(tighter, sets('25'), 21);
    expect(findings).toMatchObject([{ code: 'rules/setting-loosened', severity: 'error' }]);
    expect(findings[0]?.message).toBe(
      'The tender sets cap of the rule clinks/at-risk-cap to 25, but the rule says 20. Only a lower figure asks for more.',
    );
    expect(findings[0]?.at).toMatchObject({ line: 5 });
    expect(verdict?.outcome).toBe('found');
  });

  test('with an exception the rule is judged by the looser figure, and no further', () => {
    const within = outcome(tighter, `${sets('25')}\n${exception}`, 25);
    expect([within.codes, within.verdict?.outcome]).toEqual([[], 'holds']);
    const beyond = outcome(tighter, `${sets('25')}\n${exception}`, 26);
    expect(beyond.verdict?.outcome).toBe('found');
  });

  test('an exception without a figure switches the rule off, as before', () => {
    expect(outcome(tighter, exception, 90).verdict?.outcome).toBe('switched off');
  });

  test('a figure without a declared direction needs an exception too', () => {
    expect(outcome(atRiskCap, sets('15'), 10).codes).toEqual(['rules/setting-loosened']);
    expect(outcome(atRiskCap, `${sets('15')}\n${exception}`, 16).verdict?.outcome).toBe('found');
  });

  test('the law keeps its figure whatever a tender gives as a reason', () => {
    const { codes, verdict } = outcome(law, `${sets('25')}\n${exception}`, 21);
    expect(codes).toEqual(['rules/setting-loosened']);
    expect(verdict?.outcome).toBe('found');
  });
});

test.each([
  [sets('15', 'cup'), 'rules/unknown-setting', 'Did you mean `cap`?'],
  [
    sets('15', 'cap', 'clinks/at-risk-cup'),
    'rules/unknown-rule',
    'Did you mean `clinks/at-risk-cap`?',
  ],
  [sets('plenty'), 'rules/setting-kind', 'cannot be a text'],
])('a slip in a setting is found at its place: %s', (lines, code, said) => {
  const { findings, verdict } = outcome(tighter, lines, 20);
  expect(findings).toMatchObject([{ code, at: { line: 5 } }]);
  expect(findings[0]?.message).toContain(said);
  expect(verdict?.outcome).toBe('holds');
});
