import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { exact, isExact } from '../../cli/core/exact/exact.ts';
import type { SittingTender } from '../../cli/core/guide/sitting.ts';
import { play, selfCheckGuide, tenderOf, type Played, type Typed } from './play.ts';

const guide = selfCheckGuide();

/** Nine staff, an income of £390,000, and reserves for eleven weeks. */
const centre: Typed = {
  name: 'Canolfan Menywod Tŷ Ŵyn',
  'legal-form': 'charitable-incorporated-organisation',
  sector: 'voluntary',
  lots: 'lot-1',
  'yearly-income': '£390,000',
  'free-reserves': '£82,500',
  'people-you-serve': 'women, families',
  'who-leads': 'women',
  'part-you-want': 'alone',
  'trustee-meetings': '25 March 2026, 27/5/2026',
  'in-the-way': 'holidays',
  'clear-information': 'clear',
  'other-roles': 'no-role',
  'gate-met//safeguarding': 'yes',
  'gate-met//insurance': 'by-then',
  'work-in-these-places': 'all-for-years',
  'yearly-cost': '231000',
  'rising-risk': 'by-day',
};

/** The meetings that are left once the deadline has passed. */
const after: Typed = { 'trustee-meetings': '27/5/2026' };

const large: Typed = {
  ...centre,
  name: 'Brightpath Services Ltd',
  'legal-form': 'company-limited-by-shares',
  sector: 'private',
  'yearly-income': '48200000',
  'free-reserves': '6100000',
  'people-you-serve': 'others',
  'hours-you-have': '400',
  'hours-for-one-answer': '10',
  'equality-plan': 'race, sex',
  'say-of-users': 'asked',
  'cost-covers': 'overheads, managing, proof, risk',
  'rising-risk': 'at-any-hour',
  'work-in-these-places': 'none',
};

const examples: Readonly<Record<string, string>> = {
  'womens-services': '2026-03-03',
  'glasgow-recovery': '2019-04-20',
  'accommodation-london': '2020-09-05',
  'six-large-lots': '2011-06-05',
  'blind-panel': '2027-03-02',
};

const stateOf = ({ view }: Played, title: string, lot = 0): string | undefined =>
  view.lots[lot]?.routes.find((route) => route.title === title)?.state;

const namesOf = ({ asked }: Played): readonly string[] => [
  ...new Set(asked.map((key) => key.split('/')[0] ?? key)),
];

describe('every file of the self-check', () => {
  it.each(guide.questions)(
    '$name is proved to be asked and not to be asked',
    ({ when, written }) => {
      const asked = (written.examples ?? []).map((one) => one.asked);
      expect(when ? [asked.includes(true), asked.includes(false)] : [true, true]).toEqual([
        true,
        true,
      ]);
    },
  );

  it.each(guide.questions)(
    '$name takes one line and refuses another, where one can be',
    ({ written }) => {
      const isFree = ['text', 'list', 'lots'].includes(written.kind);
      expect(written.typed.some(({ refused }) => !refused)).toBe(true);
      expect(isFree || written.typed.some(({ refused }) => refused)).toBe(true);
    },
  );

  it.each(guide.considerations)('$name is proved for each of its outcomes', ({ written }) => {
    const { fails, says, examples: cases } = written;
    const wanted = [
      'passes',
      'unknown',
      ...(fails ? ['fails'] : []),
      ...(says.person ? ['person'] : []),
    ];
    expect(wanted.filter((outcome) => !cases.some(({ gives }) => gives === outcome))).toEqual([]);
  });

  it.each(guide.considerations)(
    '$name leads somewhere when nobody knows, and when it fails',
    ({ then, written }) => {
      const outcomes = written.fails ? (['unknown', 'fails'] as const) : (['unknown'] as const);
      expect(
        outcomes.filter((one) => !then.some(({ written: step }) => step.on.includes(one))),
      ).toEqual([]);
    },
  );

  it.each(guide.considerations.filter(({ written }) => written.fails))(
    '$name says what would change it',
    ({ then }) => expect(then.some(({ written: step }) => step.do === 'change')).toBe(true),
  );

  it('has a question for each of the thirty in the inventory', () => {
    const named = new Set(
      guide.questions.flatMap(({ written }) => written.because.inventory ?? []),
    );
    const wanted = Array.from({ length: 30 }, (_, at) => `ASK-${String(at + 1).padStart(2, '0')}`);
    expect(wanted.filter((id) => !named.has(id))).toEqual([]);
  });

  it.each([
    ['small', 'small-provider-income'],
    ['cap', 'most-at-risk'],
  ])('takes its figure “%s” from rules/values/%s', (setting, value) => {
    const { is } = parse(readFileSync(`rules/values/${value}.yaml`, 'utf8')).dated.at(-1);
    const set = [...guide.questions, ...guide.considerations, ...guide.routes].flatMap(
      (one) => one.setting[setting] ?? [],
    );
    expect(set.length).toBeGreaterThan(0);
    expect(set.map((figure) => (isExact(figure) ? Number(figure.valueOf()) : figure))).toEqual(
      set.map(() => is),
    );
  });
});

