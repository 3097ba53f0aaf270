import type { QuestionFacts } from '../competition/facts.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Exact } from '../exact/exact.ts';
import { atCell, formFinding, type AboutForm } from './form-finding.ts';
import type { FilledForm, FormCell, FormRow } from './read-form.ts';
import { readScore, type CellProblem, type ReadScore } from './read-score.ts';

/** What one row of a returned sheet gives; a score or a reason that was not given, or is wrong, is absent. */
export interface GivenRow {
  readonly criterion: string;
  readonly score?: Exact;
  readonly reason?: string;
}

/** The rows of a returned sheet, and what is wrong with them. Rows that are still blank are no mistake. */
export interface JudgedRows {
  readonly rows: readonly GivenRow[];
  readonly findings: readonly Diagnostic[];
}

/** Judges every row of a returned sheet. */
export function judgeRows(
  about: AboutForm,
  questions: readonly QuestionFacts[],
  { rows }: FilledForm,
): JudgedRows {
  const judged = rows.map((row, index) => {
    const question = questions.find(({ id }) => id === row.code);
    if (rows.findIndex(({ code }) => code === row.code) < index) return twice(about, row);
    return question ? judgeRow(about, question, row) : notAsked(about, questions, row);
  });
  return {
    rows: judged.flatMap(({ row }) => row ?? []),
    findings: judged.flatMap(({ findings }) => findings),
  };
}

interface JudgedRow {
  readonly row?: GivenRow;
  readonly findings: readonly Diagnostic[];
}

function judgeRow(about: AboutForm, question: QuestionFacts, row: FormRow): JudgedRow {
  const { score, problem } = scoreIn(question, row.score);
  const reason = reasonIn(row.reason);
  const wrong = (cell: FormCell, { code, says, advice }: CellProblem): Diagnostic =>
    formFinding(code, atCell(about.file, cell), {
      about,
      says: `“${question.title}”: cell ${cell.name} ${says}`,
      advice,
    });
  return {
    row: {
      criterion: question.id,
      ...(score && { score }),
      ...(reason.text !== undefined && { reason: reason.text }),
    },
    findings: [
      ...(problem ? [wrong(row.score, problem)] : []),
      ...(reason.problem ? [wrong(row.reason, reason.problem)] : []),
      ...(score && row.reason.kind === 'nothing' ? [wrong(row.reason, NO_REASON)] : []),
      ...(reason.text !== undefined && row.score.kind === 'nothing'
        ? [wrong(row.score, NO_SCORE)]
        : []),
    ],
  };
}

const scoreIn = (question: QuestionFacts, cell: FormCell): Partial<ReadScore> =>
  cell.kind === 'nothing' ? {} : readScore(question, cell);

/** A reason is taken as it was typed, but for blanks around it. */
function reasonIn({ kind, text }: FormCell): { text?: string; problem?: CellProblem } {
  if (kind === 'nothing') return {};
  if (kind === 'text' || kind === 'number') return { text: text.replace(/_x000D_|\r/g, '').trim() };
  return { problem: kind === 'formula' ? FORMULA : NO_WORDS };
}

const FORMULA: CellProblem = {
  code: 'sheet/formula',
  says: 'holds a formula, not a reason. A text that starts with =, + or - can become one.',
  advice: 'Give the cell the format “Text” and type the reason again.',
};

const NO_WORDS: CellProblem = {
  code: 'sheet/not-a-reason',
  says: 'holds no words.',
  advice: 'Say what in the bid earned the score, and what was missing.',
};

/** What is said of a score without a reason, whichever way it was given. */
export const NO_REASON: CellProblem = {
  code: 'sheet/missing-reason',
  says: 'has no reason for the score.',
  advice: 'Say what in the bid earned the score, and what was missing. The bidder may read it.',
};

const NO_SCORE: CellProblem = {
  code: 'sheet/missing-score',
  says: 'has no score for the reason.',
  advice: 'Give the score. The tool never counts a missing score as 0.',
};

const twice = (about: AboutForm, { code, at }: FormRow): JudgedRow => ({
  findings: [
    formFinding('sheet/scored-twice', atCell(about.file, at), {
      about,
      says: `the question \`${code}\` stands in a second row (cell ${at.name}).`,
      advice: 'Keep one row for each question.',
    }),
  ],
});

/** A row for a question that this person does not score is a mistake once something is filled in. */
function notAsked(
  about: AboutForm,
  questions: readonly QuestionFacts[],
  { code, at, score, reason }: FormRow,
): JudgedRow {
  if (score.kind === 'nothing' && reason.kind === 'nothing') return { findings: [] };
  const ids = questions.map(({ id }) => id);
  return {
    findings: [
      formFinding('sheet/question-not-assigned', atCell(about.file, at), {
        about,
        says: `cell ${at.name} names \`${code}\`, which is none of the questions to score here.${didYouMean(code, ids)}`,
        advice: 'Codes are not for changing. Ask for a fresh sheet and copy the scores over.',
      }),
    ],
  };
}
