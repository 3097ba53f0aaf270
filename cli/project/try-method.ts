import type { Outcome } from '../command.ts';
import { didYouMean } from '../core/diagnostics/suggest.ts';
import { readExact, type Exact } from '../core/exact/exact.ts';
import { compileMethod } from '../core/scoring/price/compile-method.ts';
import type { WrittenPrice } from '../core/spec/written.generated.ts';
import { priceTrial } from '../reports/price-trial.ts';
import { findRule } from './find-rule.ts';

/** What was typed after `fairlot try`. */
export interface TryWords {
  readonly method: string | undefined;
  readonly prices: readonly string[];
  readonly weight: string | undefined;
  readonly places: string;
  readonly with: readonly string[];
}

/** Runs a price method on some prices and tells what came out, how, and what the method is known to do wrong. */
export function tryMethod({
  method: name = '',
  prices,
  weight,
  places,
  with: figures,
}: TryWords): Outcome {
  const found = findRule('price', name);
  if ('known' in found) return refuse(unknownMethod(name, found.known));
  const written = found.source.data as WrittenPrice;
  const compiled = compileMethod(written);
  if (!compiled.ok) return refuse(compiled.problems[0]?.problem.message ?? '');
  if (written.ranks_by)
    return refuse('This method ranks price and quality together, so prices alone cannot be tried.');
  const points = weight === undefined ? undefined : readExact(weight);
  if (!points || points.s < 0n)
    return refuse('Say how many points price is worth, as a plain number: `--weight 40`.');
  const read = prices.map((price) => [price, readExact(plainNumber(price))] as const);
  const wrong = read.find(([, price]) => price === undefined);
  if (wrong)
    return refuse(`${wrong[0]} is not a price. Write it as a plain number: 4750000 or 99.50.`);
  const settings = readSettings(figures);
  if (typeof settings === 'string') return refuse(settings);
  const missing = Object.keys(written.settings ?? {}).find((one) => settings[one] === undefined);
  if (missing !== undefined)
    return refuse(`This method needs a figure that the tender gives: \`--with ${missing}=200\`.`);
  if (!/^\d$/.test(places))
    return refuse(`\`--places ${places}\` is not a number of decimal places from 0 to 9.`);
  const list = read.flatMap(([, price]) => price ?? []);
  return {
    says: priceTrial({
      method: compiled.method,
      weight: points,
      prices: list,
      settings,
      places: Number(places),
    }),
    next: '`fairlot explain` with the method’s name shows its published cases.',
  };
}

const refuse = (says: string): Outcome => ({ says: `${says}\n`, exit: 2 });

const unknownMethod = (name: string, known: readonly string[]): string =>
  `There is no price method \`${name}\`.${didYouMean(name, known)}\nThe methods are: ${known.join(', ')}.`;

/** People paste prices as £4,750,000; commas and the pound sign change nothing. */
const plainNumber = (price: string): string => price.replace(/^£|,(?=\d{3}\b)/g, '');

function readSettings(figures: readonly string[]): Readonly<Record<string, Exact>> | string {
  const settings: Record<string, Exact> = {};
  for (const figure of figures) {
    const [name = '', text = ''] = figure.split('=');
    const value = readExact(plainNumber(text));
    if (!value)
      return `\`--with ${figure}\` is not a figure. Write it as name=number: --with ceiling=200.`;
    settings[name] = value;
  }
  return settings;
}
