import type { LotStress } from '../../core/sensitivity/stress/stress.ts';
import { exact } from '../../core/exact/exact.ts';
import { barLength } from '../../core/documents/bar-length.ts';
import { wholePercent } from './figures.ts';
import type { Bar } from '../../core/documents/chart.ts';
import { heading, says, tableOf, type PagePart } from '../page/page.ts';

/** What each question and the price count for: as the tender says, and in effect. */
export function weightParts({ weights }: LotStress): readonly PagePart[] {
  if (weights.length < 2) return [];
  const longest = weights.flatMap(({ says: nominal, inEffect }) => [
    nominal,
    inEffect.apart,
    inEffect.close,
    exact('1'),
  ]);
  const bars = weights.flatMap(({ title, says: nominal, inEffect }): readonly Bar[] => [
    {
      name: short(title),
      shown: `says ${wholePercent(nominal)}`,
      length: barLength(nominal, longest),
      series: 1,
    },
    {
      name: '  bids far apart',
      shown: wholePercent(inEffect.apart),
      length: barLength(inEffect.apart, longest),
      series: 2,
    },
    {
      name: '  bids close',
      shown: wholePercent(inEffect.close),
      length: barLength(inEffect.close, longest),
      series: 2,
    },
  ]);
  return [
    heading(3, 'What counts for how much'),
    says(
      'A weight is a promise; what counts is how far apart the points of real bids are. In effect a question counts for its share of all the differences in points between bids.',
    ),
    {
      kind: 'chart',
      chart: {
        title: 'Weight in the tender (full bars) and in effect (light or hatched bars):',
        bars,
      },
    },
    ...tableOf(
      ['Question', 'The tender says', 'In effect, bids far apart', 'In effect, bids close'],
      weights.map(({ title, says: nominal, inEffect }) => [
        title,
        wholePercent(nominal),
        wholePercent(inEffect.apart),
        wholePercent(inEffect.close),
      ]),
    ),
  ];
}

const short = (title: string): string => (title.length > 34 ? `${title.slice(0, 33)}…` : title);
