import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command as check } from '../../cli/commands/check.ts';
import { command as rules } from '../../cli/commands/rules.ts';
import { openProject } from '../../cli/project/project.ts';
import { json } from '../../cli/reports/json.ts';
import { plain } from '../../cli/reports/report.ts';

const list = async (given: object) =>
  rules.run({ format: 'text', coverage: false, ...given } as never, openProject());

describe('rules lists what there is', () => {
  test('packs with their version, how many rules each has and who asks', async () => {
    const { says = '' } = await list({});
    expect(says).toMatch(/\nLaw\n|^Law\n/);
    expect(says).toMatch(/\n {2}procurement-act-2023@1: \d+ rules \([a-z, ]*law/);
    expect(says).toMatch(/clinks-2013@1: \d+ rules \(sector\)\n {4}Clinks 2013\n/);
    expect(says.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('the same for other programs', async () => {
    const { says = '' } = await list({ format: 'json' });
    const { version, packs } = JSON.parse(says);
    expect(version).toBe(1);
    expect(packs).toContainEqual({
      pack: 'scales@1',
      kind: 'scale',
      title: 'Scales',
      rules: 0,
      entries: expect.any(Number),
      basis: [],
    });
  });

  test('the rules of a pack, named with or without its version', async () => {
    const { says } = await list({ pack: 'clinks-2013' });
    expect(says).toContain(
      'clinks-2013/at-risk-cap\n  No more than a fifth of the fee depends on results\n  error, about the tender, basis: sector\n',
    );
    expect((await list({ pack: 'clinks-2013@1' })).says).toBe(says);
    const { says: text = '' } = await list({ pack: 'clinks-2013', format: 'json' });
    expect(JSON.parse(text).rules[0]).toMatchObject({ basis: 'sector', because: {} });
  });

  test('a pack that is not there is misuse, with a suggestion', async () => {
    const { says, exit } = await list({ pack: 'clinks-2031' });
    expect(exit).toBe(2);
    expect(says?.replace(/\s+/g, ' ')).toContain('Did you mean `clinks-2013`?');
  });

  test('what became of the inventory ends in a total', async () => {
    const { says } = await list({ coverage: true });
    expect(says?.replace(/\s+/g, ' ')).toMatch(
      /In all \d+ items: \d+ at work, .* not placed yet\. $/,
    );
    const { says: text = '' } = await list({ coverage: true, format: 'json' });
    expect(JSON.parse(text)).toMatchObject({ version: 1, themes: expect.any(Array) });
  });
});

/** The starter of a tender, with rules and a value of our own. */
const tender = readFileSync('specs/tender/starter.yaml', 'utf8')
  .replace(/^rules:.*$/m, 'rules: [ours@1]')
  .replace('estimated_value: 390000', 'estimated_value: 600000')
  .replace('vat: inclusive', 'vat: exclusive')
  .replace("cpv: ['85312000']", "cpv: ['85312500']");

const rule = (applies: string) => `format: check/1
title: A rule for larger contracts
about: tender
applies: { ${applies} }
require: tender.title == ''
severity: warning
basis: sector
says: The title is there.
advice: None.
because: { source: A test }
examples:
  - { given: { tender: { title: '' } }, holds: true }
  - { given: { tender: { title: x } }, says: The title is there. }
`;

describe('a check passes over no rule in silence', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fairlot-rules-'));
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const checked = async (format: string) =>
    check.run({ path: [folder], format } as never, openProject());

  test('a rule that nobody can decide is counted, with the reason', async () => {
    write('tender.yaml', tender);
    write(
      'rules/ours/pack.yaml',
      'format: pack/1\ntitle: Ours\nversion: 1\nkind: practice\nabout: A test.\nsource: A test.\n',
    );
    write('rules/ours/large.yaml', rule('value_at_least: values/light-touch-threshold'));
    write('rules/ours/elsewhere.yaml', rule('jurisdiction: [wales]'));
    write('rules/ours/found.yaml', rule("cpv: ['853']"));
    const { says = '' } = await checked('text');
    const text = says.replace(/\s+/g, ' ');
    expect(text).toContain('There is 1 rule that could not be decided:');
    expect(text).toContain('ours/large: Thresholds count VAT.');
  });

  test('and every rule is listed with its outcome for other programs', async () => {
    const { findings = [], rules: judged = [], texts = new Map() } = await checked('json');
    const report = JSON.parse(json({ findings, texts, rules: judged }, plain));
    const outcomes = report.rules.map((one: Record<string, unknown>) => [
      one['tender'],
      one['rule'],
      one['outcome'],
    ]);
    expect(outcomes).toEqual([
      ['my-tender@1.0.0', 'ours/elsewhere', 'not applicable'],
      ['my-tender@1.0.0', 'ours/found', 'found'],
      ['my-tender@1.0.0', 'ours/large', 'undecided'],
    ]);
    expect(report.rules[0].reason).toBe('It is for the jurisdiction wales; this one is england.');
    expect(report.rules[1]).not.toHaveProperty('reason');
  });
});
