import { describe, expect, test } from 'vitest';
import { isExact } from '../../cli/core/exact/exact.ts';
import { showExact } from '../../cli/core/exact/show.ts';
import { compile } from '../../cli/core/expression/compile.ts';
import { createScope, extendScope, itemShape } from '../../cli/core/expression/scope.ts';
import { facts, scope } from './lot-scope.ts';

const lot = facts({
  title: 'Lot 1',
  value: 20.25,
  starts: '2027-03-01',
  payment: { at_risk: 25, model: 'results' },
  criteria: [
    { title: 'Care', weight: 70 },
    { title: 'Price', weight: 30 },
  ],
});
const tender = facts({
  title: 'Homes',
  lots: [lot, { title: 'Lot 2' }],
  contacts: { buyer: { name: 'A' } },
});

const problemOf = (text: string) => {
  const compiled = compile(text, scope);
  return compiled.ok ? undefined : compiled.problem;
};

const outcomeOf = (text: string, values: object = { lot, tender }) => {
  const compiled = compile(text, scope);
  if (!compiled.ok) throw new Error(compiled.problem.message);
  return compiled.expression.run(values as Readonly<Record<string, unknown>>);
};

const shown = (text: string, values?: object): unknown => {
  const outcome = outcomeOf(text, values);
  if (!outcome.ok) throw new Error(outcome.message);
  return isExact(outcome.value) ? showExact(outcome.value) : outcome.value;
};

describe('a misspelt rule is refused when it is loaded', () => {
  test.each([
    'lot.payment.at_rsk <= 20',
    'has(lot.payment.at_rsk)',
    '!has(lot.paymnt.at_risk) || true',
    'tender.lots.all(l, has(l.payment.at_rsk))',
    'tender.lots.map(l, l.titel)',
    'tender.lots[0].titel == ""',
    'lott.title',
    'lot.title <= 20',
    'lot.payment.model == 3',
    'lot.price.methd',
    'tender.contacts.buyer.nam',
    'nosuch(lot.value)',
    'lot.title <',
    'lot.?title',
    'size(tender.lots) / size(lot.criteria)',
    'if (true)',
    "lot.payment.model == 'blok'",
    "'blok' != lot.payment.model",
    "tender.lots.all(l, l.payment.model in ['block', 'reslts'])",
    "lot.price.method == 'free'",
    '1e400 > 1',
    'lot.value == 20u',
    '0x1F == 31',
    "double('0.1') + double('0.2') > 0.3",
    '[] == [] && [].exists(i, i == lot.value)',
    '',
  ])('%s', (text) => {
    expect(problemOf(text)?.message).toMatch(/^[“A-Z!].*[.?]$/s);
  });

  test('the problem says where in the text it is and what could stand there', () => {
    const problem = problemOf('true && lot.payment.at_rsk <= 20');
    expect(problem?.offset).toBe('true && lot.payment.'.length);
    expect(problem?.message).toBe(
      'There is no field “at_rsk” in lot.payment. Did you mean `at_risk`?',
    );
    expect(problemOf("lot.payment.model == 'blok'")).toEqual({
      message: 'The field lot.payment.model is never “blok”. Did you mean `block`?',
      offset: 'lot.payment.model == '.length,
      length: "'blok'".length,
    });
    expect(problemOf('lot.title <= 20')?.message).toBe(
      'These cannot be used together: string <= number.',
    );
    expect(problemOf('size(lot.criteria) / size(tender.lots)')?.message).toBe(
      'Dividing two counts loses the remainder; write exact(…) around the first.',
    );
    expect(problemOf('lot.payment.cap > 1')?.message).toBe(
      'There is no field “cap” in lot.payment. It can have: at_risk, model.',
    );
    expect(problemOf('lott.title')?.message).toBe(
      'There is nothing called “lott” here. Did you mean `lot`?',
    );
  });
});

describe('figures are exact', () => {
  test.each([
    ['lot.value == 20.25', true],
    ["lot.payment.model in ['block', 'results']", true],
    ["has(lot.price.method) && lot.price.method == 'schedule'", false],
    ['lot.value > 20.249999999999999999', true],
    ['lot.payment.at_risk <= 20', false],
    ['20 >= lot.payment.at_risk', false],
    ['0.1 + 0.2 == 0.3', true],
    ['1 / 2', '0.5'],
    ['1 / 3 * 100', '100/3'],
    ['-lot.value + 0.25', '-20'],
    ['-5 - 1', '-6'],
    ['7', '7'],
    ['20.10', '20.1'],
    ['size(tender.lots)', '2'],
    ['size(tender.lots) * 1.5', '3'],
    ['1 + size(tender.lots) >= 3', true],
    ['exact(size(lot.criteria)) / 4', '0.5'],
    ['sum(lot.criteria.map(c, c.weight)) == 100', true],
    ['lot.criteria.map(c, c.weight).sum()', '100'],
    ['sum(tender.lots.filter(l, has(l.criteria)).map(l, size(l.criteria)))', '2'],
    ['max(lot.criteria.map(c, c.weight)) - min(30, size(tender.lots))', '68'],
    ['mean([1, 2, 4])', '7/3'],
    ['median([5, 1, 2]) + median([1, 2])', '3.5'],
    ['abs(-3)', '3'],
    ["round(1.005, 2, 'half-up')", '1.01'],
    ["round(lot.value / 3, 1, 'truncate')", '6.7'],
    ['has(lot.value) ? lot.value : 0', '20.25'],
    ['20.25 in [lot.value]', true],
    ['lot.criteria[1].weight', '30'],
    ['1e3 + 1', '1001'],
    ['lot.criteria.exists_one(c, c.weight == 30)', true],
  ])('%s is %s', (text, value) => {
    expect(shown(text)).toBe(value);
  });

  test.each([
    ['lot.value / (lot.payment.at_risk - 25)', 'This would divide by 0.'],
    ['mean([lot.value].filter(v, v > 100))', 'An empty list has no mean.'],
    [
      "round(lot.value, 2, 'half_up')",
      'There is no rounding called “half_up”; use half-up, half-even, truncate, up.',
    ],
    ["days('2027-02-30', lot.starts) > 0", '“2027-02-30” is not a date such as 2027-03-01.'],
    ['lot.price.sum > 1', 'lot has no price here.'],
    [
      "'b' in tender.contacts && tender.contacts['b'].name == ''|| 1/0 > 1",
      'This would divide by 0.',
    ],
  ])('%s gives a reason, not a figure', (text, message) => {
    expect(outcomeOf(text)).toMatchObject({ ok: false, message });
  });
});

