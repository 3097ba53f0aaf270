import type { CompetitionFacts } from '../competition/facts.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Exact } from '../exact/exact.ts';
import { atCell, formFinding } from './form-finding.ts';
import { judgeRows, type GivenRow } from './judge-rows.ts';
import { judgeDay } from './judge-day.ts';
import type { FilledForm } from './read-form.ts';
import { questionsFor, type Sitting } from './sheet-form.ts';
import { sittingOf } from './sitting-of.ts';

/** What a returned sheet comes to: whose it is, the scores that are whole, and everything that is wrong with it. */
export interface JudgedForm {
  readonly file: string;
  readonly form: FilledForm;
  /** Nothing when nobody can tell whose sheet it is, or the person may not score. */
  readonly sitting?: Sitting;
  readonly given: readonly GivenScore[];
  /** How many questions this person was asked to score of this bid. */
  readonly asked: number;
  /** The day of the signature, `2027-04-28`. */
  readonly signedOn?: string;
  readonly findings: readonly Diagnostic[];
}

/** One score with its reason. */
export interface GivenScore {
  readonly criterion: string;
  readonly score: Exact;
  readonly reason: string;
}

/** Judges a returned sheet against the competition as it is now. Nothing is guessed and nothing is filled in. */
export function judgeForm(facts: CompetitionFacts, file: string, form: FilledForm): JudgedForm {
  const found = sittingOf(facts, file, form);
  const { sitting } = found;
  if (!sitting) return { file, form, given: [], asked: 0, findings: found.findings };
  const about = { file, sitting };
  const questions = questionsFor(facts, sitting);
  const { rows, findings } = judgeRows(about, questions, form);
  const day = judgeDay(facts, about, form);
  return {
    file,
    form,
    sitting,
    asked: questions.length,
    given: rows.filter(isWhole),
    ...(day.day !== undefined && { signedOn: day.day }),
    findings: [...findings, ...day.findings, ...strays(about, form)],
  };
}

const isWhole = (row: GivenRow): row is GivenScore =>
  row.score !== undefined && row.reason !== undefined;

/** A note that has no place on the sheet is not taken, and whoever wrote it must know. */
const strays = (about: { readonly file: string; readonly sitting: Sitting }, form: FilledForm) =>
  form.strays.slice(0, MANY).map((cell) =>
    formFinding('sheet/stray-text', atCell(about.file, cell), {
      about,
      says: `Cell ${cell.name} holds “${cell.text.slice(0, 40)}”, for which the sheet has no place, so it is not taken.`,
      advice: 'If it matters, write it into a reason. Otherwise leave it.',
      severity: 'warning',
    }),
  );

/** Enough to see what happened. */
const MANY = 5;
