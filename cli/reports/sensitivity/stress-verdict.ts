import { exact, fraction, type Exact } from '../../core/exact/exact.ts';
import { inWords } from '../../core/competition/in-words.ts';
import type { LotStress } from '../../core/sensitivity/stress/stress.ts';
import { several, times, wholePercent } from './figures.ts';

/** The answer for one lot, a line for each question that was asked: problems first, then what to look at, then what is sound. */
export function verdictOf(lot: LotStress): readonly string[] {
  const lines = [
    ...losers(lot),
    ...odd(lot),
    ...middle(lot),
    ...point(lot),
    ...weights(lot),
    ...criteria(lot),
  ];
  return order.flatMap((word) =>
    lines.filter(([kind]) => kind === word).map(([kind, text]) => `${kind}: ${text}`),
  );
}

const order = ['Problem', 'Look at this', 'Sound'] as const;

type Line = readonly [(typeof order)[number], string];

function losers({ losers: { card, found, tried } }: LotStress): readonly Line[] {
  if (found > 0)
    return [
      [
        'Problem',
        `A losing bid can change who wins. One more, or one fewer, did so in ${found} of ${several(tried, 'invented competition', 'invented competitions')}.`,
      ],
    ];
  if (card === 'can')
    return [
      [
        'Look at this',
        `The price method says of itself that a losing bid can change who wins. None did in ${tried} invented competitions.`,
      ],
    ];
  if (card === 'cannot')
    return [
      [
        'Sound',
        `No losing bid changed who won in ${tried} invented competitions, and the price method says that none can.`,
      ],
    ];
  return [['Sound', 'A losing bid cannot change who wins.']];
}

function odd({ odd: situations }: LotStress): readonly Line[] {
  const words = {
    'zero-price': 'a price of nothing',
    'one-bid': 'a single bid',
    'equal-prices': 'equal prices',
    'dear-bid': 'a price five times another',
  } as const;
  const stops = situations.filter(({ outcome }) => outcome === 'stops');
  const below = situations.filter(({ outcome }) => outcome === 'below-zero');
  const works = situations.filter((one) => !stops.includes(one) && !below.includes(one));
  const named = (some: typeof situations) => inWords(some.map(({ situation }) => words[situation]));
  return [
    ...stops.map((one): Line => [
      one.situation === 'zero-price' ? 'Look at this' : 'Problem',
      `With ${words[one.situation]}, nobody can be placed until people decide.`,
    ]),
    ...below.map((one): Line => [
      'Problem',
      `With ${words[one.situation]}, points for price fall below nothing.`,
    ]),
    ...(works.length > 0 ? [['Sound', `It can score ${named(works)}.`] as const] : []),
  ];
}

function middle({ middle: one }: LotStress): readonly Line[] {
  if (!one) return [];
  const { tried, best, worst } = one;
  if (worst === tried)
    return [
      [
        'Problem',
        'A bid in the middle, as good for its money as the others, always comes last of three.',
      ],
    ];
  if (worst > 0)
    return [
      [
        'Look at this',
        `A bid in the middle, as good for its money as the others, came last in ${worst} of ${tried} threes.`,
      ],
    ];
  return best > 0
    ? [['Sound', `A bid in the middle can win: it did in ${best} of ${tried} threes.`]]
    : [['Sound', 'A bid in the middle is not put last for being in the middle.']];
}

function point({ timesDearer, pointPrices }: LotStress): readonly Line[] {
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

function weights({ weights: all }: LotStress): readonly Line[] {
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

function criteria({ decides }: LotStress): readonly Line[] {
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
