import { describe, expect, test } from 'vitest';
import { choiceViews } from '../../cli/core/documents/views/choice-view.ts';
import { checkChoices, checkPolicy } from '../../cli/core/rules/check-choices.ts';
import { choicesIn, mistakeIn } from '../../cli/core/rules/choice.ts';
import { stancesOf } from '../../cli/core/rules/stance.ts';
import type { WrittenPolicy, WrittenTender } from '../../cli/core/spec/written.generated.ts';
import { language, source } from './pack-files.ts';

const share = (condition: string) => `format: choice/1
title: How much may depend on results
asks: How much of the fee may depend on results?
matters_when: ${condition}
positions:
  - { id: a-fifth, says: At most a fifth., source: Clinks 2013 }
  - { id: none, says: None at all., source: Belong 2013 }
because: { inventory: [CON-01] }
`;

const questions = (condition = 'has(tender.payment.at_risk)') =>
  choicesIn([
    source('rules/choices/share-at-risk.yaml', share(condition)),
    source(
      'rules/choices/price-or-quality.yaml',
      share(condition)
        .replace(/matters_when.*\n/, '')
        .replace('How much of the fee may depend on results?', 'Which comes first?'),
    ),
  ]);

const policy = source(
  'rules/ours/policy.yaml',
  `format: policy/1\npositions:\n  - { question: CON-01, choice: share-at-risk, position: a-fifth, says: A fifth., source: Us }\n`,
).data as WrittenPolicy;

function standing(text: string, policies: readonly WrittenPolicy[] = [policy], condition?: string) {
  const tender = source('tender.yaml', `format: tender/1\npolicy: ours@1\n${text}\n`)
    .data as WrittenTender;
  const stances = stancesOf({ tender, choices: questions(condition), policies, language });
  return { findings: checkChoices(tender, stances), views: choiceViews(stances) };
}

const chosen = (position: string, rest = '') =>
  `payment: { at_risk: 10 }\nchoices:\n  - { question: share-at-risk, position: ${position}${rest} }\n  - { question: price-or-quality, position: none }`;

const codes = (text: string, policies?: readonly WrittenPolicy[], condition?: string) =>
  standing(text, policies, condition).findings.map(({ code }) => code);

describe('a tender says where it stands, or leaves a question open', () => {
  test('an open question that matters is named with every position and its source', () => {
    const [finding, ...more] = standing('payment: { at_risk: 10 }', []).findings;
    expect(more).toHaveLength(1);
    expect(finding).toMatchObject({ code: 'choices/not-chosen', severity: 'advice' });
    expect(finding?.advice).toContain(
      '`a-fifth`: At most a fifth. Source: Clinks 2013. `none`: None at all. Source: Belong 2013.',
    );
    expect(finding?.at).toMatchObject({ file: 'tender.yaml', line: 2 });
  });

  test('a question that does not matter is not asked', () => {
    expect(standing('payment: {}', []).findings.map(({ message }) => message)).toEqual([
      'Which comes first? The sources disagree, and this tender does not say where it stands.',
    ]);
  });

  test('what the policy says is inherited', () => {
    expect(codes('payment: { at_risk: 10 }')).toEqual(['choices/not-chosen']);
    const [view] = standing('payment: { at_risk: 10 }').views;
    expect(view).toMatchObject({ says: 'At most a fifth.', by_policy: true });
  });

  test('what the policy says of a question that does not matter is not printed', () => {
    expect(standing('payment: {}').views).toEqual([]);
  });

  test('agreeing with the policy needs no reason', () => {
    expect(codes(chosen('a-fifth'))).toEqual([]);
  });

  test('differing from it needs one, which bidders read', () => {
    const { findings } = standing(chosen('none'));
    expect(findings).toMatchObject([
      { code: 'choices/departure-unexplained', severity: 'error', at: { line: 5, column: 42 } },
    ]);
    const { findings: none, views } = standing(chosen('none', ', why: We cannot.'));
    expect(none).toEqual([]);
    expect(views[0]).toMatchObject({
      says: 'None at all.',
      why: 'We cannot.',
      by_policy: false,
      others: [{ id: 'a-fifth', source: 'Clinks 2013' }],
    });
  });
});

describe('a slip is found at its place', () => {
  test.each([
    [chosen('a-fith'), 'choices/unknown-position', 'Did you mean `a-fifth`?'],
    [
      chosen('none').replace('share-at-risk', 'shares-at-risk'),
      'choices/unknown-question',
      'Did you mean `share-at-risk`?',
    ],
  ])('%s', (text, code, said) => {
    const finding = standing(text).findings.find((one) => one.code === code);
    expect(finding).toMatchObject({ severity: 'error', at: { line: 5 } });
    expect(finding?.message).toContain(said);
  });

  test('two answers to one question', () => {
    expect(codes(`${chosen('a-fifth')}\n  - { question: share-at-risk, position: none }`)).toEqual([
      'choices/chosen-twice',
    ]);
  });

  test('in a policy too', () => {
    expect(checkPolicy(policy, questions())).toEqual([]);
    const wrong = source(
      'policy.yaml',
      'format: policy/1\npositions:\n  - { choice: share-at-risc, position: a-fifth }\n  - { choice: share-at-risk, position: a-fith }\n  - { choice: share-at-risk }\n',
    ).data as WrittenPolicy;
    expect(checkPolicy(wrong, questions()).map(({ code, at }) => [code, at.line])).toEqual([
      ['choices/unknown-question', 3],
      ['choices/unknown-position', 4],
      ['choices/unknown-position', 5],
    ]);
  });

  test('in the condition of a question, which then matters to everybody', () => {
    const [wrong] = questions('has(tender.payment.at_rsk)');
    if (!wrong) throw new Error('There is no question.');
    expect(mistakeIn(wrong, language)).toMatchObject([
      { code: 'rules/bad-rule', at: { line: 4, column: 34, endColumn: 40 } },
    ]);
    expect(codes('payment: {}', [], 'has(tender.payment.at_rsk)')).toHaveLength(2);
  });
});
