import { FORM_TABS, FORM_WORDS } from './form-words.ts';
import type { SheetForm } from './sheet-form.ts';
import type { Cell, Tab } from './workbook.ts';

/** The tab that says what a sheet is for and by whom, and how to fill it in. The tool tells a returned sheet by it. */
export function aboutTab(form: SheetForm): Tab {
  const { lot, member } = form;
  return {
    name: FORM_TABS.about,
    widths: [28, 34, 80],
    headingRows: 1,
    rows: [
      ['About this sheet', '', ''].map((shows): Cell => ({ shows, is: 'heading' })),
      row('Kind of file', FORM_WORDS.kind, 'Version 1.'),
      row(FORM_WORDS.tender, form.tender, form.tenderTitle),
      row(FORM_WORDS.lot, lot.id, lot.title),
      row(FORM_WORDS.bid, form.bid, form.bidName),
      row(FORM_WORDS.member, member.id, member.name),
      row(
        FORM_WORDS.wording,
        form.wording,
        'Sixteen digits that change with the wording of the questions and levels.',
      ),
      ...HOW.map(([label, text]) => row(label, '', text)),
    ],
  };
}

const row = (label: string, code: string, text: string): readonly Cell[] => [
  { shows: label, is: 'label' },
  { shows: code, is: 'code' },
  { shows: text, is: 'text' },
];

const HOW: readonly (readonly [string, string])[] = [
  ['Filling it in', 'Press Tab on the tab “Scores” to go from one cell to fill in to the next.'],
  [
    'Scores',
    'Each is one of the question’s levels. Alt and the down arrow show the list. There are no half scores unless the levels have them.',
  ],
  [
    'Reasons',
    'Say what in the bid earned the score and what was missing. A score without a reason is not taken.',
  ],
  ['On your own', 'Score before you see or hear anybody else’s scores.'],
  ['Sending it back', 'Save it as an Excel workbook (.xlsx) and give it to whoever sent it.'],
  ['Taking it in', 'That person runs `fairlot sheet --read` with the names of the returned files.'],
];
