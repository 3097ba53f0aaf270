import { defineCommand } from '../command.ts';
import { oneCompetition } from '../project/open/one-competition.ts';
import { scoreAsMember } from '../project/panel/score-as-member.ts';
import { severalFiles } from '../project/open/several-files.ts';

/** Lets one assessor score at the prompt, question by question, and saves after every answer. */
export const command = defineCommand({
  describes: 'Score your bids at the prompt, question by question',
  words: '[folder]',
  options: {
    folder: { type: 'text', describes: 'The folder of the tender', default: '.' },
    as: { type: 'text', describes: 'Who you are: your id in the panel' },
    lot: { type: 'text', describes: 'Only this lot' },
    bid: { type: 'text', describes: 'Only this bid; its letter (bid-c) in a blind tender' },
    plain: {
      type: 'switch',
      describes: 'For screen readers: numbered choices, one line after another, nothing redrawn',
    },
    question: { type: 'text', describes: 'Answer this question without being asked' },
    score: { type: 'text', describes: 'The score for --question' },
    reason: { type: 'text', describes: 'The reason for --score' },
    answers: { type: 'list', describes: 'Take answers from this file, a sheet; once for each' },
    sign: { type: 'switch', describes: 'Sign every sheet that is complete' },
    reopen: {
      type: 'switch',
      describes: 'Change sheets that you signed; what you signed is kept beside them',
    },
    on: { type: 'day', describes: 'The day that a signature bears, instead of today' },
  },
  examples: [
    ['fairlot panel --as finance', 'scores what is open. Ctrl-C saves, and ends with code 130'],
    ['fairlot panel --as finance --bid bid-c', 'one bid; also to change a sheet you signed'],
    ['fairlot panel --as finance --plain', 'for a screen reader'],
    [
      'fairlot panel --as finance --lot lot-1 --bid bid-c --question staff --score 3 --reason "Two at night, no drills."',
      'one answer, without a prompt',
    ],
    ['fairlot panel --as finance --answers my.yaml --sign', 'a whole sheet from a file'],
  ],
  run: async (given, project) =>
    severalFiles({ flag: 'answers', files: given.answers, folder: given.folder }) ??
    oneCompetition(project, given.folder, (competition) =>
      scoreAsMember(
        competition,
        {
          ...given,
          manner: given.plain ? 'plain' : 'painted',
          today: given.on ?? project.today,
        },
        project,
      ),
    ),
});
