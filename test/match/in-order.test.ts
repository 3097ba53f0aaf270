import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder, type TenderLot } from '../../cli/core/match/in-order.ts';
import type { Fit } from '../../cli/core/match/match-lot.ts';

const lotOf = (
  fit: Fit,
  [deadline, tender, id]: readonly [string, string, string],
  past = false,
): TenderLot => ({
  folder: tender,
  tender,
  title: tender,
  deadline,
  past,
  matched: { lot: { id, title: id }, fit, reasons: [], steps: [] },
});

const sorted = [
  lotOf('fits', ['2027-05-01T12:00', 'b', 'lot-2']),
  lotOf('fits', ['2027-05-01T12:00', 'b', 'lot-1']),
  lotOf('fits', ['2026-01-01', 'a', 'lot-1'], true),
  lotOf('may-fit', ['2027-01-01', 'z', 'lot-1']),
  lotOf('may-fit', ['2027-01-02', 'a', 'lot-1']),
  lotOf('does-not-fit', ['2026-12-01', 'a', 'lot-9']),
];

test('what fits comes first, then what is open, then the earlier day, then the tender; lots stay as the tender has them', () => {
  expect(inOrder(sorted)).toEqual(sorted);
});

test('the order does not hang on the order in which tenders were named', () => {
  const tenders = [sorted.slice(0, 2), ...sorted.slice(2).map((one) => [one])];
  fc.assert(
    fc.property(fc.shuffledSubarray(tenders, { minLength: tenders.length }), (shuffled) => {
      expect(inOrder(shuffled.flat())).toEqual(sorted);
    }),
  );
});
