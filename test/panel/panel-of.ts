import type { CompetitionFacts } from '../../cli/core/competition/facts.ts';
import { linked } from '../competition/competition-of.ts';

/** Files of a competition with one lot, two bids, three members and whatever a test adds or replaces. */
export type Files = Readonly<Record<string, string>>;

/** A tender with one lot and two questions, assessed as the test says: `blind: true, envelopes: two`. */
export const tender = (assessment = ''): string => `format: tender/1
id: shelter
version: 1.0.0
title: Shelter
timetable: { deadline: 2025-05-09T12:00 }
weighting: { total: 100, unit: percent, sub_criteria: of-total }
assessment: { combine: consensus, ${assessment} }
criteria:
  - { id: care, title: Care, weight: 60, question: How?, scale: three@2, levels: [{ score: 0 }, { score: 1 }, { score: 2 }] }
  - { use: voice, weight: 40 }
lots: [{ id: lot-1, title: Beds }]
`;

/** A bid by an organisation of its own. */
export const bid = (id: string): string =>
  `format: bid/1\nid: ${id}\ntender: shelter@1.0.0\norganisation: org-${id}\nlots: [{ lot: lot-1 }]\n`;

/** A panel of three who score both questions; the last two lines of a member can be given by its id. */
export const panel = (more: Readonly<Record<string, string>> = {}): string => `format: panel/1
tender: shelter@1.0.0
chair: ann
members:
${['ann', 'bob', 'cat'].map((id) => `  - { id: ${id}, name: ${id.toUpperCase()}, represents: commissioner, votes: true, ${more[id] ?? DECLARED} }`).join('\n')}
assignments:
  - { lots: [lot-1], criteria: [care, voice], members: [ann, bob, cat] }
`;

/** The declaration of a member without interests. */
export const DECLARED = 'declared_on: 2025-05-10';

/** A record with both bids received, and whatever the test adds. */
export const decisions = (...more: readonly string[]): string => `format: decision/1
tender: shelter@1.0.0
decisions:
  - { kind: received, bid: alder, at: 2025-05-09T10:00, on: 2025-05-09 }
  - { kind: received, bid: birch, at: 2025-05-09T11:00, on: 2025-05-09 }
${more.map((one) => `  - { ${one} }\n`).join('')}`;

/** A signed sheet with these scores by question. */
export const sheet = (
  [bidder, assessor]: readonly [string, string],
  scores: Readonly<Record<string, number>> = { care: 1, voice: 4 },
): string => `format: sheet/1
tender: shelter@1.0.0
lot: lot-1
bid: ${bidder}
assessor: ${assessor}
signed_on: 2025-05-12
scores: [${Object.entries(scores)
  .map(([id, score]) => `{ criterion: ${id}, score: ${score}, reason: r }`)
  .join(', ')}]
`;

/** An agreed score for each question of a bid. */
export const moderation = (bidder: string): string => `format: moderation/1
tender: shelter@1.0.0
lot: lot-1
bid: ${bidder}
held_on: 2025-05-14
chair: ann
scores:
  - { criterion: care, agreed: 1, agreed_by: [ann], reason: r }
  - { criterion: voice, agreed: 1, agreed_by: [ann], reason: r }
`;

/** The facts of the competition, with files of the test added or in the place of others. */
export function facts(files: Files = {}): CompetitionFacts {
  const own = {
    'tender.yaml': tender(),
    'bids/alder.yaml': bid('alder'),
    'bids/birch.yaml': bid('birch'),
    'panel.yaml': panel(),
    'decisions.yaml': decisions(),
  };
  return linked({ ...own, ...files }).facts;
}

/** Sheets by these members for both bids, by their paths. */
export const sheetsBy = (
  members: readonly string[],
  bids: readonly string[] = ['alder', 'birch'],
): Files =>
  Object.fromEntries(
    bids.flatMap((one) =>
      members.map((member) => [`sheets/lot-1/${one}/${member}.yaml`, sheet([one, member])]),
    ),
  );

/** Moderations of these bids, by their paths. */
export const moderated = (bids: readonly string[] = ['alder', 'birch']): Files =>
  Object.fromEntries(bids.map((one) => [`moderation/lot-1/${one}.yaml`, moderation(one)]));
