import { defineCommand } from '../command.ts';
import { tryMethod } from '../project/result/try-method.ts';

/** Shows what a price method would give for some prices, and what it is known to do wrong. */
export const command = defineCommand({
  describes: 'Show what a price method gives, before anyone publishes it',
  words: '<method> <prices..>',
  options: {
    method: { type: 'text', describes: 'A price method, such as lowest-ratio' },
    prices: { type: 'list', describes: 'Prices in pounds, such as 100 105 108' },
    weight: { type: 'text', describes: 'The points available for price' },
    places: { type: 'text', describes: 'Decimal places to show', default: '2' },
    with: { type: 'list', describes: 'Figures the method needs, such as ceiling=200' },
    quality: { type: 'list', describes: 'Points for quality of each bid, such as 60,80' },
    of: { type: 'text', describes: 'The most points for quality', default: '100' },
    bring: { type: 'list', describes: 'What bids bring besides, such as time=60,65' },
    round: { type: 'list', describes: 'Where to round, such as ratio=3' },
  },
  examples: [
    ['fairlot try lowest-ratio --weight 40 100 105 108', 'three prices, 40 points'],
    ['fairlot try vfm-index --quality 60,80 --places 4 100 120', 'quality as well'],
    ['fairlot try ceiling-linear --weight 30 --with ceiling=200 90 120', 'with a ceiling'],
  ],
  run: async (given) => tryMethod(given),
});
