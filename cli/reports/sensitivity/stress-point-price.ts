import { showPounds } from '../../core/exact/show.ts';
import type { LotStress } from '../../core/sensitivity/stress/stress.ts';
import { barLength } from '../../core/documents/bar-length.ts';
import { roughPounds } from './figures.ts';
import { heading, says, tableOf, type PagePart } from '../page/page.ts';

/** What one quality point is worth in pounds at each price, as a chart and a table. */
export function pointPriceParts({ pointPrices }: LotStress): readonly PagePart[] {
  const sums = pointPrices.flatMap(({ pounds }) => pounds ?? []);
  if (sums.length === 0) return [];
  const rows = pointPrices.map(({ price, pounds }) => ({
    name: showPounds(price),
    shown: pounds ? roughPounds(pounds) : 'nothing moves',
    length: pounds ? barLength(pounds, sums) : 0,
  }));
  return [
    heading(3, 'What one quality point costs'),
    says(
      'A bidder who can earn one more point for quality may ask this much more without losing by it. Worked out beside rivals at the lowest and the highest of these prices, without rounding.',
    ),
    { kind: 'chart', chart: { title: 'Pounds for one point, at each price:', bars: rows } },
    ...tableOf(
      ['Price', 'One point is worth'],
      rows.map(({ name, shown }) => [name, shown]),
    ),
  ];
}
