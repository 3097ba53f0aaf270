import { showPounds } from '../../exact/show.ts';
import { isExact } from '../../exact/exact.ts';
import type { Sitting } from '../sitting.ts';

/** The questions for a letter to the buyer, and whether the last day for them has passed; nothing where there are none to send. */
export function viewLetter(sitting: Sitting, questions: readonly string[]) {
  const own = figuresOf(sitting);
  const tells = (question: string): boolean => own.some((sum) => shows(question, sum));
  const sends = questions.filter((question) => !tells(question));
  const by = sitting.tender.timetable?.questions_by;
  const deadline = sitting.tender.timetable?.deadline;
  if (sends.length === 0) return undefined;
  return {
    questions: sends,
    /** Questions that name a sum from the organisation’s own file: only its people can say whether the buyer may know. */
    kept_back: questions.filter(tells),
    late: by !== undefined && by.slice(0, 10) < sitting.on,
    closed: deadline !== undefined && deadline.slice(0, 10) < sitting.on,
  };
}

/** Every sum in the organisation’s file that is its own business, as sentences show it. Its income is not: registers show it to all. */
function figuresOf({ organisation }: Sitting): readonly string[] {
  const { annual_income: _, answers = [], ...fields } = organisation;
  const values = [...Object.values(fields), ...answers.map(({ is }) => is)];
  return values.flatMap((value) => (isExact(value) && value.gte(100n) ? [showPounds(value)] : []));
}

/** Whether a text shows this sum, and not a longer one that begins like it. */
const shows = (text: string, sum: string): boolean =>
  text
    .split(sum)
    .slice(1)
    .some((after) => !/^[\d,.]*\d/.test(after));
