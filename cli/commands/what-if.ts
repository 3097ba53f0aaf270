import { defineCommand } from '../command.ts';
import { oneCompetition } from '../project/open/one-competition.ts';
import { whatIfFolder } from '../project/result/what-if-folder.ts';

/** Tells what it would take for each lot of a scored competition to have another winner. */
export const command = defineCommand({
  describes: 'Tell what would change the winner of each lot, after scoring',
  words: '[folder]',
  options: {
    folder: { type: 'text', describes: 'The folder of the tender', default: '.' },
    lot: { type: 'list', describes: 'Only these lots, by their ids' },
    format: {
      type: 'text',
      describes: 'How to say it; JSON holds every figure as exact text',
      choices: ['text', 'json'],
      default: 'text',
    },
    out: { type: 'text', describes: 'Write what-if.html and what-if.md into this folder' },
    force: { type: 'switch', describes: 'Replace files that this tool did not write' },
    on: { type: 'day', describes: 'The day to take as today, for deadlines only (2027-03-01)' },
  },
  examples: [
    ['fairlot what-if', 'asks about every lot of the tender in this folder'],
    ['fairlot what-if examples/glasgow-recovery --lot lot-1', 'one lot of an example'],
    ['fairlot what-if --out out', 'writes the tables as a page, too'],
  ],
  run: async ({ folder, on, ...options }, project) =>
    oneCompetition(project, folder, (competition) =>
      whatIfFolder(competition, { ...options, today: on ?? project.today }),
    ),
});
