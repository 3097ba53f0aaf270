import { defineCommand } from '../command.ts';
import { moderateFolder } from '../project/panel/moderate-folder.ts';
import { oneCompetition } from '../project/open/one-competition.ts';

/** Shows how far apart the scores of a panel are, and writes down what it agrees. */
export const command = defineCommand({
  describes: 'See how far apart scores are, and record what the panel agrees',
  words: '[folder]',
  options: {
    folder: { type: 'text', describes: 'The folder of the tender', default: '.' },
    lot: { type: 'text', describes: 'Only this lot' },
    bid: { type: 'text', describes: 'Only this bid, with every reason' },
    start: { type: 'switch', describes: 'Make a moderation to fill in for each bid that is ready' },
    question: { type: 'text', describes: 'Record a score for this question' },
    agreed: { type: 'text', describes: 'The score that was agreed, on the scale' },
    by: { type: 'list', describes: 'Who agreed it, by their ids in the panel' },
    why: { type: 'text', describes: 'Why this score; the bidder reads it' },
    'changed-because': {
      type: 'text',
      describes: 'Why a score that was agreed before is changed',
    },
    on: { type: 'day', describes: 'When it was agreed (2027-03-01); today when left out' },
    chair: { type: 'text', describes: 'Who led the meeting; the panel’s chair when left out' },
    format: {
      type: 'text',
      describes: 'How to say it; JSON holds every figure as exact text',
      choices: ['text', 'json'],
      default: 'text',
    },
  },
  examples: [
    ['fairlot moderate', 'shows every bid whose sheets are all signed'],
    ['fairlot moderate --lot lot-1 --bid bidder-a', 'one bid, with every reason'],
    ['fairlot moderate --start --on 2027-03-01', 'makes the files for a meeting'],
    [
      'fairlot moderate --lot lot-1 --bid bidder-a --question safety --agreed 3 --by ann,bob --why "Cover and training are named; drills are not."',
      'records one agreed score',
    ],
    [
      'fairlot moderate --lot lot-1 --bid bidder-a --question safety --agreed 2 --by ann,bob --why "Cover is named, training is not." --changed-because "The training plan is of 2019."',
      'changes it; both stay in the file',
    ],
  ],
  run: async ({ folder, by, on, 'changed-because': changedBecause, ...given }, project) =>
    oneCompetition(project, folder, (competition) =>
      moderateFolder(competition, {
        ...given,
        changedBecause,
        by: by.flatMap((one) => one.split(',')).filter((one) => one !== ''),
        on: on ?? project.today,
      }),
    ),
});
