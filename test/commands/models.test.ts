import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { command } from '../../cli/commands/new.ts';
import { checkOpened } from '../../cli/project/open/check-opened.ts';
import { modelsOf } from '../../cli/project/new/models.ts';
import { servicesWithoutModel } from '../../cli/project/new/no-model.ts';
import { open } from '../../cli/project/open/open.ts';
import { openProject } from '../../cli/project/project.ts';
import { write } from '../../cli/write.ts';

interface Listed {
  readonly entries: readonly { readonly id: string }[];
}
const source = (file: string): unknown => parse(readFileSync(file, 'utf8'));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairlot-models-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What a buyer might write in each blank. All of it is invented. */
const FILLED: Readonly<Record<string, string>> = {
  name: 'Saltmarsh District Council',
  authority_type: 'sub_central',
  contact: 'tenders@example.org',
  commenced_on: '2027-03-01',
  estimated_value: '300000',
  route_reason: 'The council needs a right to act when nobody comes.',
  notice_on: '2027-03-01',
  questions_by: '2027-03-22T17:00',
  answers_by: '2027-03-26',
  deadline: '2027-04-19T12:00',
  decision_on: '2027-05-24',
  standstill_ends_on: '2027-06-07',
  starts_on: '2027-09-01',
  value: '300000',
  ceiling: '220000',
  areas: '[Saltmarsh]',
  level: 'local',
  needs_met_elsewhere: 'The council gives advice on debt every weekday.',
  share: '40',
  groups: '[black-people]',
  purpose: 'People asked for a service that understands them.',
  for_whom: 'Black men on probation in Saltmarsh',
  covers: 'Every need but treatment',
  timetable: 'From the first day',
  prison_side: 'The governor agreed the specification.',
  assessed_on: '2026-11-30',
  summary: 'About ninety people a year, half of them in one town.',
  existing_provision: 'One morning a week, which continues.',
  response: 'Hours can move between the towns.',
  projected: '[90, 90]',
  current: '88',
  method: 'Referrals in three years, averaged',
  eligibility: 'Adults on probation in the district',
  days: '1825',
  at_risk: '10',
  results_paid_after_months: '18',
  bedding_in_months: '6',
  rationale: 'One team can reach the whole district.',
  mitigation: 'Small organisations may bid together.',
  minimum_value: '5000',
  arbiter: 'The forum of charities',
  anonymous_complaints: 'A letter to internal audit',
  most_days: '5',
  who: 'Twelve people who used such a service',
  how: 'Two paid afternoons',
  what_changed: 'The first day became part of the work.',
  findings: 'Seven organisations could bid.',
  process_consulted: 'Six organisations tried the forms.',
  holder: 'Head of commissioning',
  year: '2027/28',
  value_for_money: 'Quality counts for more than price.',
  public_benefit: 'Fewer people come back to prison.',
  sharing_information: 'Every figure is in the tender.',
  integrity: 'Nobody who advised a bidder is on the panel.',
  barrier: 'Pay in arrears',
  decision: 'Pay in advance.',
  policy_statement: 'Small organisations were asked what would stop them.',
  known_risks: '[A lease ends in 2029.]',
  reviewed_on: '2027-02-20',
  perceived: 'Nobody raised one.',
  worked_out_with: 'A charity led by Black people and twelve people it works with',

  where: 'On our website',
};

const BLANK = /^(\s*(?:- )?(\w+):) # fill in.*$/gm;

const fill = (text: string): string =>
  text.replace(BLANK, (_, start: string, field: string) => {
    const value = FILLED[field];
    if (value === undefined) throw new Error(`Nothing to fill in for ${field}.`);
    return `${start} ${value}`;
  });

async function copy(format: string, model: string): Promise<string> {
  const file = join(folder, `${format}.yaml`);
  write(await command.run({ format, file, model, print: false } as never, openProject()));
  return file;
}

const errorsIn = () =>
  (checkOpened(open([folder]), { report: 'text', today: '2027-03-01' }).findings ?? []).filter(
    ({ severity }) => severity === 'error',
  );

describe.each(modelsOf('tender'))('the model %s', (model) => {
  test('passes its check under Clinks 2020 once its blanks are filled', async () => {
    const file = await copy('tender', model);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('policy: clinks-2020@1');
    writeFileSync(file, fill(text));
    expect(errorsIn()).toEqual([]);
  });

  test('is told of its blanks until then', async () => {
    await copy('tender', model);
    expect(errorsIn().length).toBeGreaterThan(10);
  });

  test('has an early and a late sign of change, and names nothing that is not there', async () => {
    const text = readFileSync(await copy('tender', model), 'utf8');
    expect(text).toContain('timing: leading');
    expect(text).toContain('timing: lagging');
  });

  test('has a lot of its own that fits the tender', async () => {
    const lot = await copy('lot', model);
    writeFileSync(lot, fill(readFileSync(lot, 'utf8')));
    expect(errorsIn()).toEqual([]);
  });
});

const categories = (source('rules/reference/service-categories.yaml') as Listed).entries;

test.each(categories.map(({ id }) => id))('the service %s has a model or a reason', (id) => {
  const without = servicesWithoutModel().some((entry) => entry.id === id);
  expect(modelsOf('tender').includes(id)).toBe(!without);
});

test('a tender model and a lot model go together, and each is for a kind of service on the list', () => {
  expect(modelsOf('lot')).toEqual(modelsOf('tender'));
  expect(categories.map(({ id }) => id)).toEqual(expect.arrayContaining([...modelsOf('tender')]));
  expect(modelsOf('bid')).toEqual([]);
});

test.each([
  ['unpaid-work', 'The probation service runs it itself since June 2020.'],
  ['physical-health', 'Provider Selection Regime'],
  ['approved-premises', 'The Justice Committee keeps them with the public service.'],
])('a name without a model, %s, gets the reason and its source', async (model, said) => {
  const outcome = await command.run(
    { format: 'tender', model, print: true } as never,
    openProject(),
  );
  expect(outcome.exit).toBe(2);
  expect(outcome.says?.replaceAll('\n', ' ')).toContain(said);
  expect(outcome.says).toContain('Source: ');
});

test.each([
  ['tender', 'mentorin', 'Did you mean `mentoring`?'],
  ['tender', '../starter', 'There is no model'],
  ['tender', 'mentoring@2', 'There is no model'],
  ['bid', 'mentoring', 'only of a tender and of a lot'],
])('a %s has no model %s', async (format, model, said) => {
  const outcome = await command.run({ format, model, print: true } as never, openProject());
  expect(outcome.exit).toBe(2);
  expect(outcome.says).toContain(said);
});

test('a model may be pinned by its version', async () => {
  const given = { format: 'tender', model: 'mentoring@1', print: true } as never;
  expect((await command.run(given, openProject())).says).toContain('# Model: mentoring@1.');
});
