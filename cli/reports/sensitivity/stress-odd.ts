import { showDecimal, showPounds } from '../../core/exact/show.ts';
import type { OddPrices } from '../../core/sensitivity/stress/odd-prices.ts';
import type { LotStress } from '../../core/sensitivity/stress/stress.ts';
import { wholePercent } from './figures.ts';
import { heading, list, says, tableOf, type PagePart } from '../page/page.ts';

/** What becomes of a bid in the middle, with one example of three bids. */
export function middleParts({ middle }: LotStress): readonly PagePart[] {
  if (!middle) return [];
  const { tried, best, worst, example } = middle;
  const rows = example.map(({ price, quality, total }) => [
    showPounds(price),
    wholePercent(quality),
    showDecimal(total, 2),
  ]);
  return [
    heading(3, 'Can the middle bid win?'),
    says(
      `Three bids that give the same quality for each pound should be much alike. Of ${tried} such threes, the middle one came first in ${best}, last in ${worst}, and between the others in ${tried - best - worst}. For example:`,
    ),
    ...tableOf(['Price', 'Quality', 'Total'], rows),
  ];
}

/** What becomes of prices that formulas are known to trip over. */
export function oddParts({ odd }: LotStress): readonly PagePart[] {
  if (odd.length === 0) return [];
  return [heading(3, 'Prices that break formulas'), ...list(odd.map(oddInWords))];
}

const oddInWords = ({ title, outcome, says: what }: OddPrices): string =>
  `${title}. ${words[outcome]}${what}`;

const words: Readonly<Record<OddPrices['outcome'], string>> = {
  works: '',
  stops: 'Nobody can be placed. ',
  'below-zero': 'Points fall below nothing. ',
  'no-winner': 'Nobody is alone in first place. ',
};
