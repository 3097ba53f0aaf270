import { describe, expect, test } from 'vitest';
import { judge } from '../../cli/core/rules/judge.ts';
import { rulesOf } from '../../cli/core/rules/judge-competition.ts';
import { loadPacks } from '../../cli/core/rules/load-packs.ts';
import { atRiskCap, folder, language, source } from './pack-files.ts';

const lawful = atRiskCap
  .replace('basis: sector', 'basis: law')
  .replace('source: "Clinks 2013, questions C2 and C7"', 'law: An Act');

/** Packs by id: the lines added to each `pack.yaml`, and the rules in it. */
function loadAll(packs: Readonly<Record<string, readonly [string, Record<string, string>]>>) {
  const folders = Object.entries(packs).map(([id, [lines, files]]) =>
    folder(id, files).map((file) =>
      file.file.endsWith('pack.yaml') ? source(file.file, `${file.text}${lines}\n`) : file,
    ),
  );
  return loadPacks(folders, language);
}

const base = ['', { 'cap.yaml': atRiskCap, 'other.yaml': atRiskCap }] as const;
const tender = source(
  'tender.yaml',
  'format: tender/1\npolicy: ours@1\nprocurement: { commenced_on: 2025-03-01, jurisdiction: wales }\nlots: [{ title: Lot 1, payment: { at_risk: 15 } }]',
).data as object;

const idsIn = (loaded: ReturnType<typeof loadAll>, id: string) =>
  loaded.packs.get(id)?.rules.map((rule) => rule.id);

const verdicts = (loaded: ReturnType<typeof loadAll>) =>
  judge(loaded.packs.get('ours')?.rules ?? [], { about: 'tender', files: { tender } });

describe('a pack takes over the rules of others', () => {
  test('under their own names, beside its own', () => {
    const loaded = loadAll({ base, ours: ['extends: [base@1]', { 'own.yaml': atRiskCap }] });
    expect(loaded.findings).toEqual([]);
    expect(idsIn(loaded, 'ours')).toEqual(['ours/own', 'base/cap', 'base/other']);
    expect(idsIn(loaded, 'base')).toEqual(['base/cap', 'base/other']);
  });

  test('but for those it leaves out, and with the figures it sets', () => {
    const loaded = loadAll({
      base,
      ours: [
        'extends: [base@1]\nleaves_out: [base/other]\nsets: [{ rule: base/cap, setting: cap, is: 10 }]',
        {},
      ],
    });
    expect(loaded.findings).toEqual([]);
    expect(idsIn(loaded, 'ours')).toEqual(['base/cap']);
    // Named through the pack that the tender chose, it is an error and not mere advice.
    expect(verdicts(loaded)[0]?.findings).toMatchObject([
      { code: 'base/cap', severity: 'error', message: expect.stringContaining('at most 10%') },
    ]);
  });

  test('only for the procurements that the pack itself is for', () => {
    const loaded = loadAll({
      base,
      ours: ['extends: [base@1]\napplies: { jurisdiction: [scotland] }', {}],
    });
    expect(verdicts(loaded).map(({ outcome }) => outcome)).toEqual([
      'not applicable',
      'not applicable',
    ]);
  });

  test('through as many packs as it takes, each rule once', () => {
    const loaded = loadAll({
      base,
      middle: ['extends: [base@1]', {}],
      ours: ['extends: [middle@1, base@1]', {}],
    });
    expect(loaded.findings).toEqual([]);
    expect(idsIn(loaded, 'ours')).toEqual(['base/cap', 'base/other']);
    expect(rulesOf([...loaded.packs.values()])).toHaveLength(2);
  });
});

describe('what cannot be taken over is found at its place', () => {
  test.each([
    ['extends: [bose@1]', 'rules/unknown-pack', 'Did you mean `base`?'],
    ['extends: [base@2]', 'rules/other-version', 'has version 1'],
    ['extends: [ours@1]', 'rules/circular-extension', 'ours → ours'],
    ['extends: [base@1]\nleaves_out: [base/cop]', 'rules/unknown-rule', 'Did you mean `base/cap`?'],
    [
      'extends: [base@1]\nsets: [{ rule: base/cap, setting: cup, is: 1 }]',
      'rules/unknown-setting',
      'Did you mean `cap`?',
    ],
    [
      'extends: [base@1]\nsets: [{ rule: base/cap, setting: cap, is: lots }]',
      'rules/setting-kind',
      'text',
    ],
  ])('%s', (lines, code, said) => {
    const { findings } = loadAll({ base, ours: [lines, {}] });
    expect(findings).toMatchObject([{ code, at: { file: 'rules/ours/pack.yaml' } }]);
    expect(findings[0]?.at.line).toBeGreaterThan(6);
    expect(findings[0]?.message).toContain(said);
  });

  test('a circle of packs is found once and leaves what is not part of it', () => {
    const { findings, packs } = loadAll({
      one: ['extends: [two@1, base@1]', {}],
      two: ['extends: [one@1]', { 'own.yaml': atRiskCap }],
      base,
    });
    expect(findings.map(({ code }) => code)).toEqual(['rules/circular-extension']);
    expect(packs.get('one')?.rules.map(({ id }) => id)).toEqual([
      'two/own',
      'base/cap',
      'base/other',
    ]);
  });

  test.each(['leaves_out: [base/cap]', 'sets: [{ rule: base/cap, setting: cap, is: 50 }]'])(
    'the law is not changed by a pack: %s',
    (lines) => {
      const loaded = loadAll({
        base: ['', { 'cap.yaml': lawful }],
        ours: [`extends: [base@1]\n${lines}`, {}],
      });
      expect(loaded.findings).toMatchObject([{ code: 'rules/law-changed' }]);
      const [rule] = loaded.packs.get('ours')?.rules ?? [];
      expect([rule?.id, rule?.sets]).toEqual(['base/cap', {}]);
    },
  );
});
