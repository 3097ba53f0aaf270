import { describe, expect, test } from 'vitest';
import { exact } from '../../cli/core/exact/exact.ts';
import type { PanelConflict, WrittenPanel } from '../../cli/core/spec/written.generated.ts';
import { competition, question, scored } from '../scoring/a-competition.ts';

const some = {
  criteria: [question('care', '60'), question('voice', '40')],
  combine: 'mean' as const,
  bids: { a: { scores: { care: ['4', '2', '0'], voice: ['4', '2', '0'] } } },
};

const panel = (more: Partial<WrittenPanel>, conflict?: Partial<PanelConflict>): WrittenPanel => ({
  format: 'panel/1',
  tender: 'homes@1.0.0',
  chair: 'one',
  members: ['one', 'two', 'three'].map((id) => ({
    id,
    name: id,
    represents: 'commissioner',
    votes: true,
    ...(conflict && id === 'three' && { conflicts: [{ with: 'org-a', nature: 'n', ...conflict }] }),
  })),
  assignments: [{ lots: ['lot-1'], criteria: ['care', 'voice'], members: ['one', 'two', 'three'] }],
  ...more,
});

/** The score that counts for each question of bid a, and whose scores readers see. */
function questions(given: WrittenPanel) {
  const { result } = scored({ ...competition(some), panel: given });
  const { criteria = [] } = result.lots[0]?.bids[0] ?? {};
  return criteria.map(({ combined, individual, scored_by }) => ({
    score: combined?.score,
    each: individual?.map(({ assessor }) => assessor),
    scored_by,
  }));
}

describe('the average of a question', () => {
  test.each<[string, Partial<PanelConflict> | undefined, readonly string[]]>([
    ['holds everybody who scored', undefined, ['2', '2']],
    ['leaves out who stepped aside', { managed_by: 'recused' }, ['3', '3']],
    ['leaves out who left the panel', { managed_by: 'left-panel', with: 'org-z' }, ['3', '3']],
    [
      'leaves out who may not score that question',
      { managed_by: 'scores-other-questions', not_scoring: ['care'] },
      ['3', '2'],
    ],
    ['keeps who only has a second reader', { managed_by: 'second-reader' }, ['2', '2']],
  ])('%s', (_, conflict, scores) => {
    expect(questions(panel({}, conflict)).map(({ score }) => score)).toEqual(scores);
  });
});

describe('the user-voice group', () => {
  const group = (least: string, if_fewer: 'together' | 'with-panel') =>
    panel({
      user_voice: { members: ['two', 'three'], criteria: ['voice'], least: exact(least), if_fewer },
      assignments: [
        { lots: ['lot-1'], criteria: ['care'], members: ['one'] },
        { lots: ['lot-1'], criteria: ['voice'], members: ['two', 'three'] },
      ],
    });

  test('is reported apart, one by one where it is large enough', () => {
    const [, voice] = questions(group('2', 'together'));
    expect(voice).toEqual({
      score: '1',
      each: ['three', 'two'],
      scored_by: 'Scored by 2 people who have used the service.',
    });
  });

  test('is shown only as a whole where it is small', () => {
    const [care, voice] = questions(group('3', 'together'));
    expect(voice?.score).toBe('1');
    expect(voice?.each).toEqual([]);
    expect(voice?.scored_by).toContain('The group is small');
    expect(care?.each).toEqual(['one']);
  });

  test('is not named where it is small and the panel says so', () => {
    expect(questions(group('3', 'with-panel'))[1]).toMatchObject({
      each: [],
      scored_by: undefined,
    });
  });
});