describe('a women’s centre with nine staff and eleven weeks of reserves', () => {
  const played = play(tenderOf('womens-services'), centre, '2026-03-03');

  it('is asked eighteen questions', () => {
    expect(played.asked).toHaveLength(18);
    expect(namesOf(played)).not.toContain('share-you-could-wait-for');
    expect(namesOf(played)).not.toContain('hours-you-have');
  });

  it('may bid alone, and sees what its reserves bear', () => {
    expect(stateOf(played, 'Bid alone')).toBe('open');
    const money = played.view.lots[0]?.weighed.find(
      ({ title }) => title === 'Money until you are paid',
    );
    expect(money?.says).toBe(
      'Your free reserves of £82,500 last to the end. At worst you have spent £19,250 before it is paid, in month 1.',
    );
  });

  it('has its board’s next meeting on its list, and not the one after the deadline', () => {
    const board = played.view.to_do.filter(({ says }) => says.startsWith('Ask your board'));
    expect(board.map(({ by }) => by)).toEqual(['2026-03-25', '2026-03-25']);
  });

  it('has until the decision to plan for what is needed at the award', () => {
    const plan = played.view.to_do.find(({ says }) => says.includes('if you win: Insurance'));
    expect(plan?.by).toBe('2026-06-08');
  });

  it('finds it too late the day after, and is pointed to a grant', () => {
    const late = play(tenderOf('womens-services'), { ...centre, ...after }, '2026-04-21');
    expect(stateOf(late, 'Bid alone')).toBe('closed');
    expect(stateOf(late, 'Do a part for another')).toBe('closed');
    expect(stateOf(late, 'Ask for a grant')).toBe('waits');
    expect(late.view.change).toContain(
      'A new tender for the same work would change this. Ask the buyer when it will come.',
    );
  });

  it('reads “Not yet” once every way is closed, and what would change that', () => {
    const typed = {
      ...centre,
      ...after,
      'part-you-want': 'supply',
      'small-grant-instead': 'no',
      'named-by-bidder': 'nobody-yet',
    };
    const late = play(tenderOf('womens-services'), typed, '2026-04-21');
    expect(stateOf(late, 'Not yet')).toBe('open');
    expect(stateOf(played, 'Not yet')).toBeUndefined();
    expect(late.view.change.length).toBeGreaterThan(0);
  });

  it('is closed out by a condition that it cannot meet, and still may join others', () => {
    const without = play(
      tenderOf('womens-services'),
      { ...centre, 'gate-met//safeguarding': 'no' },
      '2026-03-03',
    );
    expect(stateOf(without, 'Bid alone')).toBe('closed');
    expect(stateOf(without, 'Join a team')).toBe('open');
    expect(without.view.change.join(' ')).toContain('To meet this would change it: Safeguarding.');
  });
});

describe('a large provider', () => {
  const played = play(tenderOf('womens-services'), large, '2026-03-03');

  it('is asked more than a small one', () => {
    const small = play(tenderOf('womens-services'), centre, '2026-03-03');
    expect(played.asked.length).toBeGreaterThan(small.asked.length);
    expect(namesOf(played)).toEqual(
      expect.arrayContaining(['equality-plan', 'say-of-users', 'cost-covers', 'hours-you-have']),
    );
  });

  it('cannot bid alone for people that it does not work with, and is not pointed to a small grant', () => {
    expect(stateOf(played, 'Bid alone')).toBe('closed');
    expect(stateOf(played, 'Ask for a grant')).toBeUndefined();
    expect(played.view.change.join(' ')).toContain(
      'A partner that works with them would change this.',
    );
  });
});

