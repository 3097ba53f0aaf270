import { readdirSync, readFileSync } from 'node:fs';
import { exact, type Exact } from '../../cli/core/exact/exact.ts';
import { compileMethod, type PriceMethod } from '../../cli/core/scoring/price/compile-method.ts';
import { scorePrices } from '../../cli/core/scoring/price/score-prices.ts';
import type { SettingValues } from '../../cli/core/scoring/price/setting.ts';
import { readSource } from '../../cli/core/source/source.ts';
import type { WrittenPrice } from '../../cli/core/spec/written.generated.ts';

const folder = 'rules/price';

/** Every price method that comes with the tool, by its id. */
export const methods: ReadonlyMap<string, PriceMethod> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml') && file !== 'pack.yaml')
    .map((file) => [file.replace('.yaml', ''), methodIn(`${folder}/${file}`)]),
);

/** The method, or a failure that names each formula at fault. */
export function compiled(written: WrittenPrice): PriceMethod {
  const result = compileMethod(written);
  if (result.ok) return result.method;
  throw new Error(result.problems.map(({ path, problem }) => `${path}: ${problem.message}`).join());
}

/** The method of this id. */
export function methodNamed(id: string): PriceMethod {
  const method = methods.get(id);
  if (!method) throw new Error(`There is no method ${id}`);
  return method;
}

/** Prices by bid a, b, c … */
export const named = (prices: readonly (Exact | string)[]): ReadonlyMap<string, Exact> =>
  new Map(prices.map((price, at) => [String.fromCharCode(97 + at), exact(price)]));

const row = (cells: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(cells).map(([column, is]) => [column, exact(is)]));

/** What a tender could give for every setting that a shipped method asks for. */
export const settings: SettingValues = {
  bands: [
    row({ up_to: '80', points: '40' }),
    row({ below: '120', points: '25' }),
    row({ points: '0' }),
  ],
  marks: [row({ price: '70', points: '40' }), row({ price: '170', points: '0' })],
  gentle: exact('0.1'),
  above_middle: exact('2.5'),
  steeper: exact('2'),
  rate: exact('10'),
  included: exact('5'),
  band: exact('40'),
  deciding: 'care',
  factor: exact('1.5'),
  price_weight: exact('40'),
  quality_share: exact('60'),
  cost_share: exact('40'),
  within: exact('10'),
  keep: exact('1'),
  ceiling: exact('200'),
  minimum: exact('50'),
  maximum: exact('200'),
  multiple: exact('2'),
  span: exact('30'),
  estimate: exact('100'),
  target: exact('0.88'),
  slope: exact('5'),
  saturation: exact('50'),
  knee: exact('0.8'),
  floor: exact('100'),
  reference: exact('100'),
  guaranteed: exact('10'),
  value: exact('100'),
  most: exact('0.3'),
  base: exact('100'),
};

/** What a method gives these prices at a weight of 40, with those settings. */
export const scoresOf = (id: string, prices: readonly (Exact | string)[]) =>
  scorePrices({
    method: methodNamed(id),
    weight: exact('40'),
    prices: named(prices),
    settings: settingsFor(id),
  });

/** A ceiling refuses prices, so only the method that asks for one is given it. */
export function settingsFor(id: string): SettingValues {
  const wanted = Object.keys(methodNamed(id).written.settings ?? {});
  return Object.fromEntries(Object.entries(settings).filter(([name]) => wanted.includes(name)));
}

function methodIn(file: string): PriceMethod {
  const { source, findings } = readSource(file, readFileSync(file, 'utf8'));
  if (!source) throw new Error(`${file}: ${findings.map(({ message }) => message).join()}`);
  return compiled(source.data as WrittenPrice);
}
