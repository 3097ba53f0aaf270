import { defineCommand } from '../command.ts';
import { newFor } from '../project/new/new-for.ts';

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
    for: { type: 'text', describes: 'For a bid or its partners: the folder of the tender' },
    lot: { type: 'list', describes: 'For a bid: only these lots, by their ids; else all' },
    organisation: { type: 'text', describes: 'For a bid: the file that says who you are' },
    bid: { type: 'text', describes: 'For partners: the bid that names them' },
    print: { type: 'switch', describes: 'Show it and write nothing' },
  },
  examples: [
    ['fairlot new tender', 'writes tender.yaml, with a note above each line'],
    ['fairlot new tender --model mentoring', 'starts from a model, with blanks to fill in'],
    ['fairlot new bid --for examples/womens-services', 'a bid with every question of a tender'],
    ['fairlot new partner --bid bids/ours.yaml', 'a confirmation for each partner of a bid'],
    ['fairlot new bid bids/ours.yaml', 'writes the file that you name'],
    ['fairlot new sheet --print', 'shows what a scoring sheet looks like'],
  ],
  run: async (given) => newFor(given),
});
