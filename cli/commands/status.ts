import { defineCommand } from '../command.ts';
import { oneCompetition } from '../project/open/one-competition.ts';
import { statusFolder } from '../project/panel/status-folder.ts';

/** Says who has done what and what is next, without a score, an average or an order. */
export const command = defineCommand({
  describes: 'Say who has done what, and what is next',
  words: '[folder]',
  options: {
    folder: { type: 'text', describes: 'The folder of the tender', default: '.' },
    format: {
      type: 'text',
      describes: 'How to say it',
      choices: ['text', 'json'],
      default: 'text',
    },
  },
  examples: [
    ['fairlot status', 'where each lot stands, who is waited for, and the next step'],
    ['fairlot status examples/blind-panel', 'the same for another folder'],
    ['fairlot status --format json', 'for another program; no scores are in it either'],
  ],
  run: async ({ folder, format }, project) =>
    oneCompetition(project, folder, (competition) => statusFolder(competition, { format })),
});
