import { aboutTab } from './about-tab.ts';
import { eachQuestion } from './each-question.ts';
import { FORM_TABS, FORM_WORDS } from './form-words.ts';
import { levelInWords, scoresInWords } from './level-words.ts';
import { answersTab, levelsTab, rowsOfLevels } from './reading-tabs.ts';
import type { FormQuestion, SheetForm } from './sheet-form.ts';
import type { Cell, CellRange, Tab, Workbook } from './workbook.ts';

/** A blank scoring sheet as a spreadsheet: the scores first, then the bid’s answers, the levels, and what the sheet is about. */
export function formWorkbook(form: SheetForm, date: string): Workbook {
  const { title } = titleOf(form);
  return {
    title,
    about: `One row a question on the first tab. Score and reason are for ${form.member.name} to fill in; nothing else can be changed.`,
    date,
    tabs: [scoresTab(form), answersTab(form), levelsTab(form), aboutTab(form)],
  };
}

/** The name of a sheet, and for whom it is. */
export const titleOf = ({ bidName, lot, member }: SheetForm) => ({
  title: `Scoring sheet: ${bidName}, ${lot.title}`,
  forWhom: `For ${member.name}.`,
});

function scoresTab(form: SheetForm): Tab {
  const { title, forWhom } = titleOf(form);
  const count = form.questions.length;
  return {
    name: FORM_TABS.scores,
    widths: [20, 42, 56, 12, 60, 16],
    headingRows: 3,
    rows: [
      [{ shows: title, is: 'title' }],
      [
        {
          shows: `${forWhom} Give ${eachQuestion(count)} a score and a reason, then write the day below them. The bid’s answers are on the next tab.`,
          is: 'nothing',
        },
      ],
      HEADINGS.map((shows): Cell => ({ shows, is: 'heading' })),
      ...form.questions.map((question, index) => rowOf(question, rowsOfLevels(form, index))),
      signRow(count),
    ],
  };
}

const HEADINGS = [
  'Question',
  'What is asked',
  'Levels',
  FORM_WORDS.score,
  FORM_WORDS.reason,
  FORM_WORDS.code,
];

const rowOf = ({ asked }: FormQuestion, choices: CellRange): readonly Cell[] => [
  { shows: asked.title, is: 'label' },
  { shows: [asked.question, asked.guidance ?? ''].filter(Boolean).join('\n\n'), is: 'text' },
  { shows: asked.levels.map(levelInWords).join('\n'), is: 'text' },
  {
    is: 'score',
    choices,
    hint: { title: 'Score', text: `${scoresInWords(asked)}. Nothing else is on the scale.` },
  },
  { is: 'reason', hint: { title: 'Reason', text: REASON } },
  { shows: asked.id, is: 'code' },
];

const REASON =
  'What in the bid earned this score, and what was missing. The bidder may read it. Every score needs one.';

const signRow = (count: number): readonly Cell[] => [
  { shows: 'Signed on', is: 'label' },
  {
    shows: `The day you finished, once ${eachQuestion(count)} has a score and a reason. Until then nothing here counts.`,
    is: 'text',
  },
  { shows: 'A day such as 2027-04-28', is: 'text' },
  { is: 'day', hint: { title: 'Signed on', text: 'A day such as 2027-04-28.' } },
  { is: 'text' },
  { shows: FORM_WORDS.signed, is: 'code' },
];
