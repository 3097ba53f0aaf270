import { describe, expect, test } from 'vitest';
import { nextStep } from '../../cli/core/panel/next-step.ts';
import { statusOf } from '../../cli/core/panel/status.ts';
import { statusReport, summary } from '../../cli/reports/status.ts';
import {
  DECLARED,
  decisions,
  facts,
  moderated,
  panel,
  sheetsBy,
  tender,
  type Files,
} from './panel-of.ts';

const tell = (files: Files) => {
  const given = facts(files);
  const status = statusOf(given);
  const [lot] = status.lots;
  if (!lot) throw new Error('There is no lot.');
  const next = nextStep(given, status, lot);
  return { says: summary(lot), next, lot, report: statusReport(status, () => next), status };
};

const EVERYBODY = ['ann', 'bob', 'cat'];
const LETTERS = 'kind: blinded, letters: [{ letter: A, bid: birch }, { letter: B, bid: alder }]';
const BLIND = { 'tender.yaml': tender('blind: true, envelopes: two') };

describe('the status of a lot', () => {
  test('says how many scores are in, who is waited for, and that prices are sealed', () => {
    const { says, next } = tell({
      'tender.yaml': tender('envelopes: two'),
      ...sheetsBy(['ann', 'bob']),
      ...sheetsBy(['cat'], ['birch']),
    });
    expect(says).toBe(
      'Assessors are scoring; 10 of 12 scores in; waiting for CAT on alder; prices still sealed.',
    );
    expect(next).toContain('wait for CAT');
  });

  test.each<[string, Files]>([
    ['agree scores for birch', { ...sheetsBy(EVERYBODY), ...moderated(['alder']) }],
    ['fairlot score', { ...sheetsBy(EVERYBODY), ...moderated() }],
    ['declare interests', { 'panel.yaml': panel({ bob: 'works_for: []' }) }],
    ['fairlot record blinded', BLIND],
    [
      'fairlot record received',
      { 'decisions.yaml': 'format: decision/1\ntender: shelter@1.0.0\ndecisions: []\n' },
    ],
  ])('names the next step: %s', (step, files) => expect(tell(files).next).toContain(step));

  test('tells who stepped aside, and asks nothing of them', () => {
    const conflict = 'conflicts: [{ with: org-alder, nature: n, managed_by: recused }]';
    const { lot, report } = tell({
      'panel.yaml': panel({ bob: `${DECLARED}, ${conflict}` }),
      ...sheetsBy(['ann', 'cat']),
      ...sheetsBy(['bob'], ['birch']),
    });
    expect(lot.members[1]).toMatchObject({ done: 2, of: 2, waiting: [] });
    expect(report).toContain('alder: BOB stepped aside from this bid.');
  });
});

describe('in a blind tender the status', () => {
  const conflict = 'conflicts: [{ with: org-alder, nature: n, managed_by: recused }]';
  const blind = {
    ...BLIND,
    'decisions.yaml': decisions(LETTERS),
    'panel.yaml': panel({ bob: `${DECLARED}, ${conflict}` }),
    ...sheetsBy(['ann'], ['bid-a']),
  };

  test('knows letters only, and not from which of them somebody stepped aside', () => {
    const { report, status } = tell(blind);
    for (const text of [report, JSON.stringify(status)]) {
      expect(text).toContain('Bid A');
      expect(text).not.toMatch(/alder|birch/i);
      expect(text).toContain('One bid: BOB stepped aside from this bid.');
    }
  });
});

test('the status holds no score and no reason', () => {
  const one = tell(sheetsBy(EVERYBODY)).status;
  const more = sheetsBy(EVERYBODY);
  const other = Object.fromEntries(
    Object.entries(more).map(([path, text]) => [
      path,
      text.replace('score: 1', 'score: 2').replaceAll('reason: r', 'reason: secret'),
    ]),
  );
  expect(tell(other).status).toEqual(one);
});
