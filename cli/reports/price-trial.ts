import type { Exact } from '../core/exact/exact.ts';
import { showDecimal, showExact, showPounds } from '../core/exact/show.ts';
import type { PriceMethod } from '../core/scoring/price/compile-method.ts';
import { orderSays } from '../core/scoring/price/order-says.ts';
import { scorePrices, type PriceScores } from '../core/scoring/price/score-prices.ts';
import type { SettingValues } from '../core/scoring/price/setting.ts';
import type { TenderRoundingStage } from '../core/spec/written.generated.ts';
import { table } from './table.ts';
import { wrap } from './wrap.ts';

/** A method and the prices to try it on, with the points available and the decimal places to show. */
export interface Trial {
  readonly method: PriceMethod;
  readonly weight: Exact;
  readonly prices: readonly Exact[];
  readonly settings: SettingValues;
  readonly places: number;
  /** The points for quality of each bid and the most there are, for a method that weighs them. */
  readonly quality: readonly Exact[];
  readonly qualityWeight: Exact;
  /** What else each bid brings, by name, in the order of the prices. */
  readonly brought: Readonly<Record<string, readonly Exact[]>>;
  readonly stages: readonly TenderRoundingStage[];
}

/** What a price method gives for some prices: the formula, a table, and its known weaknesses. */
export function priceTrial(trial: Trial): string {
  const { written } = trial.method;
  const scores = scoresOf(trial);
  const beside = columnsOf(trial).map(({ head }) => head);
  return [
    `${written.title}\n`,
    wrap(written.explains),
    `\n${wrap(written.shown_as, '  ')}\n`,
    table(
      ['Price', ...beside, written.ranks_by ? 'Figure' : 'Points', 'How'],
      trial.prices.map((price, index) => row(price, scores, { index, trial })),
    ),
    ...(written.ranks_by ? [`${orderSays[written.ranks_by]}\n`] : []),
    'Known weaknesses:',
    ...written.weaknesses.map(({ says, source }) => wrap(`${says} (${source})`, '  ')),
    '',
  ].join('\n');
}

function scoresOf({ quality, brought, ...trial }: Trial): PriceScores {
  const prices = new Map(trial.prices.map((price, index) => [String(index), price]));
  const figures = trial.prices.map((_, at) =>
    Object.fromEntries(
      Object.entries(brought).flatMap(([name, all]) => (all[at] ? [[name, all[at]] as const] : [])),
    ),
  );
  return scorePrices({
    ...trial,
    prices,
    figures: new Map(figures.map((own, index) => [String(index), own])),
    ...(quality.length > 0 && {
      quality: new Map(quality.map((points, index) => [String(index), points])),
    }),
  });
}

/** The columns beside the price: quality and what bids bring, where the trial has them. */
function columnsOf({ quality, brought }: Trial) {
  const all = [['quality', quality] as const, ...Object.entries(brought)];
  return all.flatMap(([name, list]) =>
    list.length > 0 ? [{ head: name.charAt(0).toUpperCase() + name.slice(1), list }] : [],
  );
}

function row(
  price: Exact,
  { points, refused }: PriceScores,
  { index, trial }: { readonly index: number; readonly trial: Trial },
): readonly string[] {
  const earned = points.get(String(index));
  const why = refused.find(({ bid }) => bid === String(index))?.says ?? '';
  const beside = columnsOf(trial).map(({ list }) => (list[index] ? showExact(list[index]) : '–'));
  const given = [showPounds(price), ...beside];
  if (!earned) return [...given, 'none', why];
  return [...given, showDecimal(earned.points, trial.places), earned.how];
}
