import { describe, expect, test } from 'vitest';
import { questionsOf } from '../../cli/core/competition/look-up.ts';
import { showExact } from '../../cli/core/exact/show.ts';
import { placeOf } from '../../cli/core/source/place-of.ts';
import { linked } from './competition-of.ts';

const tender = (more: string, parts = 'of-total'): string => `format: tender/1
id: shelter
version: 1.0.0
title: Shelter
weighting: { total: 100, unit: percent, sub_criteria: ${parts} }
assessment: { combine: consensus }
payment: { model: block }
${more}`;

const LOT = '{ id: lot-1, title: Beds }';

const weightsOf = (text: string): readonly string[] => {
  const [lot] = linked({ 'a/tender.yaml': text }).facts.lots;
  return lot ? questionsOf(lot).map(({ weight }) => showExact(weight)) : [];
};

describe('weights in the facts', () => {
  const heading = (a: number, b: number) => `lots: [${LOT}]
criteria:
  - id: care
    title: Care
    weight: 60
    criteria:
      - { id: nights, title: Nights, weight: ${a}, question: How?, scale: three }
      - { id: days, title: Days, weight: ${b}, question: How?, scale: three }
`;

  test('of the total are kept as they are', () => {
    expect(weightsOf(tender(heading(20, 40)))).toEqual(['20', '40']);
  });

  test('of a heading become points of the total, exactly', () => {
    expect(weightsOf(tender(heading(33.3, 66.7), 'of-parent'))).toEqual(['19.98', '40.02']);
  });
});

describe('a shared criterion', () => {
  const using = (more: string) =>
    linked({ 'a/tender.yaml': tender(`lots: [${LOT}]\ncriteria: [{ weight: 100, ${more} }]\n`) });

  test('brings its name, question, levels and word limit', () => {
    const { facts, codes } = using('use: voice@1');
    expect(codes).toEqual([]);
    const [question] = facts.lots.flatMap(questionsOf);
    expect(question).toMatchObject({ id: 'voice', title: 'Voice', question: 'Who decides?' });
    expect(question?.levels.map(({ score }) => showExact(score))).toEqual(['0', '4']);
    expect(question?.wordLimit && showExact(question.wordLimit)).toBe('300');
  });

  test('gives way to what the tender writes, which must say why', () => {
    const { facts, codes } = using('use: voice, id: say, scale: three');
    expect(codes).toEqual(['tender/change-not-explained']);
    const [question] = facts.lots.flatMap(questionsOf);
    expect(question?.id).toBe('say');
    expect(question?.levels).toHaveLength(3);
  });

  test('that is not there leaves the question out, with one finding', () => {
    const { facts, codes } = using('use: vioce');
    expect(codes).toEqual(['tender/unknown-criterion']);
    expect(facts.lots[0]?.criteria).toEqual([]);
  });

  test('in another version than the tender asks for is not used', () => {
    expect(using('use: voice@2').codes).toEqual(['tender/pack-version']);
  });
});

describe('levels, methods, gates and payment', () => {
  test('levels are put in order, lowest first, and keep their place', () => {
    const { facts } = linked({
      'a/tender.yaml': tender(`lots: [${LOT}]
criteria:
  - id: care
    title: Care
    weight: 100
    question: How?
    levels:
      - { score: 2, says: Good }
      - { score: 0, says: Nothing }
`),
    });
    const [lowest] = facts.lots.flatMap(questionsOf)[0]?.levels ?? [];
    expect(lowest && placeOf(lowest, 'score').line).toBe(16);
  });

  test('a price method is named with the version of its pack', () => {
    const price = 'price: { method: lowest, scores: All, compared_with: all-assessed }';
    const { facts } = linked({
      'a/tender.yaml': tender(
        `lots: [${LOT}]\ncriteria: [{ id: price, title: Price, weight: 100, ${price} }]\n`,
      ),
    });
    expect(facts.lots[0]?.criteria[0]).toMatchObject({ kind: 'price', methodName: 'lowest@1' });
  });

  test('a lot has all gates of the tender unless it names some, and its own payment before the tender’s', () => {
    const { facts } = linked({
      'a/tender.yaml': tender(`gates: [{ id: one }, { id: two }]
criteria: [{ id: care, title: Care, weight: 100, question: How?, scale: three }]
lots:
  - ${LOT}
  - { id: lot-2, title: Meals, gates: [two], payment: { model: grant } }
`),
    });
    expect(facts.lots.map(({ gates }) => gates.map(({ id }) => id))).toEqual([
      ['one', 'two'],
      ['two'],
    ]);
    expect(facts.lots.map(({ payment }) => payment.model)).toEqual(['block', 'grant']);
  });
});

describe('files that belong together', () => {
  const TENDER = tender('lot_files: [lots/../lots/beds.yaml]\n');
  const BEDS =
    'format: lot/1\nid: lot-1\ntitle: Beds\ncriteria: [{ use: voice, weight: 100 }]\nvalue: 1';
  const BID = (version: string) =>
    `format: bid/1\nid: a\ntender: shelter@${version}\norganisation: riverside\nlots: []\n`;

  test('a lot in its own file is found from the tender’s folder', () => {
    const { facts, codes } = linked({ 'a/tender.yaml': TENDER, 'a/lots/beds.yaml': BEDS });
    expect(codes).toEqual([]);
    expect(facts.lots.map(({ title }) => title)).toEqual(['Beds']);
  });

  test('a bid has the full name of its organisation', () => {
    const { facts, codes } = linked({
      'tender.yaml': tender(`lots: [${LOT}]\ncriteria: [{ use: voice, weight: 100 }]\n`),
      'bids/a.yaml': BID('1.0.0'),
      'organisations/riverside.yaml':
        'format: organisation/1\nid: riverside\nname: Riverside Homes',
    });
    expect(codes).toEqual([]);
    expect(facts.bids.map(({ name }) => name)).toEqual(['Riverside Homes']);
  });

  test('a bid for a version that the tender does not accept is left out', () => {
    const { facts, codes } = linked({
      'tender.yaml': tender(`lots: [${LOT}]\ncriteria: [{ use: voice, weight: 100 }]\n`),
      'bids/a.yaml': BID('0.9.0'),
    });
    expect(codes).toEqual(['bid/other-version']);
    expect(facts.bids).toEqual([]);
  });
});
