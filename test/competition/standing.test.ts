import { describe, expect, test } from 'vitest';
import { standingOf } from '../../cli/core/competition/standing.ts';
import { linked } from './competition-of.ts';

const TENDER = `format: tender/1
id: shelter
version: 1.0.0
title: Shelter
timetable: { deadline: 2025-05-09T12:00 }
weighting: { total: 100, unit: percent, sub_criteria: of-total }
assessment: { combine: consensus }
gates:
  - { id: accounts, title: Accounts, disqualifies: true }
  - { id: insurance, title: Insurance, needed_by: award, disqualifies: true }
  - { id: website, title: Website, disqualifies: false }
criteria: [{ use: voice, weight: 100 }]
lots: [{ id: lot-1, title: Beds }, { id: lot-2, title: Meals }]
`;

const BID =
  'format: bid/1\nid: a\ntender: shelter@1.0.0\norganisation: riverside\nlots: [{ lot: lot-1 }, { lot: lot-2 }]\n';

/** The standing of bid `a` in both lots after these decisions. */
function standings(...decisions: readonly string[]): readonly string[] {
  const { facts } = linked({
    'tender.yaml': TENDER,
    'bids/a.yaml': BID,
    'decisions.yaml': `format: decision/1\ntender: shelter@1.0.0\ndecisions: [${decisions.join(', ')}]`,
  });
  const [bid] = facts.bids;
  if (!bid) throw new Error('There is no bid.');
  return facts.lots.map((lot) => standingOf(facts, lot, bid).kind);
}

const received = (at: string): string => `{ kind: received, bid: a, at: ${at}, on: 2025-05-09 }`;
const gate = (id: string, passes: boolean, more = ''): string =>
  `{ kind: gate, bid: a, gate: ${id}, passes: ${passes}, on: 2025-05-10${more} }`;

const IN_TIME = received('2025-05-09T12:00');
const LATE = received('2025-05-09T12:01');
const JUDGED = [gate('accounts', true), gate('website', true)];

describe('a bid is assessed', () => {
  test('when it arrived in the minute of the deadline and passed each gate due by then', () => {
    expect(standings(IN_TIME, ...JUDGED)).toEqual(['live', 'live']);
  });

  test('when it was late and accepted', () => {
    expect(standings(LATE, '{ kind: late, bid: a, accepted: true }', ...JUDGED)).toEqual([
      'live',
      'live',
    ]);
  });

  test('when it fails a gate that does not disqualify', () => {
    expect(standings(IN_TIME, gate('accounts', true), gate('website', false))).toEqual([
      'live',
      'live',
    ]);
  });
});

describe('a bid is not assessed', () => {
  const BOTH = (kind: string) => [kind, kind];

  test.each([
    ['not-received', [...JUDGED]],
    ['undecided', [LATE, ...JUDGED]],
    ['undecided', [IN_TIME, gate('accounts', true)]],
    ['undecided', [IN_TIME, ...JUDGED, gate('accounts', false)]],
    ['undecided', [IN_TIME, received('2025-05-09T11:00'), ...JUDGED]],
    ['late', [LATE, '{ kind: late, bid: a, accepted: false }', ...JUDGED]],
    ['withdrawn', [IN_TIME, '{ kind: withdrawn, bid: a, on: 2025-05-20 }']],
    ['excluded', [IN_TIME, ...JUDGED, '{ kind: excluded, bid: a, ground: Fraud }']],
    ['gate-failed', [IN_TIME, gate('accounts', false)]],
    ['gate-failed', [IN_TIME, ...JUDGED, gate('insurance', false)]],
  ])('%s (%#)', (kind, decisions) => {
    expect(standings(...decisions)).toEqual(BOTH(kind));
  });

  test('in one lot only, when it was withdrawn from that lot', () => {
    const withdrawn = '{ kind: withdrawn, bid: a, lot: lot-2, on: 2025-05-20 }';
    expect(standings(IN_TIME, ...JUDGED, withdrawn)).toEqual(['live', 'withdrawn']);
  });

  test('in one lot only, when a judgement for that lot differs from the one for all', () => {
    expect(standings(IN_TIME, ...JUDGED, gate('accounts', false, ', lot: lot-1'))).toEqual([
      'gate-failed',
      'live',
    ]);
  });
});