describe('absent means absent', () => {
  test.each([
    ['has(lot.payment.at_risk)', {}, false],
    ['has(lot.payment.at_risk)', { payment: {} }, false],
    ['has(lot.payment.at_risk)', { payment: null }, false],
    ['has(lot.payment.at_risk)', { payment: { at_risk: null } }, false],
    ['has(lot.payment.at_risk)', { payment: { at_risk: 0 } }, true],
    ['has(lot.price.sum)', { price: { method: 'schedule' } }, false],
    ['has(lot.rank_by.by)', { rank_by: { by: 'x' } }, true],
    ['has(lot.rank_by.by)', {}, false],
    ['lot.criteria.all(c, !has(c.weight))', { criteria: [{ title: 'A' }, { weight: null }] }, true],
  ])('%s for %j', (text, given, value) => {
    expect(shown(text, { lot: facts(given) })).toBe(value);
  });

  test('a file that is not there has nothing', () => {
    expect(shown('has(tender.title)', { lot })).toBe(false);
    expect(outcomeOf('tender.title', { lot })).toEqual({
      ok: false,
      message: 'There is no tender here.',
      absent: true,
    });
  });

  test('a value of the wrong kind gives a reason, never a crash', () => {
    expect(outcomeOf('lot.value > 1', { lot: { value: 'lots' } })).toMatchObject({ ok: false });
    expect(outcomeOf('lot.payment.at_risk > 1', { lot: { payment: 'x' } })).toMatchObject({
      ok: false,
    });
    expect(outcomeOf('size(lot.criteria) > 1', { lot: { criteria: { a: 1 } } })).toMatchObject({
      ok: false,
    });
    expect(outcomeOf('has(lot.payment.at_risk)', { lot: { payment: 'x' } })).toMatchObject({});
  });
});

describe('texts and dates', () => {
  test.each([
    ["days('2027-02-27', lot.starts)", '2'],
    ["days(lot.starts, '2027-02-27T12:00')", '-2'],
    ["days('2024-02-28', '2024-03-01')", '2'],
    ['words(" one  two\\nthree ")', '3'],
    ['money(1234.5) + show(lot.value) + pounds(5000000)', '£1,234.5020.25£5,000,000'],
    ["lot.starts < '2027-03-02'", true],
    ['lot.title.substring(0, 3)', 'Lot'],
    ["'b' in tender.contacts", false],
    ["tender.contacts['buyer'].name", 'A'],
  ])('%s is %s', (text, value) => {
    expect(shown(text)).toBe(value);
  });
});

describe('a loop hands back the very objects of the file', () => {
  test('so that a finding can point at them', () => {
    const outcome = outcomeOf('tender.lots.filter(l, l.title == "Lot 1")');
    expect(outcome.ok && (outcome.value as unknown[])[0]).toBe(
      (tender as { lots: unknown[] }).lots[0],
    );
    const lots = outcomeOf('tender.lots');
    expect(lots.ok && lots.value).toBe((tender as { lots: unknown }).lots);
  });

  test('and a name for its item can be declared', () => {
    const compiled = compile('tender.lots', scope);
    const item = compiled.ok ? itemShape(compiled.expression.type, scope) : undefined;
    expect(item).toMatchObject({ kind: 'record', name: 'tender.lots.item' });
    const inner = extendScope(scope, { each: item ?? { kind: 'dyn' } });
    expect(compile('each.titel', inner).ok).toBe(false);
    const good = compile('each.criteria.all(c, c.criteria.all(d, d.weight > 0))', inner);
    expect(good).toMatchObject({ ok: true });
    expect(itemShape('string', scope)).toBeUndefined();
  });
});

describe('speed', () => {
  test('a new scope costs milliseconds and a check microseconds', () => {
    const before = performance.now();
    for (let i = 0; i < 10; i += 1) createScope(Object.fromEntries(scope.variables));
    const setup = (performance.now() - before) / 10;
    const compiled = compile('has(lot.payment.at_risk) && lot.payment.at_risk <= 20', scope);
    const start = performance.now();
    for (let i = 0; i < 20_000; i += 1) if (compiled.ok) compiled.expression.run({ lot });
    const each = (performance.now() - start) / 20_000;
    expect(setup).toBeLessThan(50);
    expect(each).toBeLessThan(0.1);
  });
});
