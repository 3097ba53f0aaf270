import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const WORDS =
  'we our residents staff a house the week plan each day with night nurse who asked for and one year support home family work in of to care safe local people change'.split(
    ' ',
  );
const QUESTIONS = ['care', 'safety', 'moving-on', 'user-voice', 'benefits'];
const CHARACTERISTICS =
  'age disability gender-reassignment marriage-and-civil-partnership pregnancy-and-maternity race religion-or-belief sex sexual-orientation'.split(
    ' ',
  );
const ASSESSORS = ['ann', 'ben', 'cai'];

/**
 * Writes a competition with this many bids of about 10 KB into a folder, each scored by two or three assessors and
 * moderated. The same seed gives the same files. Returns the paths of the bids.
 */
export function inventCompetition(folder: string, bids: number, seed = 1): readonly string[] {
  const next = chance(seed);
  const ids = Array.from({ length: bids }, (_, index) => `bid-${index + 1}`);
  const write = (path: string, text: string): string => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    return join(folder, path);
  };
  write('tender.yaml', tender());
  write('panel.yaml', panel());
  write('decisions.yaml', decisions(ids));
  return ids.map((id) => {
    const scores = QUESTIONS.map(() => 2 + next(3));
    write(`organisations/${id}.yaml`, organisation(id));
    for (const assessor of ASSESSORS)
      write(`sheets/lot-1/${id}/${assessor}.yaml`, sheet({ id, assessor, scores, next }));
    write(`moderation/lot-1/${id}.yaml`, moderation({ id, scores, next }));
    return write(`bids/${id}.yaml`, bid(id, next));
  });
}

type Chance = (below: number) => number;

