import { showExact } from '../exact/show.ts';
import { FORM_TABS } from './form-words.ts';
import { inParts } from './in-parts.ts';
import type { FormQuestion, SheetForm } from './sheet-form.ts';
import type { Cell, CellRange, Tab } from './workbook.ts';

/** The tab with what the bid answers, in parts that a row can show whole. */
export const answersTab = ({ questions, bidName }: SheetForm): Tab => ({
  name: FORM_TABS.answers,
  widths: [28, 110],
  headingRows: 1,
  rows: [
    [
      { shows: 'Question', is: 'heading' },
      { shows: `What ${bidName} answers`, is: 'heading' },
    ],
    ...questions.flatMap(rowsOfAnswer),
  ],
});

function rowsOfAnswer({ asked, answer, evidence }: FormQuestion): readonly (readonly Cell[])[] {
  const label: Cell = { shows: asked.title, is: 'label' };
  const parts = inParts(answer, MOST_IN_A_ROW);
  const support = evidence.map((one) => `In support: ${one}`);
  const all = [...(parts.length > 0 ? parts : ['No answer was given.']), ...support];
  return all.map((shows) => [label, { shows, is: 'text' }]);
}

/** A row can be no higher than about 27 lines, of about 110 letters here. */
const MOST_IN_A_ROW = 2000;

/** The tab with every level on a row of its own; the lists of allowed scores are taken from it. */
export const levelsTab = ({ questions }: SheetForm): Tab => ({
  name: FORM_TABS.levels,
  widths: [28, 10, 24, 90],
  headingRows: 1,
  rows: [
    ['Question', 'Score', 'Level', 'What it means'].map((shows): Cell => ({
      shows,
      is: 'heading',
    })),
    ...questions.flatMap(({ asked }) =>
      asked.levels.map(({ score, label = '', says }): readonly Cell[] => [
        { shows: asked.title, is: 'label' },
        // A list compares numbers with numbers.
        { shows: Number(showExact(score)), is: 'nothing' },
        { shows: label, is: 'text' },
        { shows: says, is: 'text' },
      ]),
    ),
  ],
});

/** Where the scores of a question stand on the tab of levels; questions count from 0. */
export function rowsOfLevels({ questions }: SheetForm, index: number): CellRange {
  const before = questions.slice(0, index).reduce((sum, { asked }) => sum + asked.levels.length, 0);
  const count = questions[index]?.asked.levels.length ?? 0;
  return { tab: FORM_TABS.levels, column: 'B', from: before + 2, to: before + 1 + count };
}
