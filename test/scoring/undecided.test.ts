import { describe, expect, test } from 'vitest';
import { exact } from '../../cli/core/exact/exact.ts';
import type { DecisionDecision } from '../../cli/core/spec/written.generated.ts';
import {
  competition,
  decided,
  lotOf,
  placesIn,
  price,
  question,
  scored,
  type SomeCompetition,
} from './a-competition.ts';

const criteria = [question('care', '60'), price('40')];
const bids = {
  a: { price: '100', scores: { care: ['3'] } },
  b: { price: '80', scores: { care: ['2'] } },
  c: { price: '60', scores: { care: ['1'] } },
};
const some: SomeCompetition = { criteria, bids };
const about = (bid: string) => ({ bid, ...decided });

const outcome = (changed: Partial<SomeCompetition>) => {
  const { result, findings } = scored(competition({ ...some, ...changed }));
  const [lot] = result.lots;
  return { lot, codes: findings.map(({ code }) => code), places: lot && placesIn(lot) };
};

const statusIn = (changed: Partial<SomeCompetition>, id: string) =>
  outcome(changed).lot?.bids.find(({ bid }) => bid === id);

describe('a bid that people took out of the running is not assessed', () => {
  test.each<[string, readonly DecisionDecision[], string]>([
    ['withdrawn', [{ kind: 'withdrawn', ...about('c') }], 'withdrawn'],
    ['withdrawn from this lot', [{ kind: 'withdrawn', lot: 'lot-1', ...about('c') }], 'withdrawn'],
    ['excluded', [{ kind: 'excluded', ground: 'Bankruptcy', ...about('c') }], 'excluded'],
  ])('%s', (_, decisions, status) => {
    expect(statusIn({ decisions }, 'c')).toMatchObject({ status, assessed: false, criteria: [] });
    expect(outcome({ decisions })).toMatchObject({ places: { a: '1', b: '2', c: '-' }, codes: [] });
    expect(outcome({ decisions }).lot?.prices?.bids).toEqual(['a', 'b']);
  });

  const late = { ...bids, c: { ...bids.c, received: '2019-06-11T12:01' } };
  const verdict = (accepted: boolean): DecisionDecision => ({
    kind: 'late',
    accepted,
    ...about('c'),
  });

  test('a bid that came in the minute of the deadline is in time', () => {
    const inTime = { ...bids, c: { ...bids.c, received: '2019-06-11T12:00' } };
    expect(statusIn({ bids: inTime }, 'c')).toMatchObject({
      status: 'ranked',
      received: { at: '2019-06-11T12:00', late: false },
    });
  });

  test('a late bid that was refused is not assessed', () => {
    expect(statusIn({ bids: late, decisions: [verdict(false)] }, 'c')).toMatchObject({
      status: 'late',
      status_says: 'The bid arrived too late. As recorded.',
      received: { late: true, accepted: false },
    });
  });

  test('a late bid that was accepted is assessed like any other', () => {
    expect(statusIn({ bids: late, decisions: [verdict(true)] }, 'c')).toMatchObject({
      status: 'ranked',
    });
  });

  const gate = {
    id: 'insured',
    title: 'Insurance',
    question: 'Are you insured?',
    disqualifies: true,
  };
  const judged = (passes: boolean, bid: string): DecisionDecision => ({
    kind: 'gate',
    gate: 'insured',
    passes,
    ...about(bid),
  });

  test('a bid that fails a gate is not assessed, and one that nobody judged leaves the lot undecided', () => {
    const others = [judged(true, 'a'), judged(true, 'b')];
    const failed = { gates: [gate], decisions: [...others, judged(false, 'c')] };
    expect(statusIn(failed, 'c')).toMatchObject({
      status: 'not-assessed',
      status_says: 'The bid does not meet “Insurance”. As recorded.',
      gates: [{ gate: 'insured', outcome: 'fails', by: 'Head of procurement' }],
    });
    expect(outcome(failed).lot?.outcome).toBe('award');
    const open = { gates: [gate], decisions: others };
    expect(statusIn(open, 'c')).toMatchObject({ status: 'unresolved', assessed: false });
    expect(outcome(open).lot?.unresolved).toEqual([
      'The bid of Bidder C for Lot lot-1 has not been judged on “Insurance”.',
    ]);
  });

  test('a withdrawal from another lot changes nothing here', () => {
    const decisions: DecisionDecision[] = [{ kind: 'withdrawn', lot: 'lot-2', ...about('c') }];
    expect(outcome({ decisions }).places).toEqual(outcome({}).places);
  });
});