/** Whole numbers below a bound, the same for the same seed (the generator mulberry32). */
function chance(seed: number): Chance {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** So many words on lines of at most 90 characters, as running text below `>-`. */
function prose(next: Chance, count: number, inset: string): string {
  const words = Array.from({ length: count }, () => WORDS[next(WORDS.length)]);
  const text = `Here ${words.join(' ')}.`;
  return text.replace(/(.{60,85}) /g, `$1\n${inset}`);
}

const HEAD = 'note: Invented by the benchmark.\ntender: bench@1.0.0\n';

const tender = (): string => `format: tender/1
id: bench
version: 1.0.0
title: A competition that a benchmark invented
summary: Nobody buys this.
note: Invented by the benchmark.
changes: [{ version: 1.0.0, on: 2025-04-01, what: First version., why: The start. }]
buyer:
  name: Nowhere Council
  authority_type: sub_central
  contact: nowhere@example.org
procurement:
  commenced_on: 2025-04-01
  jurisdiction: england
  contract_type: light_touch
  procedure: competitive_flexible
  cpv: ['85000000']
  estimated_value: 1200000
  vat: inclusive
  funding_route: contract
  route_reason: A service that must be there every day.
policy: clinks-2013@1
rules: [procurement-act-2023@1, evaluation@1]
timetable:
  notice_on: 2025-04-15
  questions_by: 2025-05-10T17:00
  answers_by: 2025-05-15
  deadline: 2025-06-11T12:00
  decision_on: 2025-08-02
  standstill_ends_on: 2025-08-16
  starts_on: 2025-10-01
lots:
  - id: lot-1
    title: The only lot
    summary: One service.
    value: 1200000
    ceiling: 1200000
    term: { days: 1095 }
    suits: [voluntary-and-community, small-and-medium]
    budget: { local_share: 20 }
    need: { assessed_on: 2025-01-30, summary: People wait., sources: [A list], existing_provision: One house., response: One more. }
criteria:
  - id: technical
    title: Quality
    weight: 70
    criteria:
${QUESTIONS.map((id) => `      - { id: ${id}, title: About ${id}, weight: 14, question: What about ${id} in your service?, word_limit: 500, scale: zero-to-four@1 }`).join('\n')}
  - id: price
    title: Price
    weight: 30
    price:
      method: lowest-ratio@1
      scores: The whole price in pounds
      compared_with: above-thresholds
payment:
  explains: One invoice a month.
  model: block
  timing: in-arrears
  every: month
  days_to_pay: 30
lotting: { rationale: The work is one service., mitigation: Small bidders may bid together. }
conflicts: { assessed_on: 2025-03-29, perceived: Members were asked. }
user_voice: { who: Forty people, how: Four afternoons, what_changed: The questions. }
supply_chain:
  days_to_pay: 30
  anonymous_complaints: A partner may write to internal audit.
  arbiter: A forum of charities
  arbiter_is_independent: true
weighting: { total: 100, unit: points, sub_criteria: of-total }
rounding: { stages: [], shown_places: 2, ranks_on: exact }
assessment: { combine: consensus, spread_to_discuss: 2 }
ties:
  - by: quality
  - by: drawn-lot
`;

const panel = (): string => `format: panel/1
${HEAD}chair: ann
members:
${ASSESSORS.map((id) => `  - { id: ${id}, name: Member ${id}, represents: commissioner, votes: true, declared_on: 2025-06-12 }`).join('\n')}
assignments:
  - { lots: [lot-1], criteria: [${QUESTIONS.slice(0, 3).join(', ')}], members: [ann, ben, cai] }
  - { lots: [lot-1], criteria: [${QUESTIONS.slice(3).join(', ')}], members: [ann, ben] }
`;

const decisions = (ids: readonly string[]): string => `format: decision/1
${HEAD}decisions:
${ids
  .map(
    (id) =>
      `  - { kind: received, bid: ${id}, at: 2025-06-10T10:00, on: 2025-06-11, by: The team, why: As recorded. }`,
  )
  .join('\n')}
`;

const organisation = (id: string): string => `format: organisation/1
id: ${id}
note: Invented by the benchmark.
name: Bidder ${id}
legal_form: charitable-incorporated-organisation
sector: voluntary
registration: None
annual_income: 920000
reserves: 85000
staff: 24
contact: ${id}@example.org
`;

const bid = (id: string, next: Chance): string => `format: bid/1
id: ${id}
${HEAD}organisation: ${id}
lots:
  - lot: lot-1
    answers:
${QUESTIONS.map((question) => `      - criterion: ${question}\n        answer: >-\n          ${prose(next, 330, '          ')}`).join('\n')}
    price: { total: ${1_000_000 + next(200_000)} }
equality_plan:
${CHARACTERISTICS.map((one) => `  - { characteristic: ${one}, needs: For ${one} care, actions: [Ask], owner: The manager }`).join('\n')}
`;

interface Scored {
  readonly id: string;
  readonly scores: readonly number[];
  readonly next: Chance;
}

function sheet({ id, assessor, scores, next }: Scored & { readonly assessor: string }): string {
  const own = assessor === 'cai' ? QUESTIONS.slice(0, 3) : QUESTIONS;
  const lines = own.map(
    (question, index) => `  - criterion: ${question}
    score: ${Math.max(0, (scores[index] ?? 0) - next(2))}
    reason: >-
      ${prose(next, 25, '      ')}`,
  );
  return `format: sheet/1\n${HEAD}lot: lot-1\nbid: ${id}\nassessor: ${assessor}\nsigned_on: 2025-07-03\nscores:\n${lines.join('\n')}\n`;
}

function moderation({ id, scores, next }: Scored): string {
  const lines = QUESTIONS.map(
    (question, index) => `  - criterion: ${question}
    agreed: ${scores[index]}
    agreed_by: [${(index < 3 ? ASSESSORS : ASSESSORS.slice(0, 2)).join(', ')}]
    reason: >-
      ${prose(next, 30, '      ')}`,
  );
  return `format: moderation/1\n${HEAD}lot: lot-1\nbid: ${id}\nheld_on: 2025-07-09\nchair: ann\nscores:\n${lines.join('\n')}\n`;
}
