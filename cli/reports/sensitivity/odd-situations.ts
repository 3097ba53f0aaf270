import { inWords } from '../../core/competition/in-words.ts';
import type { LotStress } from '../../core/sensitivity/stress/stress.ts';
import type { Line } from './stress-verdict-lines.ts';

/** What prices that are rare do to a lot's formula: where it stops, where points fall below nothing, and where it can score. */
export function odd({ odd: situations }: LotStress): readonly Line[] {
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
