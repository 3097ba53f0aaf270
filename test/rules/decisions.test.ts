import { describe, expect, test } from 'vitest';
import { becauseText } from '../../cli/core/rules/finding.ts';
import { judge } from '../../cli/core/rules/judge.ts';
import { checkOpened } from '../../cli/project/open/check-opened.ts';
import { open } from '../../cli/project/open/open.ts';
import { load, source } from './pack-files.ts';

const rule = `format: check/1
title: Asked first
about: decision
each: decision.decisions.filter(one, one.kind == 'excluded')
as: one
when: tender.id == 'one'
require: has(one.told_on) && one.told_on < one.on
at: ground
severity: error
basis: law
says: "{{one.bid}} was not asked."
advice: Ask.
because: { law: A law, confirmed: secondary }
examples: []
`;

const record = `format: decision/1
tender: one@1.0.0
decisions:
  - { kind: received, bid: bidder-a, at: 2026-05-01T10:00, on: 2026-05-01, by: A, why: B }
  - kind: excluded
    bid: bidder-a
    ground: Tax returns not made
    on: 2026-05-02
    by: A
    why: B
`;

/** What the rule makes of the record beside a tender of this name. */
function judged(tender: string) {
  const { packs, findings } = load('one', { 'asked-first.yaml': rule });
  const rules = packs.get('one')?.rules ?? [];
  const decision = source('decisions.yaml', record).data as object;
  const [verdict] = judge(rules, {
    about: 'decision',
    files: { tender: { id: tender }, decision },
  });
  return { findings, verdict };
}

describe('rules about decisions', () => {
  test('see the tender and each decision, and point at its line', () => {
    const { findings, verdict } = judged('one');
    expect(findings.filter(({ code }) => code !== 'spec/too-few')).toEqual([]);
    expect(verdict?.findings).toMatchObject([
      { message: 'bidder-a was not asked.', at: { file: 'decisions.yaml', line: 7 } },
    ]);
  });

  test('are not applied where their condition speaks of another tender', () => {
    expect(judged('two').verdict?.outcome).toBe('not applicable');
  });
});

describe('a finding says how well its source is confirmed', () => {
  test.each([
    ['primary', 'A law; A page'],
    ['secondary', 'A law; A page (secondary source)'],
    ['single-secondary', 'A law; A page (a single secondary source)'],
  ] as const)('%s', (confirmed, text) => {
    expect(becauseText({ law: 'A law', source: 'A page', confirmed })).toBe(text);
  });

  test('nothing is said of a source that is not named', () => {
    expect(becauseText({ inventory: ['PBR-05'], confirmed: 'secondary' })).toBe('');
  });
});

test('the decisions of a competition are judged by the rules its tender names', () => {
  const { rules } = checkOpened(open(['examples/womens-services']), {
    report: 'json',
    today: '2026-11-21',
  });
  const outcomes = rules?.filter(({ about }) => about === 'decision');
  expect(outcomes?.find(({ rule }) => rule.endsWith('/no-award-has-notice'))).toMatchObject({
    outcome: 'holds',
    judged: { holds: 1 },
  });
});
