import { inWords } from '../../core/competition/in-words.ts';
import { exact, fraction, type Exact } from '../../core/exact/exact.ts';
import type { LotStress } from '../../core/sensitivity/stress/stress.ts';
import { times, wholePercent } from './figures.ts';

/** How grave an answer is, the gravest first. */
export const gravity = ['Problem', 'Look at this', 'Sound'] as const;

/** One line of the answer: how grave it is, and a sentence. */
export type Line = readonly [(typeof gravity)[number], string];

/** Whether a point is worth the same at every price. */
export function point({ timesDearer, pointPrices }: LotStress): readonly Line[] {
  const counted = pointPrices.flatMap(({ pounds }) => pounds ?? []);
  if (counted.length === 0) return [];
  const flat = pointPrices.length - counted.length;
  const nowhere: readonly Line[] =
    flat > 0
      ? [
          [
            'Look at this',
            `At ${flat} of ${pointPrices.length} price levels, asking less earns nothing more.`,
          ],
        ]
      : [];
  const backwards: readonly Line[] = counted.some((pounds) => pounds.s < 0n)
    ? [['Problem', 'At some prices, asking more earns more.']]
    : [];
  if (timesDearer.lt(NOTABLE))
    return [
      ...nowhere,
      ...backwards,
      ['Sound', 'A quality point is worth about the same in pounds at every price.'],
    ];
  return [
    ...nowhere,
    ...backwards,
    [
      'Look at this',
      `A quality point is worth ${times(timesDearer)} times as much in pounds at one price as at another.`,
    ],
  ];
}

/** From a fifth more on, a difference is worth a line. */
const NOTABLE: Exact = fraction(6n, 5n);

/** What price counts for in effect. */
export function weights({ weights: all }: LotStress): readonly Line[] {
  const price = all.find(({ kind }) => kind === 'price');
  if (!price) return [];
  const { says, inEffect } = price;
  const off = [inEffect.apart, inEffect.close].map((share) => share.sub(says).abs());
  const isFar = off.some((difference) => difference.gte(FAR));
  const text = `Price is to count for ${wholePercent(says)}. In effect it was ${wholePercent(inEffect.apart)} when bids were far apart and ${wholePercent(inEffect.close)} when they were close.`;
  return [[isFar ? 'Look at this' : 'Sound', text]];
}

/** Points in a hundred by which a weight in effect may differ before it is worth a line. */
const FAR: Exact = exact('5');

/** What cannot decide. */
export function criteria({ decides }: LotStress): readonly Line[] {
  const never = decides.filter(({ never: why }) => why !== undefined);
  const none = decides.filter((one) => one.never === undefined && one.changed === 0);
  const named = (some: typeof decides) => inWords(some.map(({ title }) => `“${title}”`));
  return [
    ...(never.length > 0 ? [['Problem', `${named(never)} cannot matter.`] as const] : []),
    ...(none.length > 0
      ? [
          [
            'Look at this',
            `${named(none)} decided nothing in ${none[0]?.tried ?? 0} invented competitions.`,
          ] as const,
        ]
      : []),
    ...(never.length + none.length === 0
      ? [['Sound', 'Every question, and the price, can decide who wins.'] as const]
      : []),
  ];
}
