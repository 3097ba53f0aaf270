import type { PriceForeseen } from '../../core/bid/foresee-price.ts';
import type { Exact } from '../../core/exact/exact.ts';
import { showPounds } from '../../core/exact/show.ts';
import { says, tableOf, type PagePart } from '../page/page.ts';

/** What can be said of a price: its points, or what one other bid at a price would make of them. */
export function priceParts(
  price: PriceForeseen,
  show: (value: Exact) => string,
): readonly PagePart[] {
  const { points, how, weight, beside, unknown, method } = price;
  const offered = price.price ? `The price is ${showPounds(price.price)}. ` : '';
  if (unknown !== undefined) return [says(`${offered}${unknown} ${tryIt(method)}`)];
  if (points)
    return [
      says(
        `${offered}It earns ${show(points)} of ${show(weight)} points, whatever others ask: ${how}, by \`${method}\`.`,
      ),
    ];
  return [
    says(`${offered}${price.explains} Beside one other bid it would earn:`),
    ...tableOf(
      ['If the other price were', 'Points'],
      beside.map(({ other, points: earned }) => [
        showPounds(other),
        earned ? `${show(earned)} of ${show(weight)}` : '–',
      ]),
    ),
  ];
}

const tryIt = (method: string): string =>
  `\`fairlot explain price/${method.split('@')[0]}\` tells how the price is scored.`;
