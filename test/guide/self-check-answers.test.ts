import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact } from '../../cli/core/exact/exact.ts';
import { askedOf } from '../../cli/core/guide/ask/asked.ts';
import { keptAnswer, withAnswer } from '../../cli/core/guide/answers/answers.ts';
import { outcomeOf } from '../../cli/core/guide/weigh/outcome.ts';
import { readAnswer } from '../../cli/core/guide/answers/read-answer.ts';
import type { Sitting, SittingTender } from '../../cli/core/guide/sitting.ts';
import type { Weighed } from '../../cli/core/guide/weigh/weigh.ts';
import type { WrittenQuestion } from '../../cli/core/spec/written.generated.ts';
import { selfCheckGuide, tenderOf } from './play.ts';

const guide = selfCheckGuide();
const on = '2020-09-05';

/** A tender that brings out every question: at risk, staff who move, prisons, families, mentors, money kept for groups. */
const hardest = withEverything(tenderOf('accommodation-london'));
const plainest = tenderOf('accommodation-london');

/** Lines that somebody may type at a question of this kind. */
function lines({ kind, choices = [], most }: WrittenQuestion): readonly string[] {
  const words = kind === 'yes-no' ? ['yes', 'no'] : choices.map(({ value }) => value);
  switch (kind) {
    case 'yes-no':
    case 'choice':
      return words;
    case 'choices':
      return [...words, words.join(', '), words.slice(0, 2).join(', ')];
    case 'lots':
    case 'text':
    case 'list':
      return ['Ŵyn 🙂 {{answer.name}}'];
    case 'date':
    case 'dates':
      return ['1/10/2020', '16 November 2020', '17 November 2020, 2 October 2020'];
    default:
      return [
        '0',
        '1',
        '12',
        most === undefined ? '499999.99' : '20',
        most === undefined ? '£500,000' : '5',
      ];
  }
}

/** Answers every question that comes up by a list of whims, all that are open at once; 0 is “I do not know”. */
function sittingFrom(tender: SittingTender, whims: readonly number[]): Sitting {
  let sitting: Sitting = { tender, organisation: {}, on };
  for (let at = 0; ;) {
    const open = askedOf(guide, sitting).filter((one) => keptAnswer(sitting, one) === undefined);
    if (open.length === 0) return sitting;
    for (const one of open) {
      const offered = ['', ...lines(one.question.written)];
      const text = offered[(whims[at++ % whims.length] ?? 0) % offered.length] ?? '';
      const read = readAnswer(one.question.written, text, on);
      const value = read.ok ? read.value : 'not-known';
      sitting = { ...sitting, organisation: withAnswer(sitting, one, value) };
    }
  }
}

const whims = fc.array(fc.nat(30), { minLength: 40, maxLength: 60 });

const weighedIn = (sitting: Sitting): readonly Weighed[] => {
  const { tender, gates, lots } = outcomeOf(guide, sitting);
  return [
    ...tender,
    ...gates.flatMap(({ weighed }) => weighed),
    ...lots.flatMap(({ weighed }) => weighed),
  ];
};

it('brings up every question, between the two tenders', () => {
  const asked = new Set<string>();
  for (const tender of [plainest, hardest])
    for (const given of fc.sample(whims, { numRuns: 40, seed: 7 }))
      for (const { question } of askedOf(guide, sittingFrom(tender, given)))
        asked.add(question.name);
  // The lots are asked for only where there is more than one.
  const never = guide.questions.filter(({ name }) => !asked.has(name) && name !== 'lots');
  expect(never.map(({ name }) => name)).toEqual([]);
});

describe.each([
  ['a tender that asks for little', plainest],
  ['a tender that asks for everything', hardest],
])('any answers to %s', (_, tender) => {
  it('never call a thing not known when all is known', () => {
    fc.assert(
      fc.property(whims, (given) => {
        for (const { consideration, outcome, values } of weighedIn(sittingFrom(tender, given))) {
          const known = consideration.passes.run(values).ok && consideration.fails.run(values).ok;
          const isSumMissing = consideration.calculates !== undefined && !('sum' in values);
          expect(outcome === 'unknown' && known && !isSumMissing, consideration.name).toBe(false);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('fill every gap in every step that follows', () => {
    fc.assert(
      fc.property(whims, (given) => {
        for (const { consideration, outcome, values } of weighedIn(sittingFrom(tender, given)))
          for (const { written, says, when } of consideration.then) {
            const met = when?.run(values) ?? ({ ok: true, value: true } as const);
            if (!written.on.includes(outcome) || !met.ok || met.value !== true) continue;
            const said = says.run(values);
            expect(said.ok, `${consideration.name}: ${written.says}`).toBe(true);
          }
      }),
      { numRuns: 20 },
    );
  });

  it('leave at least one way to go on', () => {
    fc.assert(
      fc.property(whims, (given) => {
        const { lots } = outcomeOf(guide, sittingFrom(tender, given));
        for (const { routes } of lots)
          expect(routes.some(({ state }) => state !== 'closed')).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});

function withEverything(tender: SittingTender): SittingTender {
  const payment = {
    model: 'payment-by-results',
    timing: 'in-arrears',
    every: 'quarter',
    days_to_pay: exact(30n),
    at_risk: exact(25n),
  };
  const gates = [
    {
      id: 'equality-plan-complete',
      title: 'Equality plan',
      question: 'Is it whole?',
      disqualifies: true,
    },
    {
      id: 'money',
      title: 'Financial standing',
      question: 'Is it sound?',
      minimum_turnover: exact(400000n),
      disqualifies: false,
    },
    {
      id: 'cyber',
      title: 'Cyber security',
      question: 'Is it safe?',
      cost_to_bidder: exact(1500n),
      needed_by: 'bid',
      disqualifies: true,
    },
    {
      id: 'cover',
      title: 'Insurance',
      question: 'Is there cover?',
      insurance_cover: exact(5000000n),
      needed_by: 'award',
      disqualifies: true,
    },
  ];
  const lots = (tender.lots ?? []).map((lot) => ({
    ...lot,
    payment,
    groups: ['women'],
    beneficiaries: ['families'],
    category: 'mentoring',
    need: undefined,
    prisons: [{ name: 'HMP Pentonville', local: true }],
    budget: { earmarks: [{ group: 'women', share: exact(30n) }] },
    escalation: { to: 'The probation officer', route: 'By telephone', within_hours: exact(4n) },
    criteria: [
      { use: 'user-voice@1' },
      { use: 'protected-characteristics@1' },
      { id: 'price', price: {} },
    ],
  }));
  return { ...tender, gates, lots, ...{ staff_transfer: 'unknown' } };
}
