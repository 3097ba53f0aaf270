import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Shared } from '../../cli/core/competition/library.ts';
import { exact } from '../../cli/core/exact/exact.ts';
import { plainData } from '../../cli/core/exact/plain-data.ts';
import {
  whatIf,
  type Changes,
  type LotWhatIf,
} from '../../cli/core/sensitivity/what-if/what-if.ts';
import type { WrittenPrice } from '../../cli/core/spec/written.generated.ts';
import { pageText } from '../../cli/reports/page/page-text.ts';
import { whatIfPage } from '../../cli/reports/sensitivity/what-if-page.ts';
import { plain } from '../../cli/reports/report.ts';
import { methods } from '../price/methods.ts';
import {
  competition,
  price,
  question,
  scored,
  type SomeCompetition,
} from '../scoring/a-competition.ts';

const percent = Array.from({ length: 101 }, (_, at) => String(at));
const library: readonly Shared<WrittenPrice>[] = [...methods].map(([name, { written }]) => ({
  name,
  pack: 'price',
  version: '1',
  rule: written,
}));

const asked = (some: SomeCompetition) => {
  const facts = competition(some);
  return whatIf(facts, facts.lots, library);
};

function lotOf(some: SomeCompetition): LotWhatIf & { readonly changes: Changes } {
  const [lot] = asked(some).lots;
  if (!lot?.changes) throw new Error('There is no winner');
  return { ...lot, changes: lot.changes };
}

const marks = (mark: string) => ({ quality: [mark] });

/** Published: a cheap and poor bid that comes last reverses the order of the other two. */
const reversal: SomeCompetition = {
  criteria: [question('quality', '60', { scale: percent }), price('40')],
  bids: {
    a: { price: '100000', scores: marks('70') },
    b: { price: '120000', scores: marks('80') },
    c: { price: '60000', scores: marks('20') },
  },
};

describe('leaving a losing bid out', () => {
  test('the published third bid decides between the other two', () => {
    const { ending, changes } = lotOf(reversal);
    expect(ending).toEqual({ kind: 'winner', bid: 'b' });
    const first = Object.fromEntries(changes.withoutBids.map(({ id, ending: then }) => [id, then]));
    expect(first).toEqual({ a: { kind: 'winner', bid: 'b' }, c: { kind: 'winner', bid: 'a' } });
  });
});

describe('another weight', () => {
  test('the crossing is solved exactly: a wins unless price counts for less', () => {
    const { changes } = lotOf({
      criteria: [question('quality', '60', { scale: percent }), price('40')],
      bids: { a: { price: '100', scores: marks('70') }, b: { price: '200', scores: marks('100') } },
    });
    // With price at w of 100: a has 70 (100 − w) ÷ 100 + w, b has (100 − w) + w ÷ 2, equal at w = 37.5.
    const found = changes.weights.find(({ criterion }) => criterion === 'price');
    expect(found?.how).toBe('exact');
    expect(found?.more).toBeUndefined();
    expect(found?.less?.at.toFraction()).toBe('75/2');
    expect(found?.less?.ending).toEqual({ kind: 'winner', bid: 'b' });
  });

  test('the lot scored with a weight on either side of a crossing has another winner only beyond it', () => {
    const two = fc.tuple(fc.integer({ min: 50, max: 99 }), fc.integer({ min: 10, max: 90 }));
    fc.assert(
      fc.property(two, two, ([priceA, markA], [priceB, markB]) => {
        const some = (weight: string): SomeCompetition => ({
          criteria: [
            question('quality', exact('100').sub(exact(weight)).valueOf().toString(), {
              scale: percent,
            }),
            price(weight),
          ],
          bids: {
            a: { price: String(priceA), scores: marks(String(markA)) },
            b: { price: String(priceB), scores: marks(String(markB)) },
          },
        });
        const [lot] = asked(some('40')).lots;
        const winner = lot?.ending.kind === 'winner' ? lot.ending.bid : undefined;
        if (winner === undefined) return;
        const found = lot?.changes?.weights.find(({ criterion }) => criterion === 'price');
        for (let weight = 1; weight < 100; weight += 9) {
          const at = exact(String(weight));
          const isBeyond =
            (found?.more && at.gt(found.more.at)) || (found?.less && at.lt(found.less.at));
          const isOn = found?.more?.at.equals(at) || found?.less?.at.equals(at);
          const then = scored(competition(some(String(weight)))).result.lots[0]?.winner;
          if (!isOn) expect(then === winner).toBe(!isBeyond);
        }
      }),
      { seed: 20_190_611, numRuns: 20 },
    );
  });

  test('where totals are rounded before they decide, weights are searched and it says so', () => {
    const { changes } = lotOf({ ...reversal, rounding: { ranks_on: 'shown' } });
    expect(new Set(changes.weights.map(({ how }) => how))).toEqual(new Set(['searched']));
  });
});

