import { describe, expect, test } from 'vitest';
import { choosePacks } from '../../cli/core/rules/choose-packs.ts';
import { judge, type Subject, type Verdict } from '../../cli/core/rules/judge.ts';
import { loadPacks } from '../../cli/core/rules/load-packs.ts';
import type { Pack } from '../../cli/core/rules/pack.ts';
import { prove } from '../../cli/core/rules/prove.ts';
import type { WrittenTender } from '../../cli/core/spec/written.generated.ts';
import { atRiskCap, folder, language, load, source } from './pack-files.ts';

const tenderText = `format: tender/1
policy: clinks@1
rules: [practice@1]
procurement: { commenced_on: 2025-03-01, jurisdiction: england, contract_type: light_touch, estimated_value: 700000, vat: inclusive }
buyer: { authority_type: sub_central }
lots:
  - title: Lot 1
    payment: { at_risk: 25.5 }
    criteria:
      - { id: care, weight: 70, criteria: [ { id: a, weight: 30 }, { id: b, weight: 39 } ] }
      - { id: price, weight: 30 }
  - title: Lot 2
    payment: { model: block }
`;
const tender = source('tender.yaml', tenderText).data as WrittenTender;

const only = (packs: ReadonlyMap<string, Pack>): Pack => [...packs.values()][0] as Pack;

const verdictsOf = (files: Readonly<Record<string, string>>, written: object = tender) => {
  const { packs, findings } = load('clinks', files);
  expect(findings).toEqual([]);
  return judge(only(packs).rules, { about: 'tender', files: { tender: written } });
};

const changed = (...changes: readonly (readonly [string | RegExp, string])[]): string =>
  changes.reduce((text, [from, to]) => text.replace(from, to), atRiskCap);

