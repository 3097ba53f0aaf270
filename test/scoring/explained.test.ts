import { describe, expect, test } from 'vitest';
import { gather } from '../../cli/core/competition/gather.ts';
import { libraryOf } from '../../cli/core/competition/library.ts';
import { link } from '../../cli/core/competition/link.ts';
import { explainStep } from '../../cli/core/scoring/explain-step.ts';
import { readSource, type Source } from '../../cli/core/source/source.ts';
import { checkShape } from '../../cli/core/spec/validate.ts';
import { writeYaml } from '../../cli/core/source/write-yaml.ts';
import { readFileSync } from 'node:fs';
import { scored } from './a-competition.ts';

const tender = `format: tender/1
id: homes
version: 1.0.0
title: Homes
timetable: { notice_on: 2019-04-15, deadline: 2019-06-11T12:00, starts_on: 2019-09-01 }
weighting: { total: 100, unit: percent, sub_criteria: of-total }
rounding: { stages: [], shown_places: 2, ranks_on: exact }
assessment: { combine: consensus }
ties: []
payment: { explains: Monthly., model: block, timing: in-arrears, days_to_pay: 30 }
lots:
  - { id: lot-1, title: Stabilisation, summary: Beds., value: 5000000, term: { days: 1080 } }
criteria:
  - id: care
    title: Model of care
    weight: 70
    question: How will you care?
    levels: [{ score: 0, says: None. }, { score: 4, says: Good. }]
  - id: price
    title: Price
    weight: 30
    price: { method: lowest-ratio@1, scores: The total., compared_with: all-assessed }
`;
const bid = (id: string, total: string) => `format: bid/1
id: ${id}
tender: homes@1.0.0
organisation: org-${id}
lots:
  - lot: lot-1
    answers: []
    price:
      total: ${total}
`;
const sheet = (id: string, given: string) => `format: sheet/1
tender: homes@1.0.0
lot: lot-1
bid: ${id}
assessor: one
signed_on: 2019-06-20
scores:
  - { criterion: care, score: ${given}, reason: As we read it. }
`;
const moderation = (id: string) => `format: moderation/1
tender: homes@1.0.0
lot: lot-1
bid: ${id}
held_on: 2019-06-25
chair: one
scores:
  - { criterion: care, agreed: 4, agreed_by: [one], reason: All agreed. }
`;
const decisions = `format: decision/1
tender: homes@1.0.0
decisions:
  - { kind: received, bid: bidder-a, at: 2019-06-11T10:00, on: 2019-06-11, by: Clerk, why: Opened. }
  - { kind: received, bid: bidder-b, at: 2019-06-11T10:00, on: 2019-06-11, by: Clerk, why: Opened. }
`;
const files = (secondPrice = '4750000'): Readonly<Record<string, string>> => ({
  'cases/homes/tender.yaml': tender,
  'cases/homes/bids/bidder-a.yaml': bid('bidder-a', '4500000'),
  'cases/homes/bids/bidder-b.yaml': bid('bidder-b', secondPrice),
  'cases/homes/sheets/lot-1/bidder-a/one.yaml': sheet('bidder-a', '4'),
  'cases/homes/sheets/lot-1/bidder-b/one.yaml': sheet('bidder-b', '0'),
  'cases/homes/moderation/lot-1/bidder-a.yaml': moderation('bidder-a'),
  'cases/homes/moderation/lot-1/bidder-b.yaml': moderation('bidder-b'),
  'cases/homes/decisions.yaml': decisions,
});
const read = (file: string, text: string): Source => {
  const { source, findings } = readSource(file, text);
  if (!source) throw new Error(findings.map(({ message }) => message).join());
  return source;
};
const shared = ['pack', 'lowest-ratio'].map((name) =>
  read(`rules/price/${name}.yaml`, readFileSync(`rules/price/${name}.yaml`, 'utf8')),
);
const resultOf = (texts: Readonly<Record<string, string>>) => {
  const { competition } = gather(Object.entries(texts).map(([file, text]) => read(file, text)));
  if (!competition) throw new Error('There is no competition');
  return scored(link(competition, libraryOf([shared])).facts);
};

describe('every figure can be followed back to what people wrote', () => {
  const { result } = resultOf(files());

  test('a bidder’s points for price', () => {
    expect(explainStep(result, ['lot-1', 'bidder-b', 'price'])).toEqual({
      ok: true,
      lines: [
        'Points for “Price”: 28.42 (lot-1/bidder-b/price)',
        '  30 × 4,500,000 ÷ 4,750,000, by lowest-ratio@1',
        '  The lowest price divided by this price: 0.95 (lot-1/bidder-b/price/ratio)',
        '    4,500,000 ÷ 4,750,000, by lowest-ratio@1',
        '    Lowest price: £4,500,000.00 (lot-1/prices/lowest)',
        '      Of the 2 prices that were compared',
        '      Price that is scored: £4,500,000.00 (lot-1/bidder-a/price/scored)',
        '        The bid says £4,500,000.00',
        '        written in bids/bidder-a.yaml:9',
        '    Price that is scored: £4,750,000.00 (lot-1/bidder-b/price/scored)',
        '      The bid says £4,750,000.00',
        '      written in bids/bidder-b.yaml:9',
      ],
    });
  });

  test('an agreed score with the individual ones behind it', () => {
    const told = explainStep(result, ['lot-1/bidder-b/care']);
    expect(told.ok ? told.lines.slice(1, 8) : []).toEqual([
      '  4 ÷ 4 × 70',
      '  Score that counts for “Model of care”: 4 (lot-1/bidder-b/care/score)',
      '    The panel agreed 4, after a score of 0',
      '    written in moderation/lot-1/bidder-b.yaml:8',
      '    Score by one for “Model of care”: 0 (lot-1/bidder-b/care/score/one)',
      '      As we read it.',
      '      written in sheets/lot-1/bidder-b/one.yaml:8',
    ]);
  });

  test('a bid’s own address tells its total', () => {
    const told = explainStep(result, ['lot-1', 'bidder-b']);
    expect(told.ok && told.lines[0]).toBe('Total: 98.42 (lot-1/bidder-b/total)');
  });

  test('a slip of the keyboard gets a suggestion, half an address what is below it', () => {
    expect(explainStep(result, ['lot-1', 'bidder-b', 'prise'])).toEqual({
      ok: false,
      message:
        'There is no figure called “lot-1/bidder-b/prise”. Did you mean `lot-1/bidder-b/price`?',
    });
    const half = explainStep(result, ['lot-1']);
    expect(half.ok ? '' : half.message).toContain('Below it are: lot-1/bidder-a/');
  });

  test('a figure that cannot be worked out points at the line at fault', () => {
    const { findings } = resultOf(files('0'));
    expect(findings.map(({ code, at }) => [code, at.file, at.line])).toEqual([
      ['score/undefined', 'cases/homes/bids/bidder-b.yaml', 9],
    ]);
  });

  test('the result is written as a file that reads back the same', () => {
    const text = writeYaml(result);
    expect(text.startsWith('format: result/1\ntender:\n  id: homes\n  version: 1.0.0\n')).toBe(
      true,
    );
    const written = read('result.yaml', text);
    expect(checkShape(written)).toEqual([]);
    const again = written.data as typeof result;
    expect(writeYaml(again)).toBe(text);
    expect(again.lots[0]?.bids.map(({ bid: id, rank }) => `${id} ${rank?.toFraction()}`)).toEqual([
      'bidder-a 1',
      'bidder-b 2',
    ]);
  });
});
