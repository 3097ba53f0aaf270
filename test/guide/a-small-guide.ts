import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tenderForRules } from '../../cli/core/competition/tender-for-rules.ts';
import type { Guide } from '../../cli/core/guide/guide.ts';
import { guideSession, type GuideState } from '../../cli/core/guide/ask/session.ts';
import type { Sitting } from '../../cli/core/guide/sitting.ts';
import { understand } from '../../cli/core/interview/understand.ts';
import { guideNamed } from '../../cli/project/rules/guides.ts';
import { open } from '../../cli/project/open/open.ts';
import { emptyFolder } from '../commands/run-fairlot.ts';

/** The day that every test counts from. */
export const TODAY = '2026-03-01';

/** Questions of every kind, by name; the rest of each file is filled in. */
const QUESTIONS = {
  name: { for: 'organisation', kind: 'text', keeps: 'name' },
  lots: { for: 'tender', kind: 'lots' },
  income: {
    for: 'organisation',
    kind: 'pounds',
    keeps: 'annual_income',
    example: '420000',
    good_for_months: 12,
    terms: [{ term: 'Income', means: 'All money that came in.' }],
  },
  share: { for: 'organisation', kind: 'per-cent', most: 100 },
  wait: { for: 'organisation', kind: 'months' },
  helpers: { for: 'organisation', kind: 'people', whole: true },
  small: { for: 'organisation', kind: 'yes-no', when: 'answer.income < 100000' },
  part: {
    for: 'tender',
    kind: 'choice',
    choices: [
      { value: 'alone', shows: 'Do all of it ourselves' },
      { value: 'team', shows: 'Join a team' },
    ],
  },
  groups: {
    for: 'organisation',
    kind: 'choices',
    choices: [
      { value: 'women', shows: 'Women' },
      { value: 'older', shows: 'Older people' },
      { value: 'others', shows: 'Other people' },
    ],
  },
  start: { for: 'tender', kind: 'date', future: true },
  board: { for: 'tender', kind: 'dates', future: true },
  towns: { for: 'organisation', kind: 'list' },
  gate: {
    for: 'gate',
    kind: 'choice',
    asks: '{{gate.question}}',
    choices: [
      { value: 'met', shows: 'Yes, now' },
      { value: 'not-met', shows: 'No' },
    ],
  },
  cost: { for: 'lot', kind: 'pounds', asks: 'What would {{lot.title}} cost you?' },
} as const;

const because = { source: 'Invented for tests' };

const CONSIDERATIONS = {
  'gate-met': {
    of: 'gate',
    passes: 'answer.gate == "met"',
    fails: 'answer.gate == "not-met"',
  },
  price: { of: 'lot', passes: 'answer.cost <= lot.value', fails: 'answer.cost > lot.value' },
};

const ROUTES = {
  alone: { needs: ['gates', 'price'] },
  'not-yet': { needs: [], otherwise: true },
};

/** A tender of two lots and two gates with a guide of its own, `rules/self-check`. */
export function smallTender(): string {
  const folder = emptyFolder();
  for (const part of ['tender.yaml', 'lots'])
    cpSync(join('examples/womens-services', part), join(folder, part), { recursive: true });
  const rules = join(folder, 'rules/self-check');
  mkdirSync(rules, { recursive: true });
  const write = (name: string, data: object) =>
    // Whatever is JSON is YAML too.
    writeFileSync(join(rules, `${name}.yaml`), JSON.stringify(data, null, 2));
  const about = { title: 'Can we bid?', version: 1, kind: 'guide', about: 'Trial.' };
  write('pack', { format: 'pack/1', ...about, source: 'Trial', not_checked: ['Whether it is so'] });
  for (const [at, [name, fields]] of Object.entries(QUESTIONS).entries())
    write(name, { ...asQuestion(name, at), ...fields });
  for (const [at, [name, fields]] of Object.entries(CONSIDERATIONS).entries())
    write(name, { ...asConsideration(name, at), ...fields });
  for (const [at, [name, fields]] of Object.entries(ROUTES).entries())
    write(`way-${name}`, { ...asRoute(name, at), ...fields });
  return folder;
}

const titled = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

const asQuestion = (name: string, at: number) => ({
  format: 'question/1',
  title: titled(name),
  asks: `What of your ${name}?`,
  why: `The ${name} matters.`,
  part: 'About you',
  place: at + 1,
  because,
  typed: [{ typed: '', refused: true }],
});

const asConsideration = (name: string, at: number) => ({
  format: 'consideration/1',
  title: titled(name),
  place: at + 1,
  says: { passes: 'Fine.', person: 'Ask.', fails: 'In the way.', unknown: 'Not known.' },
  because,
  examples: [
    { given: {}, gives: 'unknown' },
    { given: { answer: {} }, gives: 'unknown' },
  ],
});

const asRoute = (name: string, at: number) => ({
  format: 'route/1',
  title: titled(name),
  explains: 'A way.',
  place: at + 1,
  says: { open: 'Open.', waits: 'Waits.', closed: 'Closed.' },
  because,
  examples: [{ given: {}, gives: 'open' }],
});

/** The guide of a small tender, and a sitting in which nobody has answered yet. */
export function smallSitting(folder = smallTender()) {
  const made = guideNamed('self-check', folder);
  const [competition] = open([folder]).competitions;
  if (!made || !competition?.facts) throw new Error('The small tender cannot be read.');
  const tender = tenderForRules(competition.facts, competition.library);
  const sitting: Sitting = { tender, organisation: {}, on: TODAY };
  return { guide: made.guide, findings: made.findings, sitting };
}

/** Answers line by line, as typed, and gives the state after the last and all that was said. */
export function typing(guide: Guide, start: GuideState, lines: readonly string[]) {
  const session = guideSession(guide);
  const said: string[] = [];
  let state = start;
  for (const line of lines) {
    const prompt = session.prompt(state);
    if (!prompt) throw new Error(`Nothing is asked any more, but somebody types ${line}.`);
    const reply = understand(prompt, line);
    if (reply.kind === 'unclear') said.push(reply.says);
    else if (reply.kind === 'help') said.push(prompt.help);
    else if (reply.kind !== 'save') {
      const taken = session.take(state, reply);
      said.push(
        ...(taken.refused === undefined ? (taken.says ?? []) : [{ text: taken.refused }]).map(
          ({ text }) => text,
        ),
      );
      state = taken.state ?? state;
    }
  }
  return { state, said, prompt: session.prompt(state) };
}

/** An answer to each question of the small guide, for both lots and both gates, in order. */
export const ALL_ANSWERS = [
  'Tŷ Cyfle 🌻',
  '1, 2',
  '£61,000.50',
  '12.5%',
  '3 months',
  '9',
  'no',
  'alone',
  'women, others',
  '1 October 2026',
  '1 April 2026 and 6/4/2026',
  'Harling; Wexcombe',
  'met',
  'not-met',
  '118,000',
  '90 000',
] as const;
