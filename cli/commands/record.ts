import { defineCommand, type Option } from '../command.ts';
import { fieldsOfKind, kindsOfDecision } from '../core/panel/new-entry.ts';
import { oneCompetition } from '../project/open/one-competition.ts';
import { recordDecision, type RecordWords } from '../project/panel/record-decision.ts';

/** Adds one dated decision to the end of the record, and changes nothing that is there. */
export const command = defineCommand({
  describes: 'Add a dated decision to the record',
  words: '<kind> [folder]',
  options: {
    ...flagsOfKinds(),
    kind: {
      type: 'text',
      describes: 'What was decided',
      choices: kindsOfDecision(),
    },
    folder: { type: 'text', describes: 'The folder of the tender', default: '.' },
    by: { type: 'text', describes: 'Who decided' },
    why: { type: 'text', describes: 'Why' },
    on: { type: 'day', describes: 'When (2027-03-01); today when left out' },
    lot: { type: 'text', describes: 'The lot' },
    bid: { type: 'text', describes: 'The bid, by its id or its letter (bid-c)' },
    at: { type: 'text', describes: 'When a bid arrived (2027-03-01T11:42)' },
    gate: { type: 'text', describes: 'The gate that was judged' },
    passes: { type: 'text', describes: 'Whether it passes', choices: ['yes', 'no'] },
    accepted: { type: 'text', describes: 'Whether a late bid counts', choices: ['yes', 'no'] },
    ground: { type: 'text', describes: 'Why a bidder is excluded, with the law' },
    replied: { type: 'text', describes: 'What the bidder said when asked' },
    line: { type: 'text', describes: 'The line of the price schedule' },
    from: { type: 'text', describes: 'The price in the bid, in pounds' },
    to: { type: 'text', describes: 'The price it is corrected to, in pounds' },
    'accepted-on': { type: 'day', describes: 'When the bidder agreed to a correction' },
    order: { type: 'list', describes: 'Equal bids in the order drawn; once for each' },
    witnesses: { type: 'list', describes: 'Who watched; once for each' },
  },
  examples: [
    [
      'fairlot record received --bid bidder-a --at 2027-03-01T11:42 --by "Ann Lee" --why "The portal recorded it."',
      'a bid arrived',
    ],
    [
      'fairlot record quality-locked --lot lot-1 --by "Panel chair" --why "All agreed."',
      'locks the scores of a lot, with their digest',
    ],
    [
      'fairlot record prices-opened --lot lot-1 --witnesses "Internal audit" --by "Panel chair" --why "Quality is locked."',
      'opens the second envelope',
    ],
  ],
  run: async ({ folder, kind, ...given }, project) =>
    oneCompetition(project, folder, (competition) =>
      recordDecision(competition, {
        kind: kind ?? '',
        given: given as RecordWords['given'],
        today: project.today,
      }),
    ),
});

/** A flag for each field of every kind of decision; those that need better words are given below again. */
function flagsOfKinds(): Readonly<Record<string, Option>> {
  const fields = kindsOfDecision().flatMap((kind) => fieldsOfKind(kind) ?? []);
  const typed = fields.filter(({ name }) => name !== 'letters' && name !== 'digest');
  return Object.fromEntries(
    typed.map(({ flag, is, describes }) => [
      flag,
      { type: is === 'list' ? 'list' : 'text', describes: describes.replace(/\.$/, '') },
    ]),
  );
}
