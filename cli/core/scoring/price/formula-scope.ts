import { createScope, type Scope } from '../../expression/scope.ts';
import { listOf, recordOf, scalar, type Shape } from '../../expression/shape.ts';
import type { PriceSetting, WrittenPrice } from '../../spec/written.generated.ts';

/** The names that the formulas of this method may use, besides its own earlier steps. */
export function formulaScope(written: WrittenPrice): Scope {
  return createScope({
    ...numbers(knownNames),
    ...settingShapes(written),
    ...numbers(ownNames(written)),
    bids: listOf(recordOf('bid', new Map(bidFields(written).map((name) => [name, scalar.exact])))),
  });
}

/** The names a condition on the settings may use: the settings that are figures or tables. */
export const settingsScope = (written: WrittenPrice): Scope => createScope(settingShapes(written));

/** The figures that belong to one bid: what the method asks bidders for and their points for the criteria it names. */
export function ownNames({ asks = {}, settings = {} }: WrittenPrice): readonly string[] {
  const criteria = Object.entries(settings).filter(([, setting]) => setting.is === 'criterion');
  return [...Object.keys(asks), ...criteria.map(([name]) => name)];
}

/** The figures that formulas know of quality, which no method can do without scores. */
export const qualityNames = ['quality', 'quality_weight', 'best_quality', 'least_quality'] as const;

const knownNames = [
  ...['weight', 'price', 'lowest', 'highest', 'mean', 'median', 'count'],
  ...qualityNames,
];

const bidFields = (written: WrittenPrice): readonly string[] => [
  'price',
  'quality',
  ...ownNames(written),
];

function settingShapes({ settings = {} }: WrittenPrice): Readonly<Record<string, Shape>> {
  const shared = Object.entries(settings).filter(([, setting]) => setting.is !== 'criterion');
  return Object.fromEntries(shared.map(([name, setting]) => [name, shapeOf(name, setting)]));
}

function shapeOf(name: string, { is, columns = {} }: PriceSetting): Shape {
  if (is !== 'table') return scalar.exact;
  const fields = Object.keys(columns).map((column) => [column, scalar.exact] as const);
  return listOf(recordOf(`row of ${name}`, new Map(fields)));
}

const numbers = (names: readonly string[]): Record<string, Shape> =>
  Object.fromEntries(names.map((name) => [name, scalar.exact]));
