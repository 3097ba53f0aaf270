import { defineCommand } from '../command.ts';
import { forTheBid } from '../project/open/bids-for.ts';
import { forecastBid } from '../project/result/forecast-bid.ts';

/** Tells what can be known of a bid before it is sent: its conditions, its caps, its price and the most it can reach. */
export const command = defineCommand({
  describes: 'What a bid would meet and score, as far as anyone can know yet',
  words: '<bid>',
  options: {
    bid: { type: 'text', describes: 'The file of the bid' },
    for: {
      type: 'text',
      describes: 'The folder of the tender, when the bid does not lie beside it',
    },
    format: {
      type: 'text',
      describes: 'How to say it; JSON holds every figure as exact text',
      choices: ['text', 'json'],
      default: 'text',
    },
  },
  examples: [
    ['fairlot forecast bids/ours.yaml', 'a bid that lies with its tender'],
    ['fairlot forecast bids/ours.yaml --for ../their-tender', 'a bid in your own folder'],
  ],
  run: async ({ bid = '', for: tender, format }) =>
    forTheBid({ bid, tender }, (competition) => forecastBid(competition, { bid, tender, format })),
});
