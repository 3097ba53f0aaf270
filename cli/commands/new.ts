import { defineCommand } from '../command.ts';
import { newFile } from '../project/new-file.ts';

/** Starts a file of a format, with a note above each line that says what to write there. */
export const command = defineCommand({
  describes: 'Start a tender, a bid, a rule or any other file',
  words: '<format> [file]',
  options: {
    format: { type: 'text', describes: 'A format such as tender, lot, bid or check' },
    file: { type: 'text', describes: 'Where to write it; named after the format when left out' },
    model: {
      type: 'text',
      describes: 'A ready-made tender or lot for one kind of service, with blanks to fill in',
    },
    print: { type: 'switch', describes: 'Show it and write nothing' },
  },
  examples: [
    ['fairlot new tender', 'writes tender.yaml, with a note above each line'],
    ['fairlot new tender --model mentoring', 'starts from a model, with blanks to fill in'],
    ['fairlot new bid bids/ours.yaml', 'writes the file that you name'],
    ['fairlot new sheet --print', 'shows what a scoring sheet looks like'],
  ],
  run: async (given) => newFile(given),
});
