import { defineCommand } from '../command.ts';
import { oneCompetition } from '../project/open/one-competition.ts';
import { stressFolder } from '../project/result/stress-folder.ts';

/** Tries a tender's own scoring rules on invented bids, before anyone publishes it. */
export const command = defineCommand({
  describes: 'Try a tender’s scoring on many invented bids, before publishing',
  words: '[tender]',
  options: {
    tender: { type: 'text', describes: 'The folder of the tender; it needs no bids', default: '.' },
    lot: { type: 'list', describes: 'Only these lots, by their ids' },
    seed: {
      type: 'text',
      describes: 'A whole number: the same invents the same bids',
      default: '1',
    },
    competitions: {
      type: 'text',
      describes: 'How many to invent for each lot (20 to 20000)',
      default: '200',
    },
    format: {
      type: 'text',
      describes: 'How to say it; JSON holds every figure as exact text',
      choices: ['text', 'json'],
      default: 'text',
    },
    out: { type: 'text', describes: 'Write stress.html and stress.md into this folder' },
    force: { type: 'switch', describes: 'Replace files that this tool did not write' },
    on: { type: 'day', describes: 'The day to take as today, for deadlines only (2027-03-01)' },
  },
  examples: [
    ['fairlot stress', 'tries the tender in this folder'],
    ['fairlot stress examples/womens-services --lot lot-1', 'one lot of an example'],
    ['fairlot stress --seed 7 --competitions 2000 --out out', 'more bids, and a page with charts'],
  ],
  run: async ({ tender, on, ...options }, project) =>
    oneCompetition(project, tender, (competition) =>
      stressFolder(competition, { ...options, today: on ?? project.today }),
    ),
});
