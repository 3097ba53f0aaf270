import { defineCommand } from '../command.ts';
import { newBid } from '../project/new-bid.ts';
import { forTender } from '../project/new-for-tender.ts';
import { newFile } from '../project/new-file.ts';
import { oneCompetition } from '../project/one-competition.ts';

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
    for: { type: 'text', describes: 'For a bid: the folder of the tender it answers' },
    lot: { type: 'list', describes: 'For a bid: only these lots, by their ids; else all' },
    organisation: { type: 'text', describes: 'For a bid: the file that says who you are' },
    print: { type: 'switch', describes: 'Show it and write nothing' },
  },
  examples: [
    ['fairlot new tender', 'writes tender.yaml, with a note above each line'],
    ['fairlot new tender --model mentoring', 'starts from a model, with blanks to fill in'],
    ['fairlot new bid --for examples/womens-services', 'a bid with every question of a tender'],
    ['fairlot new bid bids/ours.yaml', 'writes the file that you name'],
    ['fairlot new sheet --print', 'shows what a scoring sheet looks like'],
  ],
  run: async ({ for: tender, lot, organisation, ...given }, project) =>
    tender === undefined
      ? newFile(given)
      : (forTender(given) ??
        oneCompetition(project, tender, (competition) =>
          newBid(competition, { ...given, lot, organisation }),
        )),
});
