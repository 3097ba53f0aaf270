import { writeYaml } from '../source/write-yaml.ts';
import { commentLines as comment } from './comment-lines.ts';
import { eachQuestion } from './each-question.ts';
import { titleOf } from './form-tabs.ts';
import { levelInWords } from './level-words.ts';
import { sheetPath, type FormQuestion, type SheetForm } from './sheet-form.ts';

/**
 * A blank scoring sheet as YAML to fill in: questions, answers and levels stand in comments above each empty score. The
 * first line is for the path to the schema; until the last blank is filled a check says what is missing.
 */
export function formYaml(form: SheetForm): string {
  const { lot, member, questions } = form;
  const { title, forWhom } = titleOf(form);
  return [
    '# yaml-language-server: $schema=1.schema.json',
    ...comment(`${title}. ${forWhom}`),
    ...comment(
      `Give ${eachQuestion(questions.length)} a score of its levels and a reason. Score before you see or hear anybody else’s scores.`,
    ),
    ...comment(
      `Save it as \`${sheetPath(lot, form.bid, member)}.yaml\` beside the tender, then run \`fairlot check\`.`,
    ),
    ...writeYaml(headOf(form)).trimEnd().split('\n'),
    ...comment('The wording of the questions and levels on this sheet. Leave it as it is.'),
    ...writeYaml({ questions: form.wording }).trimEnd().split('\n'),
    '',
    ...comment(
      'The day you finished. Take the mark # away and write the day; until then nothing here counts.',
    ),
    '# signed_on: 2027-04-28',
    '',
    'scores:',
    ...questions.flatMap((question, index) =>
      blankFor(question, `${index + 1} of ${questions.length}`),
    ),
    '',
  ].join('\n');
}

/** The fields of a sheet that say what it is about, in their order. */
export const headOf = ({ tender, lot, bid, member }: SheetForm) => ({
  format: 'sheet/1',
  tender,
  lot: lot.id,
  bid,
  assessor: member.id,
});

const blankFor = ({ asked, answer, evidence }: FormQuestion, where: string): readonly string[] => [
  '',
  ...comment(`${where}: ${asked.title}`, INSIDE),
  ...comment(asked.question, INSIDE),
  ...comment(asked.guidance ?? '', INSIDE),
  ...comment('The bid answers:', INSIDE),
  ...(answer ? answer.split(PARAGRAPH) : ['Nothing.']).flatMap((one) => comment(one, DEEPER)),
  ...evidence.flatMap((one) => comment(`In support: ${one}`, DEEPER)),
  ...comment('The levels:', INSIDE),
  ...asked.levels.flatMap((level) => comment(levelInWords(level), DEEPER)),
  `  - criterion: ${asked.id}`,
  '    score:',
  '    reason:',
];

const INSIDE = '  # ';
const DEEPER = '  #   ';

const PARAGRAPH = /\n\s*\n/;
