import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const WORDS =
  'we our residents staff a house the week plan each day with night nurse who asked for and one year support home family work in of to care safe local people change'.split(
    ' ',
  );
const CHARACTERISTICS =
  'age disability gender-reassignment marriage-and-civil-partnership pregnancy-and-maternity race religion-or-belief sex sexual-orientation'.split(
    ' ',
  );

/** How large a competition is, and about how many words an answer has. */
export interface Size {
  readonly bids: number;
  readonly lots: number;
  readonly assessors: number;
  readonly questions: number;
  readonly words: number;
}

/** What every part of an invented competition is made from. */
interface Plan {
  readonly lots: readonly string[];
  readonly questions: readonly string[];
  readonly assessors: readonly string[];
  readonly words: number;
  readonly next: Chance;
}

/** Small bids of about 10 KB for one lot, as one assessor after another gets them. */
export const ordinary = { lots: 1, assessors: 3, questions: 5, words: 330 };

/**
 * Writes a competition into a folder: every bid is for every lot, scored by every assessor and moderated. The same seed
 * gives the same files. Returns the paths of the bids.
 */
export function inventCompetition(folder: string, size: Size, seed = 1): readonly string[] {
  const plan: Plan = {
    lots: named('lot', size.lots),
    questions: named('question', size.questions),
    assessors: named('member', size.assessors),
    words: size.words,
    next: chance(seed),
  };
  const ids = named('bid', size.bids);
  const write = (path: string, text: string): string => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    return join(folder, path);
  };
  write('tender.yaml', tender(plan));
  write('panel.yaml', panel(plan));
  write('decisions.yaml', decisions(ids));
  return ids.map((id) => {
    write(`organisations/${id}.yaml`, organisation(id));
    for (const lot of plan.lots) {
      const scores = plan.questions.map(() => 2 + plan.next(3));
      const scored = { id, lot, scores, plan };
      for (const assessor of plan.assessors)
        write(`sheets/${lot}/${id}/${assessor}.yaml`, sheet({ ...scored, assessor }));
      write(`moderation/${lot}/${id}.yaml`, moderation(scored));
    }
    return write(`bids/${id}.yaml`, bid(id, plan));
  });
}

const named = (what: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${what}-${index + 1}`);

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

const tender = ({ lots, questions }: Plan): string => `format: tender/1
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
${lots.map(lotIn).join('\n')}
criteria:
  - id: technical
    title: Quality
    weight: ${10 * questions.length}
    criteria:
${questions.map((id) => `      - { id: ${id}, title: About ${id}, weight: 10, question: What about ${id} in your service?, word_limit: 500, scale: zero-to-four@1 }`).join('\n')}
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
weighting: { total: ${10 * questions.length + 30}, unit: points, sub_criteria: of-total }
rounding: { stages: [], shown_places: 2, ranks_on: exact }
assessment: { combine: consensus, spread_to_discuss: 2 }
ties:
  - by: quality
  - by: drawn-lot
`;

const lotIn = (id: string): string => `  - id: ${id}
    title: About ${id}
    summary: One service.
    value: 1200000
    ceiling: 1200000
    term: { days: 1095 }
    suits: [voluntary-and-community, small-and-medium]
    budget: { local_share: 20 }
    need: { assessed_on: 2025-01-30, summary: People wait., sources: [A list], existing_provision: One house., response: One more. }`;

const panel = ({ lots, questions, assessors }: Plan): string => `format: panel/1
${HEAD}chair: ${assessors[0]}
members:
${assessors.map((id) => `  - { id: ${id}, name: Member ${id}, represents: commissioner, votes: true, declared_on: 2025-06-12 }`).join('\n')}
assignments:
  - { lots: [${lots.join(', ')}], criteria: [${questions.join(', ')}], members: [${assessors.join(', ')}] }
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

const bid = (id: string, plan: Plan): string => `format: bid/1
id: ${id}
${HEAD}organisation: ${id}
lots:
${plan.lots.map((lot) => lotBid(lot, plan)).join('\n')}
equality_plan:
${CHARACTERISTICS.map((one) => `  - { characteristic: ${one}, needs: For ${one} care, actions: [Ask], owner: The manager }`).join('\n')}
`;

const lotBid = (lot: string, { questions, words, next }: Plan): string => `  - lot: ${lot}
    answers:
${questions.map((question) => `      - criterion: ${question}\n        answer: >-\n          ${prose(next, words, '          ')}`).join('\n')}
    price: { total: ${1_000_000 + next(200_000)} }`;

interface Scored {
  readonly id: string;
  readonly lot: string;
  readonly scores: readonly number[];
  readonly plan: Plan;
}

function sheet({
  id,
  lot,
  assessor,
  scores,
  plan,
}: Scored & { readonly assessor: string }): string {
  const { questions, next } = plan;
  const lines = questions.map(
    (question, index) => `  - criterion: ${question}
    score: ${Math.max(0, (scores[index] ?? 0) - next(2))}
    reason: >-
      ${prose(next, 25, '      ')}`,
  );
  return `format: sheet/1\n${HEAD}lot: ${lot}\nbid: ${id}\nassessor: ${assessor}\nsigned_on: 2025-07-03\nscores:\n${lines.join('\n')}\n`;
}

function moderation({ id, lot, scores, plan }: Scored): string {
  const { questions, assessors, next } = plan;
  const lines = questions.map(
    (question, index) => `  - criterion: ${question}
    agreed: ${scores[index]}
    agreed_by: [${assessors.join(', ')}]
    reason: >-
      ${prose(next, 30, '      ')}`,
  );
  return `format: moderation/1\n${HEAD}lot: ${lot}\nbid: ${id}\nheld_on: 2025-07-09\nchair: ${assessors[0]}\nscores:\n${lines.join('\n')}\n`;
}
