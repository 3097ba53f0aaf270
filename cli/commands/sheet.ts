import { defineCommand } from '../command.ts';
import { makeSheets } from '../project/panel/make-sheets.ts';
import { oneCompetition } from '../project/open/one-competition.ts';
import { readSheets } from '../project/panel/read-sheets.ts';
import { severalFiles } from '../project/open/several-files.ts';

/** Makes each assessor’s scoring sheets, and takes filled ones in. */
export const command = defineCommand({
  describes: 'Make scoring sheets, and take filled ones in',
  words: '[folder]',
  options: {
    folder: { type: 'text', describes: 'The folder of the tender', default: '.' },
    for: { type: 'list', describes: 'Only for these assessors, by their ids in the panel' },
    lot: { type: 'text', describes: 'Only this lot' },
    bid: { type: 'text', describes: 'Only this bid' },
    as: {
      type: 'text',
      describes: 'YAML to edit, a spreadsheet, or both',
      choices: ['both', 'xlsx', 'yaml'],
      default: 'both',
    },
    read: {
      type: 'list',
      describes: 'Take in this filled spreadsheet, or a folder of them; once for each',
    },
    drafts: { type: 'switch', describes: 'With --read: keep unfinished sheets too, as drafts' },
    out: { type: 'text', describes: 'Where to write; out/<tender> when left out' },
    force: { type: 'switch', describes: 'Replace files that this tool did not write' },
    on: { type: 'day', describes: 'The day to take as today, for deadlines only (2027-03-01)' },
  },
  examples: [
    ['fairlot sheet', 'makes every sheet that is still to be filled in'],
    ['fairlot sheet --for finance --as xlsx', 'makes the spreadsheets of one assessor'],
    ['fairlot sheet --read returned', 'takes in every filled sheet in a folder'],
    ['fairlot sheet --read ann.xlsx --read kate.xlsx', 'takes in these two'],
    ['fairlot sheet --read kate.xlsx --drafts', 'keeps an unfinished sheet as a draft'],
  ],
  run: async (given, project) =>
    severalFiles({ flag: 'read', files: given.read, folder: given.folder }) ??
    oneCompetition(project, given.folder, (competition) =>
      given.read.length > 0
        ? readSheets(competition, {
            paths: given.read,
            unfinished: given.drafts ? 'kept' : 'reported',
            today: given.on ?? project.today,
          })
        : makeSheets(competition, {
            ...given,
            members: given.for.flatMap((one) => one.split(',')),
            today: given.on ?? project.today,
          }),
    ),
});