describe('a rule judges a tender', () => {
  test('and its finding says what, where, why and what to do', () => {
    const [verdict] = verdictsOf({ 'at-risk-cap.yaml': atRiskCap });
    expect(verdict?.outcome).toBe('found');
    expect(verdict?.findings).toEqual([
      {
        code: 'clinks/at-risk-cap',
        severity: 'error',
        message:
          'Lot 1 leaves 25.5% of the fee depending on results. Clinks asked for at most 20%.',
        at: { file: 'tender.yaml', line: 8, column: 25, endLine: 8, endColumn: 29 },
        advice: 'Lower `payment.at_risk`, or record the reason under `exceptions`.',
        basis: 'sector',
        because: 'Clinks 2013, questions C2 and C7',
      },
    ]);
  });

  test('it holds, finds, or says that there is nothing to judge', () => {
    const outcome = (require: string): string | undefined =>
      verdictsOf({ 'r.yaml': changed([/^require:.*$/m, `require: ${require}`]) })[0]?.outcome;
    expect(outcome('lot.payment.at_risk <= 25.5')).toBe('holds');
    expect(outcome('lot.payment.at_risk < 25.5')).toBe('found');
    expect(outcome('lot.value > 0')).toBe('undecided');
    expect(outcome('lot.payment.at_risk / 0 > 1')).toBe('undecided');
  });

  test('a tender with no lots has nothing to judge', () => {
    const none = source('tender.yaml', 'format: tender/1').data;
    expect(verdictsOf({ 'r.yaml': atRiskCap }, none)[0]).toMatchObject({
      outcome: 'not applicable',
      reason: 'There is nothing of this kind here.',
    });
  });

  test('lists inside lists are gone through, and one mistake gives one finding', () => {
    const rule = changed(
      [/^each:.*$/m, 'each: [tender.lots, lot.criteria]'],
      [/^as:.*$/m, 'as: [lot, criterion]'],
      [/^when:.*$/m, 'when: has(criterion.criteria)'],
      [/^require:.*$/m, 'require: sum(criterion.criteria.map(c, c.weight)) == criterion.weight'],
      [/^at:.*$/m, 'at: weight'],
      [
        /^says:.*$/m,
        'says: "{{criterion.id}} of {{lot.title}}: {{sum(criterion.criteria.map(c, c.weight))}}, not {{criterion.weight}}."',
      ],
    );
    const [verdict] = verdictsOf({ 'sub.yaml': rule });
    expect(verdict?.findings.map(({ message, at }) => [message, at.line, at.column])).toEqual([
      ['care of Lot 1: 69, not 70.', 10, 29],
    ]);
  });

  test('a rule without a list judges the whole file', () => {
    const rule = changed(
      [/^each:.*\n/m, ''],
      [/^as:.*\n/m, ''],
      [/^when:.*\n/m, ''],
      [/^require:.*$/m, 'require: has(tender.user_voice.who)'],
      [/^says:.*$/m, 'says: Nobody who uses the service was asked.'],
      [/^at:.*$/m, 'at: user_voice'],
    );
    const [verdict] = verdictsOf({ 'voice.yaml': rule });
    expect(verdict?.findings[0]).toMatchObject({ at: { line: 1 }, code: 'clinks/voice' });
  });

  test('a sector rule is only advice where the tender did not choose its pack', () => {
    const { policy: _, ...rest } = tender;
    const [verdict] = verdictsOf({ 'at-risk-cap.yaml': atRiskCap }, rest);
    expect(verdict?.findings[0]?.severity).toBe('advice');
  });

  test.each([
    [{ authority_type: 'central' }, 'error'],
    [{ authority_type: 'sub_central' }, 'warning'],
    [{ authority_type: 'sub_central', policy_notes_bind: true }, 'error'],
    [{ authority_type: 'central', policy_notes_bind: false }, 'warning'],
  ])('a policy of the government for the buyer %o is an %s', (buyer, severity) => {
    const rule = changed([/^basis:.*$/m, 'basis: government policy']);
    const [verdict] = verdictsOf({ 'r.yaml': rule }, { ...tender, buyer });
    expect(verdict?.findings[0]?.severity).toBe(severity);
  });

  test('a recorded exception switches a rule off and is handed back for printing', () => {
    const exception = {
      rule: 'clinks/at-risk-cap',
      reason: 'The board sets it.',
      by: 'Head',
      on: '2025-02-01',
    };
    const [verdict] = verdictsOf(
      { 'at-risk-cap.yaml': atRiskCap },
      { ...tender, exceptions: [exception] },
    );
    expect(verdict).toMatchObject({ outcome: 'switched off', exception, findings: [] });
  });

  test('rules about other things are left out', () => {
    const { packs } = load('clinks', { 'r.yaml': atRiskCap });
    const subject: Subject = { about: 'panel', files: { tender } };
    expect(judge(only(packs).rules, subject)).toEqual([]);
  });
});