describe('somebody who knows nothing yet', () => {
  it.each(Object.entries(examples))('%s: every way waits, and each gap leads on', (example, on) => {
    const { view } = play(tenderOf(example), {}, on);
    const states = view.lots.flatMap(({ routes }) => routes.map(({ state }) => state));
    expect(new Set(states)).toEqual(new Set(['waits']));
    expect(view.lots.every(({ routes }) => routes.length >= 5)).toBe(true);
    expect(view.to_do.length).toBeGreaterThan(5);
    expect(view.ask_buyer.length).toBeGreaterThan(0);
  });
});

describe('pay that depends on results', () => {
  const tender = atRisk(tenderOf('womens-services'));
  const results: Typed = {
    ...centre,
    'change-of-reserves': 'shrunk',
    'share-you-could-wait-for': '5%',
    'months-you-could-wait': '6',
    'pay-money-back': 'no',
    'fewest-people': '100',
    'proof-of-results': 'stories',
  };

  it('brings the questions about results, and only then', () => {
    const names = namesOf(play(tender, results, '2026-03-03'));
    expect(names).toEqual(
      expect.arrayContaining([
        'share-you-could-wait-for',
        'months-you-could-wait',
        'pay-money-back',
        'proof-of-results',
        'fewest-people',
      ]),
    );
  });

  it('shuts the way alone, says by how much, and asks the buyer for less', () => {
    const played = play(tender, results, '2026-03-03');
    expect(stateOf(played, 'Bid alone')).toBe('closed');
    const share = played.view.lots[0]?.weighed.find(
      ({ title }) => title === 'The share that waits for results',
    );
    expect(share?.says).toBe(
      'You could wait for 5% of the money. In this lot 25% waits for results.',
    );
    expect(played.view.ask_buyer.join(' ')).toContain('Clinks asked for at most 20%');
  });

  it('leaves the way open as a partner that carries no risk, on terms', () => {
    const played = play(
      tender,
      {
        ...results,
        'part-you-want': 'supply',
        'small-grant-instead': 'no',
        'named-by-bidder': 'in-writing',
        'times-met': '2',
        'lead-told-you': 'people, money, least, risk, when-paid, the-bid',
        'when-lead-pays': 'in-advance',
        'share-lead-passes-down': '0',
        'yearly-cost': '60000',
        'yearly-price': '60000',
      },
      '2026-03-03',
    );
    expect(stateOf(played, 'Do a part for another')).toBe('open');
    const terms = played.view.lots[0]?.routes.find(
      ({ title }) => title === 'Do a part for another',
    )?.terms;
    expect(terms).toContain('Never more than 20% of your pay at risk');
    expect(terms).toContain('Pay within 30 days of your bill, best at the start of each quarter');
  });
});

describe('what people read in the end', () => {
  const sentences = Object.entries(examples).flatMap(([example, on]) =>
    [
      play(tenderOf(example), {}, on),
      play(tenderOf(example), { ...large, lots: 'lot-1', 'trustee-meetings': '1/6/2027' }, on),
    ].flatMap(({ view }) => [
      ...view.lots.flatMap(({ weighed, routes }) => [
        ...weighed.map(({ says }) => says),
        ...routes.flatMap(({ says, terms }) => [says, ...terms]),
      ]),
      ...view.wide.map(({ says }) => says),
      ...view.change,
      ...view.ask_lead,
    ]),
  );

  // What follows a colon is a list of names, or the buyer’s own words.
  it('has no sentence of more than 25 words, filled gaps and all', () => {
    const long = sentences
      .flatMap((text) => text.split(/(?<=[.!?:])\s+/))
      .filter((sentence) => sentence.split(/\s+/).length > 25);
    expect([...new Set(long)]).toEqual([]);
  });
});

/** The same tender with a quarter of the money at risk, to be paid back when results are missed. */
function atRisk(tender: SittingTender): SittingTender {
  const payment = {
    model: 'payment-by-results',
    timing: 'in-arrears',
    every: 'quarter',
    days_to_pay: exact(30n),
    at_risk: exact(25n),
    at_risk_mode: 'repaid',
    results_paid_after_months: exact(18n),
  };
  return { ...tender, lots: (tender.lots ?? []).map((lot) => ({ ...lot, payment })) };
}
