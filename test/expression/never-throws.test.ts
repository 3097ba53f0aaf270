import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../cli/core/expression/compile.ts';
import { compileTemplate } from '../../cli/core/expression/template.ts';
import { facts, scope } from './lot-scope.ts';

const lots = [
  {},
  { title: 'Lot 1', value: 20.25, rank_by: 'price', criteria: [{ weight: 70 }] },
  { title: 7, value: 'x', rank_by: 3, payment: 'none', criteria: {}, price: null },
  {
    rank_by: { by: 'x' },
    payment: { at_risk: 0 },
    criteria: [],
    price: { sum: 1, lines: [1, 'a', {}] },
  },
].map((lot) => ({ lot: facts(lot), tender: facts({ lots: [lot], contacts: { a: lot } }) }));

const atom = fc.constantFrom(
  'lot.value',
  'lot.title',
  'lot.rank_by',
  'lot.rank_by.by',
  'lot.payment.at_risk',
  'lot.price.lines',
  'lot.price',
  'lot.criteria',
  'tender.lots[0].value',
  "tender.contacts['a'].name",
  'tender.lots',
  'lot',
  '0',
  '1',
  '-2.5',
  "'a'",
  'true',
  'null',
  '[]',
  '{}',
  '[1, 2]',
  'size(lot.criteria)',
  '1u',
  '0x1F',
  '1e400',
  'dyn(1)',
);
const wrap = fc.constantFrom(
  'has(X)',
  '-X',
  '!X',
  'sum(X)',
  'mean(X)',
  'min(X)',
  'abs(X)',
  'size(X)',
  'money(X)',
  'show(X)',
  'words(X)',
  "round(X, Y, 'up')",
  'X + Y',
  'X - Y',
  'X * Y',
  'X / Y',
  'X % Y',
  'X == Y',
  'X < Y',
  'X >= Y',
  'X in Y',
  'X && Y',
  'X || Y',
  'X ? Y : Y',
  '[X, Y]',
  "{'k': X}",
  'X.map(i, Y)',
  'X.filter(i, Y == i)',
  'X.all(i, i == Y)',
  'X[Y]',
  'X.sum()',
  'days(X, Y)',
  'max(X, Y)',
  'exact(X)',
  'string(X)',
  'double(X)',
  'int(X)',
  'X.exists_one(i, i == Y)',
  'cel.bind(i, X, i == Y)',
  'type(X)',
  'X.size()',
  'dyn(X)',
  'timestamp(X)',
);
const expression = fc
  .tuple(wrap, wrap, atom, atom, atom)
  .map(([outer, inner, x, y, z]) =>
    outer
      .replaceAll('X', () => `(${inner.replaceAll('X', () => x).replaceAll('Y', () => y)})`)
      .replaceAll('Y', () => z),
  );

const tryOut = (text: string): void => {
  const compiled = compile(text, scope);
  if (!compiled.ok) expect(compiled.problem.message).not.toBe('');
  else
    for (const values of lots) {
      const outcome = compiled.expression.run(values);
      if (outcome.ok) expect(typeof outcome.value).not.toMatch(/number|bigint/);
    }
};

describe('whatever a rule says, the tool answers and does not stop', () => {
  test('well-formed expressions of every kind, on files good and bad', () => {
    fc.assert(fc.property(expression, tryOut), { numRuns: 1500 });
  });

  test('any text at all', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        tryOut(text);
        compileTemplate(`{{${text}}}`, scope);
      }),
      { numRuns: 1000 },
    );
  });

  test('nesting without end is refused', () => {
    expect(compile('('.repeat(5000), scope).ok).toBe(false);
    expect(compile(`1${' + 1'.repeat(5000)}`, scope).ok).toBe(false);
  });
});