describe('the procurement decides which rules apply', () => {
  const reasonFor = (lines: string): Verdict | undefined =>
    verdictsOf({
      'r.yaml': `${atRiskCap}${lines}`,
      'floor.yaml': value('2025-01-01', 663540),
    })[0];

  test.each([
    ['from: 2025-02-24', undefined],
    ['from: 2025-03-01', undefined],
    [
      'from: 2025-03-02',
      'It is for procurements that commenced on 2025-03-02 or later; this one commenced on 2025-03-01.',
    ],
    [
      'until: 2025-02-28',
      'It was for procurements that commenced by 2025-02-28; this one commenced on 2025-03-01.',
    ],
    ['applies: { jurisdiction: [england, wales] }', undefined],
    [
      'applies: { jurisdiction: [scotland] }',
      'It is for the jurisdiction scotland; this one is england.',
    ],
    [
      'applies: { authority_type: [central, school] }',
      'It is for the kind of authority central or school; this one is sub central.',
    ],
    ['applies: { contract_type: [light_touch] }', undefined],
    ['applies: { procedure: [open] }', 'The tender does not state its procedure.'],
    ['applies: { value_at_least: floor }', undefined],
  ])('%s', (lines, reason) => {
    const verdict = reasonFor(`${lines}\n`);
    expect(verdict?.reason).toBe(reason);
    expect(verdict?.outcome).toBe(reason === undefined ? 'found' : 'not applicable');
  });

  test('the value threshold is the one in force when the procurement commenced', () => {
    const files = {
      'r.yaml': `${atRiskCap}applies: { value_at_least: floor }\n`,
      'floor.yaml': `${value('2024-01-01', 663540)}  - { from: 2025-02-24, is: 800000, source: Later }\n`,
    };
    expect(verdictsOf(files)[0]?.reason).toBe(
      'It is for procurements of £800,000 or more; this one is estimated at £700,000.',
    );
    const early = { ...tender, procurement: { ...tender.procurement, commenced_on: '2025-02-23' } };
    expect(verdictsOf(files, early)[0]?.outcome).toBe('found');
  });

  test('a pack may itself be for some procurements only', () => {
    const files = folder('clinks', { 'r.yaml': atRiskCap }).map((file) =>
      file.file.endsWith('pack.yaml') ? source(file.file, `${file.text}from: 2026-01-01\n`) : file,
    );
    const { packs } = loadPacks([files], language);
    const [verdict] = judge(only(packs).rules, { about: 'tender', files: { tender } });
    expect(verdict?.outcome).toBe('not applicable');
  });
});

const value = (from: string, is: number): string => `format: value/1
title: The threshold
unit: pounds
basis: law
dated:
  - { from: ${from}, is: ${is}, source: A notice }
`;

describe('a dated figure is that of the day the procurement commenced', () => {
  const rule = changed(
    [/^settings:.*$/m, 'values: { cap: figures/cap }'],
    [/setting\.cap/g, 'value.cap'],
  );
  const figures = folder('figures', {
    'cap.yaml': `${value('2020-01-01', 20)}  - { from: 2025-01-01, until: 2025-12-31, is: 30, source: Later }\n`,
  });
  const packs = (text: string) =>
    loadPacks([folder('clinks', { 'r.yaml': text }), figures], language);

  test('never that of another day', () => {
    const { packs: loaded, findings } = packs(rule);
    expect(findings).toEqual([]);
    const rules = loaded.get('clinks')?.rules ?? [];
    const outcome = (commenced_on: string) =>
      judge(rules, {
        about: 'tender',
        files: { tender: { ...tender, procurement: { ...tender.procurement, commenced_on } } },
        on: '2031-01-01',
      })[0];
    expect(outcome('2025-03-01')?.outcome).toBe('holds');
    expect(outcome('2024-03-01')?.findings[0]?.message).toContain('at most 20%');
    expect(outcome('2019-12-31')).toMatchObject({
      outcome: 'not applicable',
      reason: 'The threshold: no figure was in force on 2019-12-31.',
    });
  });

  test('a figure that nobody published is refused when the rule is loaded', () => {
    const { findings } = packs(rule.replace('figures/cap', 'figures/capp'));
    expect(findings[0]).toMatchObject({
      code: 'rules/bad-rule',
      message:
        'The rule clinks/r cannot be used. There is no dated value “figures/capp”. Did you mean `figures/cap`?',
      at: { line: 8 },
    });
  });
});

