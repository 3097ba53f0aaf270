import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isExact } from '../../cli/core/exact/exact.ts';
import { showExact } from '../../cli/core/exact/show.ts';
import type { ConformanceCase, SomeBid, SomeCriterion } from './read-cases.ts';

/** Writes a case as the files that a buyer, bidders and assessors would write, and gives their folder. */
export function writeCompetition(given: ConformanceCase): string {
  const folder = mkdtempSync(join(tmpdir(), 'fairlot-case-'));
  for (const [path, data] of filesOf(given)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, inYaml(data));
  }
  return folder;
}

/** JSON is YAML too. Figures keep their own digits. */
const inYaml = (data: object): string =>
  JSON.stringify(
    data,
    (_, value: unknown) =>
      typeof value === 'object' && value !== null && isExact(value)
        ? `§${showExact(value)}`
        : value,
    2,
  ).replace(/"§([^"]+)"/g, '$1');

const note = 'Made from a published case; the names are invented.';
const tender = 'conformance@1.0.0';

function filesOf(given: ConformanceCase): ReadonlyMap<string, object> {
  const bids = Object.entries(given.bids ?? {});
  const asked = (given.criteria ?? []).filter(({ price }) => !price);
  return new Map<string, object>([
    ['tender.yaml', tenderOf(given)],
    ...(asked.length > 0 ? [['panel.yaml', panelFor(asked)] as [string, object]] : []),
    ['decisions.yaml', decisionsFor(given)],
    ...bids.flatMap(([id, bid]): [string, object][] => [
      [`bids/${id}.yaml`, bidOf(id, bid, asked)],
      [`organisations/${id}.yaml`, organisation(id)],
      ...(asked.length > 0
        ? [[`sheets/lot-1/${id}/one.yaml`, sheetOf(id, bid)] as [string, object]]
        : []),
    ]),
  ]);
}

function tenderOf(given: ConformanceCase): object {
  return {
    format: 'tender/1',
    id: 'conformance',
    version: '1.0.0',
    title: given.title,
    note,
    summary: given.title,
    buyer: {
      name: 'Exampleshire Council',
      authority_type: 'sub_central',
      contact: 'tenders@example.org',
    },
    procurement: {
      commenced_on: '2025-04-01',
      jurisdiction: 'england',
      contract_type: 'light_touch',
      procedure: 'open',
      cpv: ['85311000'],
      estimated_value: 100000,
      vat: 'exclusive',
      funding_route: 'contract',
    },
    timetable: { notice_on: '2025-04-01', deadline: '2025-05-09T12:00', starts_on: '2025-07-01' },
    lots: [lotOf(given)],
    weighting: { total: given.total ?? 100, unit: 'points', sub_criteria: 'of-total' },
    rounding: { stages: [], shown_places: 2, ranks_on: 'exact', ...given.rounding },
    assessment: { combine: 'mean' },
    ties: given.ties ?? [{ by: 'drawn-lot' }],
    payment: {
      explains: 'We pay a twelfth of the yearly price after each month.',
      model: 'block',
      timing: 'in-arrears',
      days_to_pay: 30,
    },
  };
}

const lotOf = (given: ConformanceCase): object => ({
  id: 'lot-1',
  title: given.title,
  summary: given.title,
  value: 100000,
  term: { days: 365 },
  ...given.lot,
  criteria: (given.criteria ?? []).map((criterion) => criterionOf(criterion, given)),
});

function criterionOf(
  { id, weight, out_of, price, threshold }: SomeCriterion,
  { bids = {} }: ConformanceCase,
): object {
  const base = { id, title: id, weight, ...(threshold && { threshold }) };
  if (price)
    return { ...base, price: { scores: 'The price.', compared_with: 'all-assessed', ...price } };
  const scores = Object.values(bids).flatMap((bid) =>
    bid.scores?.[id] === undefined ? [] : Number(bid.scores[id]),
  );
  const levels = [...new Set([0, ...scores, Number(out_of ?? weight)])].sort((a, b) => a - b);
  return {
    ...base,
    question: `What about ${id}?`,
    levels: levels.map((score) => ({ score, says: `Worth ${score}.` })),
  };
}

const panelFor = (asked: readonly SomeCriterion[]): object => ({
  format: 'panel/1',
  note,
  tender,
  chair: 'one',
  members: [
    {
      id: 'one',
      name: 'Member One',
      represents: 'commissioner',
      votes: true,
      declared_on: '2025-04-02',
    },
  ],
  assignments: [
    {
      members: ['one'],
      lots: ['lot-1'],
      ...(asked.length > 0 && { criteria: asked.map(({ id }) => id) }),
    },
  ],
});

const decisionsFor = ({ bids = {}, decisions = [] }: ConformanceCase): object => ({
  format: 'decision/1',
  note,
  tender,
  decisions: [
    ...Object.keys(bids).map((bid) => ({
      kind: 'received',
      bid,
      at: '2025-05-08T10:00',
      ...decided,
    })),
    ...decisions.map((one) => ({ ...decided, ...one })),
  ],
});

const decided = { on: '2025-05-12', by: 'Head of procurement', why: 'As the source has it.' };

const bidOf = (
  id: string,
  { price, lines, figures }: SomeBid,
  asked: readonly SomeCriterion[],
): object => ({
  format: 'bid/1',
  id,
  note,
  tender,
  organisation: id,
  lots: [
    {
      lot: 'lot-1',
      answers: asked.map((criterion) => ({
        criterion: criterion.id,
        answer: 'As the source has it.',
      })),
      ...((price ?? lines) !== undefined && {
        price: {
          ...(price !== undefined && { total: price }),
          ...(lines && {
            lines: Object.entries(lines).map(([line, unit_price]) => ({ line, unit_price })),
          }),
          ...(figures && { figures }),
        },
      }),
    },
  ],
});

const sheetOf = (bid: string, { scores = {} }: SomeBid): object => ({
  format: 'sheet/1',
  note,
  tender,
  lot: 'lot-1',
  bid,
  assessor: 'one',
  signed_on: '2025-05-20',
  scores: Object.entries(scores).map(([criterion, score]) => ({
    criterion,
    score,
    reason: 'As the source has it.',
  })),
});

const organisation = (id: string): object => ({
  format: 'organisation/1',
  id,
  note,
  name: `Bidder ${id}`,
  legal_form: 'charitable-incorporated-organisation',
  sector: 'voluntary',
  registration: 'No number, because the organisation is invented',
  annual_income: 390000,
  reserves: 64000,
  staff: 9,
  places: ['Exampleshire'],
  groups: ['Adults'],
  policies: ['Safeguarding'],
  contact: `${id}@example.org`,
});
