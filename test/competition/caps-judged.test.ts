import { describe, expect, test } from 'vitest';
import { checkCapsJudged } from '../../cli/core/competition/checks/caps-judged.ts';
import type { CompetitionFacts } from '../../cli/core/competition/facts.ts';
import { sourceOf } from './competition-of.ts';

/** The codes found where the panel agreed this score beside a proposed highest score of 2. */
const found = (agreed: string, judged: string) => {
  const { data } = sourceOf(
    'moderation.yaml',
    `format: moderation/1
scores:
  - criterion: care
    agreed: ${agreed}
    caps: [{ cap: copied-text, at_most: 2, ${judged} }]`,
  );
  const facts = { moderations: [data] } as unknown as CompetitionFacts;
  return checkCapsJudged(facts).map(({ code }) => code);
};

describe('a proposed highest score', () => {
  test('is kept to, exactly at it too', () => {
    expect(found('2', 'applied: true')).toEqual([]);
    expect(found('3', 'applied: true')).toEqual(['moderation/over-cap']);
  });

  test('is put aside only with a reason', () => {
    expect(found('3', 'applied: false')).toEqual(['moderation/cap-not-explained']);
    expect(found('3', 'applied: false, reason: Both groups asked for it.')).toEqual([]);
  });
});
