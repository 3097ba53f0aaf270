import { defineCommand } from '../command.ts';
import { guide } from '../project/guide/guide.ts';

/** Leads a buyer through one decision, such as grant or contract, and tells which options are open and why. */
export const command = defineCommand({
  describes: 'Weigh a buyer’s decision: grant or contract, or what size of lot',
  words: '[guide]',
  options: {
    guide: { type: 'text', describes: 'A guide; lists them when left out' },
    tender: { type: 'text', describes: 'The folder of a tender, where there is one already' },
    keep: { type: 'text', describes: 'The file that keeps your answers; else <guide>.yaml' },
    answers: { type: 'text', describes: 'Take the answers from this file and ask nothing' },
    plain: {
      type: 'switch',
      describes: 'For screen readers: numbered choices, one line after another, nothing redrawn',
    },
    format: {
      type: 'text',
      describes: 'For people or for other programs',
      choices: ['text', 'json'],
      default: 'text',
    },
    out: { type: 'text', describes: 'Write the result as a document into this folder' },
    to: {
      type: 'list',
      describes: 'Forms of that document; all three when left out',
      choices: ['md', 'html', 'pdf'],
    },
    force: { type: 'switch', describes: 'Replace files that this tool did not write' },
    on: { type: 'day', describes: 'The day to put on the result, instead of today (2027-03-01)' },
  },
  examples: [
    ['fairlot guide', 'lists the guides'],
    ['fairlot guide grant-or-contract', 'asks, and keeps your answers in grant-or-contract.yaml'],
    ['fairlot guide lot-size --tender examples/womens-services', 'about a tender that you write'],
    [
      'fairlot guide grant-or-contract --answers grant-or-contract.yaml --out decision',
      'asks nothing, and writes why as a document to file',
    ],
  ],
  run: async ({ plain, on, to, ...words }, project) =>
    guide(
      {
        ...words,
        manner: plain ? 'plain' : 'painted',
        to: to.length > 0 ? to : ['md', 'html', 'pdf'],
        today: on ?? project.today,
      },
      project,
    ),
});
