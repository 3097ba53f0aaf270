import { defineCommand } from '../command.ts';
import { matchTenders } from '../project/guide/match-tenders.ts';

/** Says which lots of which tenders fit an organisation, and why others do not. */
export const command = defineCommand({
  describes: 'Find the lots that fit your organisation, and why others do not',
  words: '<organisation> <tenders..>',
  options: {
    organisation: { type: 'text', describes: 'The file of your organisation' },
    tenders: { type: 'list', describes: 'Folders of tenders, or folders that hold some' },
    all: { type: 'switch', describes: 'Show every lot; else five of each kind' },
    format: {
      type: 'text',
      describes: 'For people or for other programs',
      choices: ['text', 'json'],
      default: 'text',
    },
    on: { type: 'day', describes: 'The day to count from, instead of today (2027-03-01)' },
  },
  examples: [
    ['fairlot match organisation.yaml tenders', 'every tender in a folder'],
    [
      'fairlot match organisation.yaml examples --all --on 2026-03-20',
      'every lot, as things were on a day',
    ],
  ],
  run: async (given, project) =>
    matchTenders(
      {
        ...given,
        organisation: given.organisation ?? '',
        today: given.on ?? project.today,
      },
      project,
    ),
});
