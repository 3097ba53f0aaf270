import { defineCommand } from '../command.ts';
import { oneCompetition } from '../project/open/one-competition.ts';
import { verifyFolder } from '../project/result/verify-folder.ts';

/** Works a result out again from its files and says whether everything agrees. */
export const command = defineCommand({
  describes: 'Recompute a result and compare every figure and digest',
  words: '[folder]',
  options: {
    folder: { type: 'text', describes: 'The folder of the tender', default: '.' },
    result: { type: 'text', describes: 'The result to verify; the one in out/ when left out' },
    digest: { type: 'text', describes: 'The code that a letter prints' },
    on: { type: 'day', describes: 'The day to take as today, for deadlines only (2027-03-01)' },
  },
  examples: [
    ['fairlot verify', 'holds the result in out/ against the files of this tender'],
    ['fairlot verify --result given/result.yaml', 'verifies a result that somebody sent you'],
    ['fairlot verify --digest 79055b89346b01bc', 'holds the code in a letter against the files'],
  ],
  run: async ({ folder, result, digest, on }, project) =>
    oneCompetition(project, folder, (competition) =>
      verifyFolder(competition, { result, digest, today: on ?? project.today }),
    ),
});