describe('another score', () => {
  const close: SomeCompetition = {
    criteria: [question('care', '40'), question('staff', '20'), price('40')],
    bids: {
      a: {
        price: '100',
        scores: { care: ['3', '4'], staff: ['3', '3'] },
        agreed: { care: '3', staff: '3' },
      },
      b: {
        price: '105',
        scores: { care: ['3', '3'], staff: ['3', '3'] },
        agreed: { care: '3', staff: '3' },
      },
    },
  };

  test('the smallest change of one agreed score that puts another bid first', () => {
    const { changes } = lotOf(close);
    const found = changes.scores?.map(({ bid, question: id, now, other, levels }) => [
      bid,
      id,
      now.toFraction(),
      other.toFraction(),
      levels,
    ]);
    expect(found).toContainEqual(['a', 'care', '3', '2', 1]);
    expect(found).toContainEqual(['b', 'staff', '3', '4', 1]);
  });

  test('each one that is named does change the winner when it is scored', () => {
    for (const { bid, question: id, other, ending } of lotOf(close).changes.scores ?? []) {
      const own = close.bids[bid];
      const agreed = { ...own?.agreed, [id]: other.toFraction() };
      const bids = { ...close.bids, [bid]: { ...own, agreed } };
      const winner = scored(competition({ ...close, bids })).result.lots[0]?.winner;
      expect(ending).toEqual({ kind: 'winner', bid: winner });
    }
  });

  test('without the assessor who scored one bid higher, and with the mean or the middle of scores', () => {
    const mean = lotOf({ ...close, combine: 'mean' });
    expect(mean.changes.withoutAssessors).toMatchObject({ declared: 'mean', combined: 'mean' });
    expect(mean.changes.withoutAssessors.tried.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(mean.changes.combining.map(({ id }) => id)).toEqual(['consensus', 'median']);
  });
});

describe('the published straight line with another span', () => {
  // submissionsrecht.ch: the same bids and weights; only the span changes, and the winner goes from the third to the first.
  const swiss = (span: string): SomeCompetition => ({
    criteria: [
      question('quality', '50', { scale: percent }),
      price('50', { method: 'linear-span', settings: { span: exact(span) } }),
    ],
    bids: {
      one: { price: '1000000', scores: marks('60') },
      two: { price: '1100000', scores: marks('80') },
      three: { price: '1200000', scores: marks('100') },
    },
  });

  test.each([
    ['75', { kind: 'winner', bid: 'three' }],
    ['50', { kind: 'shared', bids: ['one', 'three', 'two'] }],
    ['30', { kind: 'winner', bid: 'one' }],
  ])('at %s per cent', (span, ending) => {
    expect(asked(swiss(span)).lots[0]?.ending).toEqual(ending);
  });
});

describe('price methods side by side', () => {
  test('every method is tried or named with the reason', () => {
    const { methods: found } = lotOf(reversal).changes;
    const names = [...found.tried, ...found.left].map(({ id }) => id);
    expect(names.sort()).toEqual(
      [...methods.keys()].filter((name) => name !== 'lowest-ratio').sort(),
    );
    expect(found.left.find(({ id }) => id === 'linear-span')?.why).toBe('it needs “Span”');
  });

  test('each ends as the lot would with that method declared', () => {
    for (const { id, ending } of lotOf(reversal).changes.methods.tried) {
      const weight = methods.get(id)?.written.ranks_by ? '0' : '40';
      const criteria = [
        question('quality', '60', { scale: percent }),
        price(weight, { method: id }),
      ];
      const winner = scored(competition({ ...reversal, criteria })).result.lots[0]?.winner;
      expect(ending.kind === 'winner' ? ending.bid : undefined).toBe(winner);
    }
  });
});

describe('it only asks', () => {
  test('the facts stay as they are, and asking twice gives the same', () => {
    const facts = competition(reversal);
    const before = JSON.stringify(plainData(facts));
    const first = plainData(whatIf(facts, facts.lots, library));
    expect(plainData(whatIf(facts, facts.lots, library))).toEqual(first);
    expect(JSON.stringify(plainData(facts))).toBe(before);
  });

  test('without a winner it says why there is nothing to ask', () => {
    const found = asked({ ...reversal, bids: { a: { price: '100000' } } });
    expect(found.lots[0]?.changes).toBeUndefined();
    expect(pageText(whatIfPage(found, 'whole'), plain)).toContain(
      'There is no single winner to ask about',
    );
  });

  test('the page begins with the answer, says that it is a what-if, and keeps within 80 columns', () => {
    const text = pageText(whatIfPage(asked(reversal), 'whole'), plain);
    expect(text).toContain('This is a what-if.');
    expect(text.split('\n').slice(0, 12).join(' ')).toContain('Bidder B wins, unless:');
    expect(text.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
  });

  test('many bids are told what was left out', () => {
    const bids = Object.fromEntries(
      Array.from({ length: 32 }, (_, at) => [
        `b${at + 10}`,
        { price: String(1000 + at), scores: marks(String(90 - at)) },
      ]),
    );
    expect(lotOf({ ...reversal, bids }).changes.leftOut).toHaveLength(1);
  });
});
