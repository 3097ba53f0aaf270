import type { LotStress } from '../../core/sensitivity/stress/stress.ts';
import { several } from '../../core/diagnostics/several.ts';
import { odd } from './odd-situations.ts';
import { criteria, gravity, point, weights, type Line } from './stress-verdict-lines.ts';

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
  return gravity.flatMap((word) =>
    lines.filter(([kind]) => kind === word).map(([kind, text]) => `${kind}: ${text}`),
  );
}

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
