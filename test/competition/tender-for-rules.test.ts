import { expect, test } from 'vitest';
import { libraryOf } from '../../cli/core/competition/library.ts';
import { tenderForRules } from '../../cli/core/competition/tender-for-rules.ts';
import { placeOf } from '../../cli/core/source/place-of.ts';
import { linked } from './competition-of.ts';

const tender = `format: tender/1
id: care
lots:
  - { id: lot-1, title: North }
  - id: lot-2
    title: South
    criteria:
      - { id: price, weight: 100, price: { method: lowest@1 } }
criteria:
  - { id: voice, weight: 30, question: Who decides?, scale: three@2 }
  - { id: price, weight: 70, price: { method: lowest@1 } }
weighting: { total: 100, unit: percent, sub_criteria: of-total }
assessment: { combine: consensus }
`;

test('criteria that lots share stand where the tender wrote them, and a lot’s own where the lot did', () => {
  const { facts } = linked({ 'tender.yaml': tender });
  const lots = tenderForRules(facts, libraryOf([])).lots ?? [];
  expect(lots.map(({ criteria }) => criteria?.map(({ id }) => id))).toEqual([
    ['voice', 'price'],
    ['price'],
  ]);
  expect(lots.map(({ criteria }) => criteria && placeOf(criteria).line)).toEqual([10, 8]);
});
