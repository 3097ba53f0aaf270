import type { Exact } from '../core/exact/exact.ts';
import { showDecimal, showPounds } from '../core/exact/show.ts';
import type { PriceMethod } from '../core/scoring/price/compile-method.ts';
import { scorePrices, type PriceScores } from '../core/scoring/price/score-prices.ts';
import { table } from './table.ts';
import { wrap } from './wrap.ts';

/** A method and the prices to try it on, with the points available and the decimal places to show. */
export interface Trial {
  readonly method: PriceMethod;
  readonly weight: Exact;
  readonly prices: readonly Exact[];
  readonly settings: Readonly<Record<string, Exact>>;
  readonly places: number;
}

/** What a price method gives for some prices: the formula, a table, and its known weaknesses. */
export function priceTrial(trial: Trial): string {
  const { written } = trial.method;
  const prices = new Map(trial.prices.map((price, index) => [String(index), price]));
  const scores = scorePrices({ ...trial, prices });
  return [
    `${written.title}\n`,
    wrap(written.explains),
    `\n  ${written.shown_as}\n`,
    table(
      ['Price', 'Points', 'How'],
      trial.prices.map((price, index) => row(price, scores, { index, trial })),
    ),
    'Known weaknesses:',
    ...written.weaknesses.map(({ says, source }) => wrap(`${says} (${source})`, '  ')),
    '',
  ].join('\n');
}

function row(
  price: Exact,
  { points, refused }: PriceScores,
  { index, trial }: { readonly index: number; readonly trial: Trial },
): readonly string[] {
  const earned = points.get(String(index));
  const why = refused.find(({ bid }) => bid === String(index))?.says ?? '';
  if (!earned) return [showPounds(price), 'none', why];
  return [showPounds(price), showDecimal(earned.points, trial.places), earned.how];
}