describe('a mistake in a rule is found when it is loaded, at its place', () => {
  test.each([
    ['a misspelt field', [/<= setting/, '<= 1 \\|\\| lot.payment.at_rsk > setting'], 7, 'at_rsk'],
    [
      'a misspelt field in has',
      [/has\(lot.payment.at_risk/, 'has(lot.payment.at_rsk'],
      6,
      'at_rsk',
    ],
    ['a misspelt setting', [/<= setting.cap/, '<= setting.capp'], 7, 'capp'],
    ['a misspelt field in a sentence', [/\{\{lot.title/, '{{lot.titel'], 12, 'titel'],
    ['a list that is none', [/^each:.*$/m, 'each: tender.title'], 4, 'tender.title'],
    [
      'a condition that is none',
      [/^require:.*$/m, 'require: lot.payment.at_risk'],
      7,
      'lot.payment.at_risk',
    ],
    ['broken syntax', [/^when:.*$/m, 'when: has(lot.payment.at_risk'], 6, undefined],
  ] as const)('%s', (_, [from, to], line, word) => {
    const text = atRiskCap.replace(from, to.replaceAll('\\|', '|'));
    const { findings, packs } = load('clinks', { 'r.yaml': text });
    expect(findings.map(({ code }) => code)).toEqual(['rules/bad-rule']);
    const [{ at }] = findings as [(typeof findings)[number]];
    expect(at.line).toBe(line);
    const said = text.split('\n')[line - 1]?.slice(at.column - 1, at.endColumn - 1);
    if (word) expect(said).toBe(word);
    expect(only(packs).rules).toEqual([]);
  });

  test('each list needs a name of its own', () => {
    const { findings } = load('clinks', {
      'r.yaml': changed(
        [/^each:.*$/m, 'each: [tender.lots, lot.criteria]'],
        [/^as:.*$/m, 'as: [lot, lot]'],
      ),
    });
    expect(findings[0]?.message).toContain('The name lot is already taken.');
  });
});

describe('a rule proves itself by its examples', () => {
  const failures = (text: string) => {
    const { packs, findings } = load('clinks', { 'r.yaml': text });
    expect(findings).toEqual([]);
    return only(packs).rules.flatMap(prove);
  };

  test('and is silent when they all come out', () => {
    expect(failures(atRiskCap)).toEqual([]);
  });

  test.each([
    [
      'a wrong sentence',
      ['says: Lot 1 leaves 25%', 'says: Lot 1 leaves 26%'],
      'the rule says: Lot 1 leaves 25% of',
    ],
    [
      'a case that does not hold',
      ['at_risk: 20 ', 'at_risk: 21 '],
      'the rule says: Lot 1 leaves 21%',
    ],
    ['a case that holds after all', ['at_risk: 25 ', 'at_risk: 5 '], 'the rule finds nothing'],
    [
      'a misspelt case',
      ['at_risk: 20 ', 'at_rsk: 20 '],
      'it gives tender.lots.payment.at_rsk, which no file has',
    ],
    ['a case that cannot be judged', ['at_risk: 20 ', 'at_risk: plenty '], 'it cannot be decided'],
  ] as const)('%s is reported', (_, [from, to], said) => {
    const [failure, ...more] = failures(atRiskCap.replace(from, to));
    expect(more).toEqual([]);
    expect(failure).toMatchObject({
      code: 'rules/example-fails',
      at: { file: 'rules/clinks/r.yaml' },
    });
    expect(failure?.message).toContain(said);
  });
});

describe('a tender pins its packs by version', () => {
  const available = loadPacks(
    [folder('clinks', { 'at-risk-cap.yaml': atRiskCap }), folder('practice', {})],
    language,
  ).packs;
  const choose = (text: string) =>
    choosePacks(
      source('tender.yaml', `format: tender/1\n${text}`).data as WrittenTender,
      available,
    );

  test('and gets those it names', () => {
    expect(choose('policy: clinks@1\nrules: [practice@1]').packs.map(({ id }) => id)).toEqual([
      'clinks',
      'practice',
    ]);
  });

  test.each([
    ['rules: [practise@1]', 'rules/unknown-pack', 9, 'Did you mean `practice`?'],
    ['policy: clinks@2', 'rules/other-version', 9, 'this tool has version 1'],
    [
      'policy: clinks@1\nexceptions: [ { rule: clinks/at-rsk-cap } ]',
      'rules/unknown-exception',
      23,
      'Did you mean `clinks/at-risk-cap`?',
    ],
  ])('%s', (text, code, column, said) => {
    const { findings } = choose(text);
    expect(findings).toMatchObject([{ code, at: { column } }]);
    expect(findings[0]?.message).toContain(said);
  });
});
