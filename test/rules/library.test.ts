import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { emitPackReadmes } from '../../cli/build/emit-pack-readme.ts';
import { coverageOf, inventoryIn, stateOf } from '../../cli/core/rules/coverage.ts';
import { choicesIn, mistakeIn } from '../../cli/core/rules/choice.ts';
import { checkPolicy } from '../../cli/core/rules/check-choices.ts';
import { formatOf } from '../../cli/core/source/format-of.ts';
import type { Source } from '../../cli/core/source/source.ts';
import type {
  WrittenCheck,
  WrittenCoverage,
  WrittenPolicy,
} from '../../cli/core/spec/written.generated.ts';
import { homesWithoutField } from './field-homes.ts';
import { language, source } from './pack-files.ts';

const files = readdirSync('rules', { recursive: true, encoding: 'utf8' })
  .map((file) => `rules/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map((file) => source(file, readFileSync(file, 'utf8')));
const ofFormat = (format: string): readonly Source[] =>
  files.filter(({ data }) => formatOf(data)?.name === format);

const themes = ofFormat('coverage');
const rules = files.filter((file) => !themes.includes(file));
const checks = ofFormat('check').map(({ file, data }) => ({
  file,
  written: data as WrittenCheck,
}));
const coverage = coverageOf(rules, themes);
const items = coverage.themes.flatMap((theme) => theme.items);

describe.skipIf(themes.length === 0)('the inventory of what the sources ask for', () => {
  const prefixOf = (id: string): string => id.split('-')[0] ?? id;
  const listed = new Set(items.map(({ id }) => prefixOf(id)));

  test('lists every id that a rule names', () => {
    const strays = [...coverage.unknown].filter(([id]) => listed.has(prefixOf(id)));
    expect(strays.map(([id, where]) => `${id}: ${where.join(', ')}`)).toEqual([]);
  });

  test('has a file in rules/coverage for every theme that a rule names', () => {
    const missing = [...coverage.unknown.keys()].map(prefixOf).filter((one) => !listed.has(one));
    expect([...new Set(missing)].sort().join(' ')).toBe('');
  });

  test('has a home for every item, or a line that says why not', () => {
    const homeless = items.filter((item) => stateOf(item) === 'not placed');
    expect(homeless.map(({ id }) => id)).toEqual([]);
    const silent = items.filter((item) => item.homes.some(({ is, why }) => is === 'none' && !why));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('lists each item in one theme only', () => {
    const ids = items.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('gives homes to items of the theme only', () => {
    const strays = themes.flatMap(({ data }) => {
      const { items: own, homes } = data as WrittenCoverage;
      return homes.flatMap((home) => home.items.filter((id) => !own.includes(id)));
    });
    expect(strays).toEqual([]);
  });

  test('calls nothing homeless, or a check yet to come, that a rule names', () => {
    const claims = items.filter(
      ({ homes }) =>
        (homes.some(({ is }) => is === 'none') && homes.length > 1) ||
        (homes.some(({ is }) => is === 'planned check') &&
          homes.some(({ is }) => is === 'check' || is === 'gate')),
    );
    expect(claims.map(({ id, homes }) => `${id}: ${homes.map(({ is }) => is).join(', ')}`)).toEqual(
      [],
    );
  });

  test.each(themes)('$file names fields that there are', ({ data }) => {
    expect(homesWithoutField(data as WrittenCoverage)).toEqual([]);
  });
});

describe('how coverage is counted', () => {
  const theme = source(
    'rules/coverage/pbr.yaml',
    'format: coverage/1\ntitle: Pay\nitems: [PBR-01, PBR-02, PBR-03, PBR-04, PBR-05]\nhomes:\n  - { items: [PBR-02], home: field, where: lot/1 payment.at_risk }\n  - { items: [PBR-03], home: planned-calculator, where: Cash flow }\n  - { items: [PBR-04], home: none, why: A tale. }\n',
  );
  const rule = (id: string, lines = 'about: bid\nseverity: error') =>
    source('rules/p/gate.yaml', `format: check/1\n${lines}\nbecause: { inventory: [${id}] }\n`);

  test('an item is at work, planned, without a home for a reason, or not placed', () => {
    const {
      themes: [one],
    } = coverageOf([rule('PBR-01')], [theme]);
    expect(one?.items.map((item) => [item.homes[0]?.is, stateOf(item)])).toEqual([
      ['gate', 'at work'],
      ['field', 'at work'],
      ['planned calculator', 'planned'],
      ['none', 'no home'],
      [undefined, 'not placed'],
    ]);
  });

  test('an id that no theme lists is named with the files that name it', () => {
    expect([...coverageOf([rule('PBR-99')], [theme]).unknown]).toEqual([['PBR-99', ['p/gate']]]);
  });

  test('ids are found at any depth', () => {
    expect(inventoryIn({ entries: [{ because: { inventory: ['FIG-01'] } }] })).toEqual(['FIG-01']);
  });

  test.each([
    ['lot/1 payment.at_risk', []],
    ['lot/1 payment.at_risk, payment.model; tender/1 lotting.rationale', []],
    ['organisation/1 sector and lot/1 payment.at_risk', []],
    ['tender/1 lots[].payment.at_risk', []],
    ['lot/1 payment.at_rsk', ['PBR-02: lot/1 payment.at_rsk']],
    ['somewhere', ['PBR-02: somewhere']],
  ])('a field is looked up in its format: %s', (where, missing) => {
    const written = { homes: [{ items: ['PBR-02'], home: 'field', where }] };
    expect(homesWithoutField(written as unknown as WrittenCoverage)).toEqual(missing);
  });
});

describe('the rules that come with the tool', () => {
  test('each say where they come from', () => {
    const bare = checks.filter(({ written: { because } }) => !because.source && !because.law);
    expect(bare.map(({ file }) => file)).toEqual([]);
  });

  test('never say the same sentence twice', () => {
    const said = new Map<string, string[]>();
    for (const { file, written } of checks) {
      const sentence = written.says.replace(/\s+/g, ' ').trim();
      said.set(sentence, [...(said.get(sentence) ?? []), file]);
    }
    expect([...said.values()].filter((those) => those.length > 1)).toEqual([]);
  });

  test('keep every figure of the law in a dated value', () => {
    const wrong = checks
      .filter(({ file }) => file.startsWith('rules/law/'))
      .flatMap(({ file, written }) => literalsIn(written).map((literal) => `${file}: ${literal}`));
    expect(wrong).toEqual([]);
  });

  test.each([
    ['tender.x > 30', ['30']],
    ['size(tender.lots) > 0 && tender.x <= 100 && lot1.y != "30"', []],
    ["tender.x in ['a30', '12']", []],
    ['tender.x * 1.2 > 1', ['1.2']],
  ])('a figure in an expression is seen: %s', (require, literals) => {
    expect(literalsIn({ require, says: 'At 30 {{tender.x}}', advice: '' })).toEqual(literals);
  });
});

describe('the questions that come with the tool', () => {
  const choices = choicesIn(files);

  test.each(choices)('$id can be asked', (choice) => {
    expect(mistakeIn(choice, language)).toEqual([]);
    const ids = choice.written.positions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('are answered by policies with positions that there are', () => {
    const findings = ofFormat('policy').flatMap(({ data }) =>
      checkPolicy(data as WrittenPolicy, choices),
    );
    expect(findings.map(({ message, at }) => `${at.file}: ${message}`)).toEqual([]);
  });
});

describe('every pack has a page', () => {
  test.each([...emitPackReadmes()])('%s is not stale (run `npm run generate`)', (path, text) => {
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});

type Expressions = Pick<WrittenCheck, 'require' | 'says' | 'advice'> &
  Partial<Pick<WrittenCheck, 'each' | 'when'>>;

/** The numbers other than 0, 1 and 100 in the expressions of a rule; those in quotes are text. */
function literalsIn({ each, when, require, says, advice }: Expressions): readonly string[] {
  const gaps = [says, advice].flatMap((text) =>
    [...text.matchAll(/\{\{([\s\S]*?)\}\}/g)].map(([, gap = '']) => gap),
  );
  return [...[each ?? []].flat(), when ?? '', require, ...gaps]
    .map((text) => text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, ''))
    .flatMap((text) => text.match(/(?<![\w.])\d+(?:\.\d+)?/g) ?? [])
    .filter((literal) => !['0', '1', '100'].includes(literal));
}
