import { defineCommand } from '../command.ts';
import { withBidsFor } from '../project/open/bids-for.ts';
import { checkOpened } from '../project/open/check-opened.ts';

/** Checks files against their formats, against each other and against the rules that their tender names. */
export const command = defineCommand({
  describes: 'Check tenders, bids and scores for mistakes, and against the rules',
  words: '[path..]',
  options: {
    path: { type: 'list', describes: 'Files or folders; the folder you are in when left out' },
    for: { type: 'text', describes: 'The folder of the tender, when bids do not lie beside it' },
    format: {
      type: 'text',
      describes: 'How to report',
      choices: ['text', 'json', 'github'],
      default: 'text',
    },
    on: { type: 'day', describes: 'The day to take as today, for deadlines only (2027-03-01)' },
  },
  examples: [
    ['fairlot check', 'checks the tender in this folder and all that belongs to it'],
    ['fairlot check bids/ours.yaml', 'checks one bid against its tender'],
    ['fairlot check bids/ours.yaml --for ../their-tender', 'a bid that lies in your own folder'],
    ['fairlot check rules', 'checks rule packs and proves each rule by its examples'],
    ['fairlot check --format github', 'writes notes that GitHub shows beside the lines'],
  ],
  run: async ({ path, for: tender, format, on }, project) => {
    const paths = path.length ? path : ['.'];
    const options = { report: format, today: on ?? project.today } as const;
    if (tender === undefined) return checkOpened(project.open(paths), options);
    return withBidsFor(project, { tender, paths }, (opened) => checkOpened(opened, options));
  },
});
