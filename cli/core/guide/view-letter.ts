import { showPounds } from '../exact/show.ts';
import { isExact } from '../exact/exact.ts';
import type { Sitting } from './sitting.ts';

/** The questions for a letter to the buyer, and whether the last day for them has passed; nothing where there are none to send. */
export function viewLetter(sitting: Sitting, questions: readonly string[]) {
  const own = figuresOf(sitting);
  const tells = (question: string): boolean => own.some((figure) => question.includes(figure));
  const sends = questions.filter((question) => !tells(question));
  const by = sitting.tender.timetable?.questions_by;
  const deadline = sitting.tender.timetable?.deadline;
  if (sends.length === 0) return undefined;
  return {
    questions: sends,
    /** How many questions name a figure from the organisation’s own file, which is no business of the buyer. */
    kept_back: questions.length - sends.length,
    late: by !== undefined && by.slice(0, 10) < sitting.on,
    closed: deadline !== undefined && deadline.slice(0, 10) < sitting.on,
  };
}

/** Every sum that the organisation’s file holds, as sentences show it. A figure of two digits would be found in any text. */
function figuresOf({ organisation }: Sitting): readonly string[] {
  const values = [
    ...Object.values(organisation),
    ...(organisation.answers ?? []).map(({ is }) => is),
  ];
  return values.flatMap((value) => (isExact(value) && value.gte(100n) ? [showPounds(value)] : []));
}
