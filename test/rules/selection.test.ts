import { describe, expect, test } from 'vitest';
import { judge } from '../../cli/core/rules/judge.ts';
import { loadPacks } from '../../cli/core/rules/load-packs.ts';
import { atRiskCap, folder, language, source } from './pack-files.ts';

const figure = (title: string, is: number) =>
  `format: value/1\ntitle: ${title}\nunit: pounds\nbasis: law\ndated:\n  - { from: 2015-01-01, is: ${is}, source: A notice }\n`;

const values = folder('values', { 'standard-vat-rate.yaml': figure('VAT', 20) });

/** What becomes of the rule, made to apply so, for a procurement with these facts. */
function verdict(applies: string, procurement: string, lot = '') {
  const files = {
    'r.yaml': `${atRiskCap}applies: { ${applies} }\n`,
    'threshold.yaml': figure('Threshold', 120),
  };
  const { packs, findings } = loadPacks([folder('clinks', files), values], language);
  expect(findings).toEqual([]);
  const tender = source(
    'tender.yaml',
    `format: tender/1\nprocurement: { commenced_on: 2026-01-01, ${procurement} }\nlots: [{ title: Lot 1, payment: { at_risk: 5 }, ${lot} }]\n`,
  ).data as object;
  const [first] = judge(packs.get('clinks')?.rules ?? [], { about: 'tender', files: { tender } });
  return first;
}

describe('rules are chosen by CPV code', () => {
  test.each([
    ["cpv: ['85312500']", '', 'holds'],
    ["cpv: ['79000000', '85300000']", '', 'holds'],
    ["cpv: ['79000000']", "cpv: ['85312500']", 'holds'],
    ["cpv: ['85200000']", '', 'not applicable'],
    ['cpv: []', '', 'not applicable'],
  ])('853 for %s, and %s in the lot: %s', (procurement, lot, expected) => {
    expect(verdict("cpv: ['853', '98']", procurement, lot)?.outcome).toBe(expected);
  });

  test('a rule that is for other codes says so', () => {
    expect(verdict("cpv: ['853']", "cpv: ['79000000']")?.reason).toBe(
      'It is for CPV codes that start with 853; this one has 79000000.',
    );
  });
});

test('rules are chosen by whose arrangement it is', () => {
  expect(verdict('arrangement: [own]', 'arrangement: own')?.outcome).toBe('holds');
  expect(verdict('arrangement: [own]', 'arrangement: devolved_welsh')?.outcome).toBe(
    'not applicable',
  );
});

describe('thresholds count VAT', () => {
  test.each([
    ['inclusive', 120, 'holds', 'not applicable'],
    ['inclusive', 119.99, 'not applicable', 'holds'],
    ['exclusive', 120, 'holds', 'not applicable'],
    ['exclusive', 100, 'undecided', 'undecided'],
    ['exclusive', 99.99, 'not applicable', 'holds'],
    ['not-stated', 100, 'undecided', 'undecided'],
    ['not-stated', 99.99, 'not applicable', 'holds'],
  ])('a value %s of VAT of £%s', (vat, value, atLeast, below) => {
    const facts = `vat: ${vat}, estimated_value: ${value}`;
    expect(verdict('value_at_least: threshold', facts)?.outcome).toBe(atLeast);
    expect(verdict('value_below: threshold', facts)?.outcome).toBe(below);
  });

  test('a rule that cannot be decided says why, and how to have it decided', () => {
    const { reason, findings } = verdict(
      'value_at_least: threshold',
      'vat: exclusive, estimated_value: 100',
    ) ?? { findings: [] };
    expect(findings).toEqual([]);
    expect(reason).toBe(
      'Thresholds count VAT. The estimated value of £100 leaves VAT out, and the threshold is £120. With VAT at 20% it would be £120. State the value with VAT to have this rule decided.',
    );
  });

  test('what is surely outside is not called undecided', () => {
    const found = verdict(
      "value_at_least: threshold, cpv: ['01']",
      "vat: exclusive, estimated_value: 100, cpv: ['85312500']",
    );
    expect(found?.outcome).toBe('not applicable');
  });
});
