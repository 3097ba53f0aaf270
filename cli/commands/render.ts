import { defineCommand } from '../command.ts';
import { forTheBid } from '../project/open/bids-for.ts';
import { oneCompetition } from '../project/open/one-competition.ts';
import { renderBid } from '../project/documents/render-bid.ts';
import { renderFolder } from '../project/documents/render-folder.ts';

/** Writes the documents of a competition in plain language. */
export const command = defineCommand({
  describes: 'Write the documents: invitation, report, letters',
  words: '[folder]',
  options: {
    folder: { type: 'text', describes: 'The folder of the tender', default: '.' },
    bid: { type: 'text', describes: 'A bid you prepare: its forms for partners, not the tender’s' },
    doc: { type: 'list', describes: 'Only these documents, such as invitation or letter' },
    to: {
      type: 'list',
      describes: 'Forms; all three when left out',
      choices: ['md', 'html', 'pdf'],
    },
    out: { type: 'text', describes: 'Where to write; out/<tender> when left out' },
    force: { type: 'switch', describes: 'Replace files that this tool did not write' },
    on: { type: 'day', describes: 'The day to take as today, for deadlines only (2027-03-01)' },
  },
  examples: [
    ['fairlot render', 'writes every document of the tender in this folder'],
    ['fairlot render --doc invitation --to pdf', 'writes the invitation as a PDF'],
    ['fairlot render --doc letter --to md,html', 'writes the letters in two forms'],
    [
      'fairlot render ../tender --bid bids/ours.yaml',
      'a form for each partner of your bid to sign',
    ],
  ],
  run: async ({ folder, bid, doc, to, out, force, on }, project) => {
    const options = {
      doc: doc.flatMap((one) => one.split(',')),
      to: to.length ? to : ['md', 'html', 'pdf'],
      out,
      force,
      today: on ?? project.today,
    };
    if (bid !== undefined)
      return forTheBid({ bid, tender: folder === '.' ? undefined : folder }, (competition) =>
        renderBid(competition, bid, options),
      );
    return oneCompetition(project, folder, (competition) => renderFolder(competition, options));
  },
});
