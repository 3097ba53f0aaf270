import { isExact, type Exact } from '../../core/exact/exact.ts';
import { showExact } from '../../core/exact/show.ts';
import type { SettingValue } from '../../core/scoring/price/setting.ts';
import type { PricePublishedCase, WrittenPrice } from '../../core/spec/written.generated.ts';

/** One published case of a price method as lines: what it is, then a row for each price with its quality where that counts. */
export function priceCase(
  { ranks_by }: WrittenPrice,
  { title, source, weight, settings, note, ...figures }: PricePublishedCase,
): string {
  const earn = ranks_by ? '' : ` for ${showExact(weight)} points`;
  const given = Object.entries(settings ?? {}).map(([name, is]) => `${name} ${inWriting(is)}`);
  const head = `${title}${earn}${given.length > 0 ? `, with ${given.join(', ')}` : ''} (${source})`;
  const rows = figures.prices.map((price, at) => rowOf(figures, { price, at, ranks_by }));
  return `${head}: ${rows.join('; ')}.${note === undefined ? '' : ` ${note}`}`;
}

/** A setting as one would type it after `--with`: a figure, a word, or the rows of a table. */
export function inWriting(value: SettingValue | undefined): string {
  if (value === undefined) return '…';
  if (typeof value === 'string') return value;
  return isExact(value) ? showExact(value) : value.map(rowInWriting).join('/');
}

function rowInWriting(row: unknown): string {
  const cells = Object.entries(row as Readonly<Record<string, Exact>>);
  return cells.map(([column, is]) => `${column}:${showExact(is)}`).join(',');
}

interface Row {
  readonly price: Exact;
  readonly at: number;
  readonly ranks_by: WrittenPrice['ranks_by'];
}

type Figures = Pick<PricePublishedCase, 'points' | 'quality' | 'quality_weight' | 'figures'>;

function rowOf(
  { points, quality, quality_weight: most, figures = {} }: Figures,
  { price, at, ranks_by }: Row,
): string {
  const earned = points[at];
  const shown = typeof earned === 'string' || !earned ? (earned ?? '…') : showExact(earned);
  const good = quality?.[at];
  const outOf = most ? ` of ${showExact(most)}` : '';
  const beside = [
    ...(good ? [`${showExact(good)}${outOf} for quality`] : []),
    ...Object.entries(figures).flatMap(([name, all]) =>
      all[at] ? [`${name} ${showExact(all[at])}`] : [],
    ),
  ];
  const brings = beside.length > 0 ? ` with ${beside.join(' and ')}` : '';
  return `${showExact(price)}${brings} ${ranks_by ? 'has a figure of' : 'earns'} ${shown}`;
}
