import { defineCommand } from '../command.ts';
import { oneCompetition } from '../project/open/one-competition.ts';
import { selfCheck } from '../project/guide/self-check.ts';

/** Asks a small organisation what matters for a tender, and tells which ways into it are open. */
export const command = defineCommand({
  describes: 'Find out whether, and how, your organisation could take part in a tender',
  words: '[tender]',
  options: {
    tender: { type: 'text', describes: 'The folder of the tender', default: '.' },
    organisation: {
      type: 'text',
      describes:
        'The file that keeps your answers, on this machine only (organisation.yaml, if left out)',
    },
    lot: { type: 'list', describes: 'Only this lot; once for each' },
    plain: {
      type: 'switch',
      describes: 'For screen readers: numbered choices, one line after another, nothing redrawn',
    },
    to: {
      type: 'text',
      describes: 'Ask nothing here, but write the questions as one web page that works offline',
      choices: ['html'],
    },
    answers: {
      type: 'text',
      describes: 'Take the answers from this file, ask nothing and change nothing in it',
    },
    format: {
      type: 'text',
      describes: 'For people, or for other programs (JSON, with --answers)',
      choices: ['text', 'json'],
      default: 'text',
    },
    out: {
      type: 'text',
      describes: 'Write the result as documents, or the page, into this folder',
    },
    doc: { type: 'list', describes: 'Only this document, such as action-plan; once for each' },
    force: { type: 'switch', describes: 'Replace files that this tool did not write' },
    on: { type: 'day', describes: 'The day to count from, instead of today (2027-03-01)' },
  },
  examples: [
    [
      'fairlot self-check examples/womens-services',
      'asks, and keeps your answers in organisation.yaml',
    ],
    ['fairlot self-check examples/womens-services --plain', 'for a screen reader'],
    [
      'fairlot self-check . --organisation ../our-organisation.yaml',
      'uses again what you told for another tender',
    ],
    [
      'fairlot self-check examples/womens-services --answers organisation.yaml --out my-result',
      'asks nothing, and writes the result as documents',
    ],
    [
      'fairlot self-check examples/womens-services --to html --out page',
      'for a buyer: a page to publish beside the tender',
    ],
  ],
  run: async (given, project) =>
    oneCompetition(project, given.tender, (competition) =>
      selfCheck(
        competition,
        {
          ...given,
          folder: given.tender,
          manner: given.plain ? 'plain' : 'painted',
          today: given.on ?? project.today,
        },
        project,
      ),
    ),
});
