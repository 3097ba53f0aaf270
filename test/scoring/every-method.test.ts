import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CompetitionFacts } from '../../cli/core/competition/facts.ts';
import { exact } from '../../cli/core/exact/exact.ts';
import { writeYaml } from '../../cli/core/source/write-yaml.ts';
import type { ResultLotResult } from '../../cli/core/spec/written.generated.ts';
import { methods, settingsFor } from '../price/methods.ts';
import { competition, price, question, scored, type SomeBid } from './a-competition.ts';

const score = fc.integer({ min: 1, max: 4 }).map(String);
const bid = fc.record({
  price: fc
    .integer({ min: 6000, max: 19000 })
    .map((pence) => exact(BigInt(pence)).div(100n).toString()),
  time: fc.integer({ min: 0, max: 20 }),
  care: score,
  voice: score,
});
type Drawn = typeof bid extends fc.Arbitrary<infer T> ? T : never;
const bids = fc.array(bid, { minLength: 2, maxLength: 5 });
const settings = { seed: 20_190_611, numRuns: 8 };

/** A whole competition by one method, with quality worth 60 and bids a, b, c … */
function competitionBy(id: string, drawn: readonly Drawn[]): CompetitionFacts {
  const ranks = methods.get(id)?.written.ranks_by !== undefined;
  const criteria = [
    question('care', ranks ? '60' : '40'),
    question('voice', ranks ? '40' : '20'),
    price(ranks ? '0' : '40', { method: id, settings: settingsFor(id) }),
  ];
  const some = drawn.map(({ price: asked, care, voice }, at): [string, SomeBid] => [
    String.fromCharCode(97 + at),
    { price: asked, scores: { care: [care], voice: [voice] } },
  ]);
  const facts = competition({ criteria, bids: Object.fromEntries(some) });
  return { ...facts, bids: facts.bids.map((one, at) => timed(one, drawn[at]?.time ?? 0)) };
}

/** The bid with how long its work takes, which some methods ask for. */
function timed(one: CompetitionFacts['bids'][number], time: number) {
  const figures = { time: exact(BigInt(time)) };
  const lots = one.lots.map((lot) => ({ ...lot, price: { ...lot.price, figures } }));
  return { ...one, lots, written: { ...one.written, lots } };
}

function lotBy(id: string, drawn: readonly Drawn[]): ResultLotResult {
  const [lot] = scored(competitionBy(id, drawn)).result.lots;
  if (!lot) throw new Error('There is no lot');
  return lot;
}

const placeOf = (lot: ResultLotResult, wanted: string): number =>
  Number(lot.bids.find(({ bid: own }) => own === wanted)?.rank?.valueOf() ?? Number.NaN);

const holds = <T>(sample: fc.Arbitrary<T>, keeps: (given: T) => void): void =>
  fc.assert(fc.property(sample, keeps), settings);

describe.each([...methods])('a whole competition by %s', (id, { written }) => {
  test('gives the same bytes in whatever order the bids are read, with a figure exactly where it ranks by one', () => {
    holds(bids, (drawn) => {
      const facts = competitionBy(id, drawn);
      const { result } = scored(facts);
      const turned = { ...facts, bids: facts.bids.toReversed(), sheets: facts.sheets.toReversed() };
      expect(writeYaml(scored(turned).result)).toBe(writeYaml(result));
      for (const one of result.lots.flatMap((lot) => lot.bids)) {
        expect(one.ratio !== undefined).toBe(written.ranks_by !== undefined);
        expect(one.ratio_says !== undefined).toBe(written.ranks_by !== undefined);
      }
      expect(result.lots[0]?.prices?.ranks_by).toBe(written.ranks_by);
    });
  });

  test('never puts a bid in a worse place for a better score', () => {
    holds(bids, ([own, ...others]) => {
      if (!own) return;
      const before = placeOf(lotBy(id, [own, ...others]), 'a');
      for (const better of [
        { ...own, care: '4' },
        { ...own, voice: '4' },
      ])
        expect(placeOf(lotBy(id, [better, ...others]), 'a')).toBeLessThanOrEqual(before);
    });
  });

  test('gives bids that are alike the same place', () => {
    holds(bids, (drawn) => {
      const lot = lotBy(id, [...drawn, ...drawn.slice(0, 1)]);
      const last = String.fromCharCode(97 + drawn.length);
      expect(placeOf(lot, last)).toBe(placeOf(lot, 'a'));
      expect(lot.ties.some((tie) => tie.bids.includes('a') && tie.bids.includes(last))).toBe(true);
    });
  });

  test('keeps its winner when the last bid leaves, if it says so of itself', () => {
    if (written.properties.loser_can_change_winner) return;
    holds(bids, (drawn) => {
      const lot = lotBy(id, drawn);
      const last = String.fromCharCode(96 + drawn.length);
      if (lot.winner === undefined || placeOf(lot, last) === 1) return;
      expect(lotBy(id, drawn.slice(0, -1)).bids[0]?.bid).toBe(lot.winner);
    });
  });
});
