import { defineCommand } from '../command.ts';
import { scoreFolder } from '../project/result/score-folder.ts';
import { oneCompetition } from '../project/open/one-competition.ts';

/** Scores every bid of a competition and writes the result with every step. */
export const command = defineCommand({
  describes: 'Score the bids, exactly, with every step',
  words: '[folder]',
  options: {
    folder: { type: 'text', describes: 'The folder of the tender', default: '.' },
    out: { type: 'text', describes: 'Where to write; out/<tender> when left out' },
    force: { type: 'switch', describes: 'Replace files that this tool did not write' },
    on: { type: 'day', describes: 'The day to take as today, for deadlines only (2027-03-01)' },
  },
  examples: [
    ['fairlot score', 'scores the tender in this folder'],
    ['fairlot score examples/glasgow-recovery --out out', 'writes out/result.yaml'],
  ],
  run: async ({ folder, out, force, on }, project) =>
    oneCompetition(project, folder, (competition) =>
      scoreFolder(competition, { out, force, today: on ?? project.today }),
    ),
});
