import { describe, expect, test } from 'vitest';
import type { CompetitionFacts } from '../../cli/core/competition/facts.ts';
import { dutiesOf } from '../../cli/core/panel/duties.ts';
import { mayScore } from '../../cli/core/panel/may-score.ts';
import { nameFor } from '../../cli/core/panel/name-for.ts';
import { DECLARED, decisions, facts, panel, sheet, sheetsBy, tender } from './panel-of.ts';

/** The states of the duties of one member: `alder care done`. */
const statesOf = (given: CompetitionFacts, id: string): readonly string[] =>
  dutiesOf(given)
    .filter(({ member }) => member.id === id)
    .map(({ bid, question, state }) => `${bid.id} ${question.id} ${state}`);

const conflict = (managed: string): string =>
  `${DECLARED}, conflicts: [{ with: org-alder, nature: n${managed} }]`;

describe('what a member was asked to score', () => {
  test('waits, is started by a sheet without the score, and is done with it', () => {
    const files = { 'sheets/lot-1/alder/ann.yaml': sheet(['alder', 'ann'], { care: 1 }) };
    expect(statesOf(facts(files), 'ann')).toEqual([
      'alder care done',
      'alder voice started',
      'birch care waiting',
      'birch voice waiting',
    ]);
  });

  test('leaves a trace where the member stepped aside', () => {
    const given = facts({
      'panel.yaml': panel({ bob: conflict(', managed_by: recused') }),
      ...sheetsBy(['ann', 'bob']),
    });
    expect(statesOf(given, 'bob').slice(0, 2)).toEqual([
      'alder care recused',
      'alder voice recused',
    ]);
    expect(dutiesOf(given).find(({ state }) => state === 'recused')?.why).toBe(
      'BOB stepped aside from this bid.',
    );
  });

  test('can leave one question of one bid to others', () => {
    const managed = ', managed_by: scores-other-questions, not_scoring: [care]';
    const given = facts({ 'panel.yaml': panel({ bob: conflict(managed) }) });
    expect(statesOf(given, 'bob')).toEqual([
      'alder care recused',
      'alder voice waiting',
      'birch care waiting',
      'birch voice waiting',
    ]);
  });

  test.each([
    ['nobody decided about an interest', { bob: conflict('') }],
    ['an interest was not declared', { bob: `${DECLARED}, works_for: [org-alder]` }],
  ])('waits for the interest when %s', (_, more) => {
    expect(statesOf(facts({ 'panel.yaml': panel(more) }), 'bob').slice(0, 3)).toEqual([
      'alder care undeclared',
      'alder voice undeclared',
      'birch care waiting',
    ]);
  });

  test('is nothing for a bid that is not assessed', () => {
    const given = facts({
      'decisions.yaml': decisions('kind: withdrawn, bid: birch, on: 2025-05-10'),
    });
    expect(statesOf(given, 'ann')).toEqual(['alder care waiting', 'alder voice waiting']);
  });
});

describe('a member may score a bid', () => {
  const may = (given: CompetitionFacts, id: string) => {
    const member = given.panel?.members.find((one) => one.id === id);
    const [lot] = given.lots;
    const bid = given.bids.find((one) => one.id === 'alder');
    if (!member || !lot || !bid) throw new Error('Not there.');
    const answer = mayScore(given, member, { lot, bid });
    return answer.ok ? 'ok' : answer.because;
  };

  test.each([
    ['ok', {}],
    ['not-declared', { 'panel.yaml': panel({ ann: 'works_for: []' }) }],
    ['recused', { 'panel.yaml': panel({ ann: conflict(', managed_by: recused') }) }],
    ['recused', { 'panel.yaml': panel({ ann: conflict(', managed_by: left-panel') }) }],
    ['ok', { 'panel.yaml': panel({ ann: conflict(', managed_by: second-reader') }) }],
    ['conflict-undecided', { 'panel.yaml': panel({ ann: conflict('') }) }],
    ['locked', { 'decisions.yaml': decisions('kind: quality-locked, lot: lot-1, on: 2025-05-20') }],
    ['no-letter', { 'tender.yaml': tender('blind: true') }],
  ])('%s (%#)', (answer, files) => expect(may(facts(files), 'ann')).toBe(answer));
});

describe('in a blind tender', () => {
  const letters = 'kind: blinded, letters: [{ letter: A, bid: birch }, { letter: B, bid: alder }]';
  const blind = (...more: readonly string[]) => ({
    'tender.yaml': tender('blind: true'),
    'decisions.yaml': decisions(letters, ...more),
  });

  test('bids are known by their letters until the names are shown', () => {
    const names = (given: CompetitionFacts) => given.bids.map((bid) => nameFor(given, bid));
    expect(names(facts(blind()))).toEqual(['Bid B', 'Bid A']);
    expect(names(facts(blind('kind: unblinded, on: 2025-05-20')))).toEqual(['alder', 'birch']);
    expect(facts(blind()).bids.map(({ name }) => name)).toEqual(['Bid B', 'Bid A']);
  });

  test('sheets name the letter, before and after', () => {
    for (const more of [[], ['kind: unblinded, on: 2025-05-20']]) {
      const given = facts({ ...blind(...more), ...sheetsBy(['ann'], ['bid-a']) });
      expect(statesOf(given, 'ann')).toEqual([
        'birch care done',
        'birch voice done',
        'alder care waiting',
        'alder voice waiting',
      ]);
    }
  });
});
