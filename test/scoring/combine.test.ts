import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exact } from '../../cli/core/exact/exact.ts';
import { meanOf, medianOf, trimmedMeanOf } from '../../cli/core/scoring/averages.ts';
import type { CompetitionFacts } from '../../cli/core/competition/facts.ts';
import type { ModerationAgreed } from '../../cli/core/spec/written.generated.ts';
import { competition, question, scored } from './a-competition.ts';

const trim = (least: string) => ({ each_end: exact('1'), least: exact(least) });

describe('a trimmed mean', () => {
  const criteria = [question('care', '20')];
  const of = (care: readonly string[], least = '3') => {
    const bids = { a: { scores: { care } } };
    const { result, findings } = scored(
      competition({ criteria, bids, combine: 'trimmed-mean', trim: trim(least) }),
    );
    const combined = result.lots[0]?.bids[0]?.criteria[0]?.combined;
    return { combined, steps: result.steps, findings };
  };

  test('leaves the highest and the lowest out, and says so', () => {
    const { combined, steps } = of(['4', '1', '2', '3']);
    expect(combined).toMatchObject({ score: '2.5', how: 'trimmed-mean', spread: '3' });
    expect(steps.find(({ id }) => id === 'lot-1/a/care/score')?.how).toBe(
      '(2 + 3) ÷ 2, without 1, 4',
    );
  });

  test('is not made of fewer scores than the tender asks for, and says how many there are', () => {
    const { combined, findings } = of(['4', '1', '2'], '4');
    expect(combined).toBeUndefined();
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      [
        'score/undefined',
        '3 assessors scored “The care” of Bidder A, too few to leave out the highest and the lowest: the tender asks for at least 4.',
      ],
    ]);
  });

  test('is never made of nothing, whatever the tender says', () => {
    expect(of(['4', '1'], '2').combined).toBeUndefined();
  });

  test('lies between the lowest and the highest that are kept, and one wild score cannot move it', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(scores, (given) => {
        const sorted = given.toSorted((a, b) => a - b);
        const { score } = trimmedMeanOf(
          given.map((one) => exact(String(one))),
          1,
        );
        expect(score.gte(sorted[1] ?? 0) && score.lte(sorted.at(-2) ?? 0)).toBe(true);
        const wild = [...sorted.slice(0, -1), 1000].map((one) => exact(String(one)));
        expect(trimmedMeanOf(wild, 1).score.equals(score)).toBe(true);
      }),
    );
  });
});

test('the mean and the median of the individual scores stand beside the range, exactly', () => {
  const bids = { a: { scores: { care: ['2', '2', '3'] }, agreed: { care: '3' } } };
  const { result } = scored(competition({ criteria: [question('care', '20')], bids }));
  expect(result.lots[0]?.bids[0]?.criteria[0]?.combined).toMatchObject({
    spread: '1',
    mean: { exact: '7/3', shown: '2.33' },
    median: { exact: '2', shown: '2' },
  });
  expect(meanOf([exact('1')]).how).toBe('1');
  expect(medianOf([exact('3'), exact('1')]).score.equals(2)).toBe(true);
});

describe('an agreed score that was changed', () => {
  const entry = (agreed: string, more: Partial<ModerationAgreed> = {}): ModerationAgreed => ({
    criterion: 'care',
    agreed: exact(agreed),
    agreed_by: ['one'],
    reason: `Why ${agreed}.`,
    ...more,
  });
  const changed = (agreed: string, because: string, on: string, to: string) =>
    entry(to, { on, replaces: { agreed: exact(agreed), because } });
  const withEntries = (scores: readonly ModerationAgreed[]): CompetitionFacts => {
    const bids = { a: { scores: { care: ['2', '4'] } } };
    const facts = competition({ criteria: [question('care', '20')], bids });
    return { ...facts, moderations: facts.moderations.map((one) => ({ ...one, scores })) };
  };

  test('counts, and those before it are kept with who, when, why and why they changed', () => {
    const { result } = scored(
      withEntries([
        entry('4'),
        changed('4', 'The annex says less.', '2019-06-26', '2'),
        changed('2', 'The annex says more.', '2019-06-27', '3'),
      ]),
    );
    expect(result.lots[0]?.bids[0]?.criteria[0]?.combined).toMatchObject({
      score: '3',
      reason: 'Why 3.',
      agreed_on: '2019-06-27',
      earlier: [
        {
          score: '4',
          agreed_by: ['one'],
          agreed_on: '2019-06-25',
          reason: 'Why 4.',
          changed_because: 'The annex says less.',
        },
        { score: '2', agreed_on: '2019-06-26', changed_because: 'The annex says more.' },
      ],
    });
    expect(result.steps.find(({ id }) => id === 'lot-1/a/care/score')?.how).toBe(
      'The panel agreed 4, after individual scores of 2 and 4; on 26 June 2019 it changed 4 to 2; on 27 June 2019 it changed 2 to 3',
    );
  });

  test('leaves the question without a score while it contradicts the one it replaces', () => {
    for (const second of [entry('3'), changed('2', 'So.', '2019-06-26', '3')])
      expect(scored(withEntries([entry('4'), second])).findings).toMatchObject([
        { code: 'score/undefined' },
      ]);
  });
});
