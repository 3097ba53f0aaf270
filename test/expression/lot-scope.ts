import { isExact, readExact } from '../../cli/core/exact/exact.ts';
import { shapeOfSchema } from '../../cli/core/expression/read-schema.ts';
import { createScope } from '../../cli/core/expression/scope.ts';

const lotSchema = {
  $id: 'https://fairlot.example.org/specs/lot/1.schema.json',
  type: 'object',
  properties: {
    title: { type: 'string' },
    value: { type: 'number' },
    payment: { $ref: '#/$defs/payment' },
    criteria: { type: 'array', items: { $ref: '#/$defs/criterion' } },
    starts: { type: 'string', format: 'date' },
    rank_by: {
      oneOf: [{ type: 'string' }, { type: 'object', properties: { by: { type: 'string' } } }],
    },
    price: {
      oneOf: [
        { type: 'object', properties: { method: { const: 'fixed' }, sum: { type: 'number' } } },
        { type: 'object', properties: { method: { const: 'schedule' }, lines: { type: 'array' } } },
      ],
    },
  },
  $defs: {
    payment: {
      type: 'object',
      properties: { at_risk: { type: 'number' }, model: { enum: ['block', 'results'] } },
    },
    criterion: {
      type: 'object',
      properties: {
        title: { type: 'string' },
        weight: { type: ['number', 'null'] },
        criteria: { type: 'array', items: { $ref: '#/$defs/criterion' } },
      },
    },
  },
};

const tenderSchema = {
  type: 'object',
  properties: {
    title: { type: 'string' },
    urgent: { type: 'boolean' },
    lots: { type: 'array', items: { $ref: '../lot/1.schema.json' } },
    contacts: {
      type: 'object',
      additionalProperties: { type: 'object', properties: { name: { type: 'string' } } },
    },
  },
};

const find = (reference: string): unknown =>
  reference === '../lot/1.schema.json' ? lotSchema : undefined;

/** A small tender and lot, as an expression sees them. */
export const scope = createScope({
  tender: shapeOfSchema(tenderSchema, 'tender', find),
  lot: shapeOfSchema(lotSchema, 'lot', find),
});

/** Data as if read from YAML: every number exact. */
export function facts(value: unknown): unknown {
  if (typeof value === 'number') return readExact(String(value));
  if (Array.isArray(value)) return value.map(facts);
  if (typeof value !== 'object' || value === null || isExact(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, facts(item)]));
}
