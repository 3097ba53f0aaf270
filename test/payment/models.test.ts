import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkGiven } from '../../cli/core/payment/check-given.ts';
import { readSource } from '../../cli/core/source/source.ts';
import { schemaOf } from '../../cli/core/spec/formats.ts';
import type { WrittenCalculator, WrittenPayment } from '../../cli/core/spec/written.generated.ts';
import { paymentPage } from '../../cli/reports/explain/payment-page.ts';

const models = readdirSync('rules/payment')
  .filter((name) => name.endsWith('.yaml') && name !== 'pack.yaml')
  .map((name) => {
    const path = `rules/payment/${name}`;
    const data = readSource(path, readFileSync(path, 'utf8')).source?.data;
    return { id: name.replace('.yaml', ''), model: data as WrittenPayment };
  });

const fields = Object.keys(schemaOf('lot')?.$defs?.['Payment']?.properties ?? {});

test('there are thirteen payment models', () => {
  expect(models).toHaveLength(13);
});

describe.each(models)('$id', ({ id, model }) => {
  test('leaves open only what a payment has a field for, or says no field', () => {
    const named = model.parameters.flatMap(({ field }) => field ?? []);
    expect(named.filter((field) => !fields.includes(field))).toEqual([]);
  });

  test('settles only figures that a calculator asks for, and can take', () => {
    for (const [calculator, figures] of Object.entries(model.figures ?? {})) {
      const file = `rules/calculators/${calculator}.yaml`;
      const written = readSource(file, readFileSync(file, 'utf8')).source
        ?.data as WrittenCalculator;
      for (const [name, value] of Object.entries(figures)) {
        const ask = written.asks[name];
        expect(ask && checkGiven(ask, value)).toMatchObject({ ok: true });
      }
    }
  });

  test('says where its shares come from and marks made-up figures', () => {
    for (const { share } of model.components) if (share) expect(share.source).toMatch(/\d/);
    const made = /made up/.test(model.worked_case.note ?? '');
    expect(made).toBe(model.worked_case.illustrative);
  });

  test('has a page that says who is for it and who is against it', () => {
    const shown = paymentPage(`payment/${id}`, model);
    expect(shown).toContain('Who asked for it');
    expect(shown).toContain('Who is against it');
    expect(shown.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});