describe('a figure that cannot be worked out leaves the lot undecided', () => {
  const { c, ...others } = bids;
  test.each<[string, Partial<SomeCompetition>, string]>([
    [
      'a late bid that nobody decided on',
      { bids: { ...others, c: { ...c, received: '2019-06-12T09:00' } } },
      'The bid of Bidder C for Lot lot-1 was late, and nobody has decided.',
    ],
    [
      'no price',
      { bids: { ...others, c: { scores: c.scores } } },
      'The bid of Bidder C has no price for Lot lot-1.',
    ],
    [
      'a price of nothing',
      { bids: { ...others, c: { ...c, price: '0' } } },
      'The price of Bidder C for Lot lot-1 has no points. A price of nothing cannot be scored. It would take every point from every other bid, and its own points would be 0 ÷ 0.',
    ],
    [
      'a price over the ceiling',
      { ceiling: '99.99' },
      'The price of Bidder A for Lot lot-1 has no points. The price of £100 is above the ceiling of £99.99.',
    ],
    [
      'no individual score',
      { bids: { ...others, c: { price: '60' } } },
      'Nobody is assigned to score “The care” of Bidder C in Lot lot-1.',
    ],
    [
      'no agreed score',
      { bids: { ...others, c: { ...c, agreed: {} } } },
      'The panel has agreed no score for “The care” of Bidder C in Lot lot-1.',
    ],
    [
      'an agreed score outside the scale',
      { bids: { ...others, c: { ...c, agreed: { care: '5' } } } },
      'The agreed score for “The care” of Bidder C is 5, but the scale has 0, 1, 2, 3 and 4.',
    ],
    [
      'a method without its figure',
      { criteria: [question('care', '60'), price('40', { method: 'min-max-set' })] },
      'The price method needs `minimum` and `maximum`, which the tender does not give.',
    ],
    ['no criteria', { criteria: [] }, 'Lot lot-1 has no criteria.'],
  ])('%s', (_, changed, says) => {
    const { lot, codes } = outcome(changed);
    expect(lot).toMatchObject({ outcome: 'undecided', unresolved: [says] });
    expect(codes).toEqual(['score/undefined']);
    expect(lot?.bids.filter(({ rank, winner }) => rank !== undefined || winner)).toEqual([]);
  });

  test('nothing missing is counted as 0', () => {
    const bid = statusIn({ bids: { ...others, c: { ...c, agreed: {} } } }, 'c');
    expect(bid).toMatchObject({ status: 'unresolved', assessed: true, criteria: [] });
    expect(bid?.total).toBeUndefined();
  });

  test('what can be worked out without it is still shown', () => {
    const fixed = price('40', {
      method: 'min-max-set',
      settings: { minimum: exact('50'), maximum: exact('100') },
    });
    const changed = {
      criteria: [question('care', '60'), fixed],
      bids: { ...others, c: { ...c, agreed: {} } },
    };
    expect(statusIn(changed, 'a')?.total?.exact).toBe('45');
    expect(statusIn({ bids: { ...others, c: { scores: c.scores } } }, 'a')?.quality?.exact).toBe(
      '45',
    );
    expect(statusIn({ bids: { ...others, c: { scores: c.scores } } }, 'a')?.total).toBeUndefined();
  });

  test('other lots are scored all the same', () => {
    const facts = competition({ ...some, lots: ['lot-1', 'lot-2'] });
    const { result } = scored({
      ...facts,
      moderations: facts.moderations.filter(({ lot, bid }) => lot === 'lot-2' || bid !== 'c'),
    });
    expect(result.lots.map((lot) => lot.outcome)).toEqual(['undecided', 'award']);
  });

  test('a missing sheet of an assigned assessor is named', () => {
    const facts = competition(some);
    const member = { name: 'Officer', represents: 'commissioner', votes: true } as const;
    const panel = {
      format: 'panel/1',
      tender: 'homes@1.0.0',
      chair: 'one',
      members: [
        { id: 'one', ...member },
        { id: 'two', ...member, name: 'Tenant' },
      ],
      assignments: [{ lots: ['lot-1'], criteria: ['care'], members: ['one', 'two'] }],
    } as const;
    const { result } = scored({ ...facts, panel });
    expect(result.lots[0]?.unresolved[0]).toBe(
      'There is no scoring sheet by Tenant for Bidder A in Lot lot-1.',
    );
    const conflict = {
      nature: '',
      managed_by: 'recused',
      decided_by: '',
      decided_on: '',
      reason: '',
    } as const;
    const recused = ['a', 'b', 'c'].map((id) => ({ with: `org-${id}`, ...conflict }));
    const [first, second] = panel.members;
    const members = [first, { ...second, conflicts: recused }];
    expect(scored({ ...facts, panel: { ...panel, members } }).result.lots[0]?.outcome).toBe(
      'award',
    );
  });
});

describe('how a lot ends', () => {
  test('the highest total wins', () => {
    const lot = lotOf(some);
    expect(lot).toMatchObject({
      outcome: 'award',
      outcome_says: 'Bidder A has the highest total: 69.00 points.',
      winner: 'a',
      winner_name: 'Bidder A',
      unresolved: [],
    });
    expect(lot.bids.map(({ status_says }) => status_says)).toEqual([
      'Assessed and placed 1st of 3. It won this lot.',
      'Assessed and placed 2nd of 3.',
      'Assessed and placed 3rd of 3.',
    ]);
  });

  test('people may decide not to award, with reasons', () => {
    const decisions: DecisionDecision[] = [{ kind: 'no-award', lot: 'lot-1', ...decided }];
    expect(outcome({ decisions })).toMatchObject({
      lot: {
        outcome: 'no-award',
        outcome_says: 'No contract is awarded for this lot. As recorded.',
        unresolved: [],
      },
      codes: [],
      places: { a: '1', b: '2', c: '3' },
    });
  });

  test('a bidder that comes first in more lots than it may win is left to people', () => {
    const lot_limits = { most_awarded: exact('1'), rule: 'The lot the bidder ranked first' };
    const both = { ...some, lots: ['lot-1', 'lot-2'], lot_limits };
    const withdrawn: DecisionDecision = { kind: 'withdrawn', lot: 'lot-2', ...about('a') };
    const ends = (decisions: readonly DecisionDecision[]) =>
      scored(competition({ ...both, decisions })).result.lots.map(
        (lot) => lot.winner ?? lot.outcome,
      );
    expect(ends([])).toEqual(['undecided', 'undecided']);
    expect(ends([withdrawn])).toEqual(['a', 'b']);
  });
});
