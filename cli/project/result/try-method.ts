import type { Outcome } from '../../command.ts';
import { didYouMean } from '../../core/diagnostics/suggest.ts';
import { readExact, zero, type Exact } from '../../core/exact/exact.ts';
import { compileMethod } from '../../core/scoring/price/compile-method.ts';
import { ownNames } from '../../core/scoring/price/formula-scope.ts';
import type { WrittenPrice } from '../../core/spec/written.generated.ts';
import { priceTrial } from '../../reports/price-trial.ts';
import { findRule } from '../rules/find-rule.ts';
import { readBrought, readFigure, readList, readRounding, readSettings } from './read-trial.ts';

/** What was typed after `fairlot try`. */
export interface TryWords {
  readonly method: string | undefined;
  readonly prices: readonly string[];
  readonly weight: string | undefined;
  readonly places: string;
  readonly with: readonly string[];
  readonly quality?: readonly string[];
  readonly of?: string;
  readonly bring?: readonly string[];
  readonly round?: readonly string[];
}

/** Runs a price method on some prices and tells what came out, how, and what the method is known to do wrong. */
export function tryMethod({ method: name = '', ...words }: TryWords): Outcome {
  const found = findRule('price', name);
  if ('known' in found) return refuse(unknownMethod(name, found.known));
  const written = found.source.data as WrittenPrice;
  const compiled = compileMethod(written);
  if (!compiled.ok) return refuse(compiled.problems[0]?.problem.message ?? '');
  const points = weightOf(words.weight, written);
  if (!points || points.lt(zero))
    return refuse('Say how many points price is worth, as a plain number: `--weight 40`.');
  const wrong = words.prices.find((price) => readFigure(price) === undefined);
  if (wrong !== undefined)
    return refuse(`${wrong} is not a price. Write it as a plain number: 4750000 or 99.50.`);
  const read = readWords(words);
  if (!read.ok) return refuse(read.says);
  const prices = words.prices.flatMap((price) => readFigure(price) ?? []);
  const { settings, quality, brought } = read.value;
  const missing = Object.keys(written.settings ?? {}).find((one) => settings[one] === undefined);
  if (missing !== undefined)
    return refuse(`This method needs a figure that the tender gives: \`--with ${missing}=200\`.`);
  if (compiled.method.usesQuality && quality.length !== prices.length)
    return refuse(
      'This method weighs quality too. Give the points for quality of each bid, in the order of the prices: `--quality 60,80,70`.',
    );
  const unbrought = ownNames(written).find((one) => brought[one]?.length !== prices.length);
  if (unbrought !== undefined)
    return refuse(
      `This method needs \`${unbrought}\` of each bid, in the order of the prices: \`--bring ${unbrought}=60,65,50\`.`,
    );
  if (!/^\d$/.test(words.places))
    return refuse(`\`--places ${words.places}\` is not a number of decimal places from 0 to 9.`);
  const { method } = compiled;
  const trial = { method, weight: points, prices, places: Number(words.places), ...read.value };
  return {
    says: priceTrial(trial),
    next: '`fairlot explain` with the method’s name shows its published cases.',
  };
}

const refuse = (says: string): Outcome => ({ says: `${says}\n`, exit: 2 });

const unknownMethod = (name: string, known: readonly string[]): string =>
  `There is no price method \`${name}\`.${didYouMean(name, known)}\nThe methods are: ${known.join(', ')}.`;

/** A method that ranks by one figure gives no points, so it needs no weight. */
function weightOf(weight: string | undefined, { ranks_by }: WrittenPrice): Exact | undefined {
  if (weight === undefined) return ranks_by ? zero : undefined;
  return readExact(weight);
}

function readWords(words: Omit<TryWords, 'method'>) {
  const settings = readSettings(words.with);
  if (!settings.ok) return settings;
  const quality = readList('quality', words.quality ?? []);
  if (!quality.ok) return quality;
  const most = readList('of', [words.of ?? '100']);
  if (!most.ok) return most;
  const brought = readBrought(words.bring ?? []);
  if (!brought.ok) return brought;
  const stages = readRounding(words.round ?? []);
  if (!stages.ok) return stages;
  return {
    ok: true,
    value: {
      settings: settings.value,
      quality: quality.value,
      qualityWeight: most.value[0] ?? zero,
      brought: brought.value,
      stages: stages.value,
    },
  } as const;
}
